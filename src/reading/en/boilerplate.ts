/** English lines that are no article text. Patterns run on folded text; examples are lines that are caught whole. */
import type { BoilerplateRule } from '../boilerplate/rules.ts';

export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/tags',
    kind: 'tags',
    pattern: /^(?:[^.,!?;:"]{2,40},){2,12}[^.,!?;:"]{2,40}$/,
    takes: 'line',
    firstLines: 3,
    examples: ['harbours, testimony, mongolia, labour abroad'],
  },
  {
    id: 'boilerplate/tags-labelled',
    kind: 'tags',
    pattern: /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under)\s?[:|-]/,
    takes: 'line',
    examples: ['Tags: labour, Mongolia'],
  },
  {
    id: 'boilerplate/credit-bracket',
    kind: 'credit',
    pattern:
      /\((?:courtesy|photo|image|picture|file|credit|screenshot|screen ?grab|illustration|via|©|source:)[^)]{0,120}\)\.?$/,
    takes: 'line',
    examples: ['Crews at a quarry. (Photo by a reader)'],
  },
  {
    id: 'boilerplate/credit-line',
    kind: 'credit',
    pattern:
      /^(?:photo|image|picture|caption|photograph|credit|illustration|file photo|video)s?(?: credit| by)?\s?[:|/-]|^(?:photo|image) (?:by|courtesy)|(?:getty images|ap photo|afp photo|reuters\/[a-z]|file photo|all rights reserved)|©/,
    takes: 'line',
    examples: ['Photo: harbour office', 'Crews at a quarry, 2017. AP Photo'],
  },
  {
    id: 'boilerplate/translated-by',
    kind: 'translation',
    pattern:
      /^(?:translated|edited|written|reported|reporting|compiled|additional reporting|translation|editing|proofread)(?: and [a-z]{4,12})?(?: from [a-z]{4,12})? by\b/,
    takes: 'sentence',
    examples: ['Translated by A. Nonymous. Edited by B. Nonymous.'],
  },
  {
    id: 'boilerplate/contact',
    kind: 'contact',
    pattern:
      /[\w.+-]{1,40} ?(?:@|\(at\)|\[at\]) ?[\w-]{1,40}\.|please (?:direct|send|address|contact|email|e-mail)\b.{0,120}|(?:can be|may be) (?:reached|contacted) (?:at|by|on|via)\b|contact (?:us|the (?:author|editor))|follow (?:us|him|her) on|send (?:us )?(?:your )?(?:tips|comments|questions)|subscribe to/,
    takes: 'sentence',
    examples: ['Please direct questions about this story to desk@example.org.'],
  },
  {
    id: 'boilerplate/read-in',
    kind: 'read-elsewhere',
    pattern:
      /^(?:read|view|see|click)(?: here)?(?: to read)?(?: (?:this|the|it))?(?: (?:article|story|report|original|version))?(?: (?:article|version))? (?:in|at|here)(?: (?:the )?(?:original )?[a-z]{3,12})?\.?$|^(?:related|more) (?:stories|articles|reading|news)\b|^(?:also read|read more|see also)\b/,
    takes: 'line',
    examples: ['Read in Korean', 'Read this story in Russian'],
  },
  {
    id: 'boilerplate/biography',
    kind: 'biography',
    pattern:
      /\bis (?:a|an|one of|the)\b.{0,60}\b(?:reporters?|journalists?|correspondents?|editors?|columnists?|freelancers?|contributors?|bureau chief)\b(?: |,|\.|$)|\b(?:has|holds|received|earned) (?:a|an|his|her|their) (?:m\.?a\.?|b\.?a\.?|m\.?sc|ph\.?d|master|bachelor|doctorate|degree)\b/,
    takes: 'line',
    examples: ['A. Nonymous is one of the paper’s staff reporters and writes about harbours.'],
  },
  {
    id: 'boilerplate/method-network',
    kind: 'method-note',
    pattern:
      /\b(?:works?|cooperates?|collaborates?) with (?:a |its )?(?:network|team|group) of\b.{0,60}\b(?:partners|sources|reporters|correspondents|contributors|informants)\b|\b(?:their|whose|the partners'|sources') (?:identit(?:y|ies)|names?)\b.{0,40}\b(?:anonymous|withheld|changed|secret|protected|concealed)\b|\bmore information (?:about|on)\b.{0,120}\b(?:can be found|is available|see)\b|\bhow we (?:work|report|gather)\b/,
    takes: 'line',
    examples: [
      'The paper works with a network of partners inside the country. Their identities remain anonymous.',
    ],
  },
  {
    id: 'boilerplate/disclaimer',
    kind: 'method-note',
    pattern:
      /^(?:this|the) (?:report|text|story|example|article) is (?:an? )?(?:invented|fictional|made-up|made up)\b|^invented for\b/,
    takes: 'line',
    examples: ['This report is an invented example written for tests. No person in it is real.'],
  },
  {
    id: 'boilerplate/dateline',
    kind: 'dateline',
    pattern:
      /^(?:(?:published|posted|updated|last updated|by [^,|]{2,40}|date)\s?[:|,-]?\s?)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:19|20)[0-9]{2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? (?:19|20)[0-9]{2}|[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2})(?:[ ,|-]{1,4}(?:at )?[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?)?\.?$/,
    takes: 'line',
    examples: ['Published: 4 April 2023', '2022.06.24 8:04am'],
  },
];
