/** Days of contact: found where a text is read, masked wherever something of it is shown (N6). */
export { findContacts, type FoundContacts } from './find-contacts.ts';
export { maskReading } from './mask-reading.ts';
export { citableReports, contactsInCase, toContacts, forgetContacts } from './in-case.ts';
