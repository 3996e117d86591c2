/** The page's beginning: takes the launch token out of the address, opens the session, shows the desk. */
import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { openSession } from './lib/api.ts';
import { loadKoreanFont } from './lib/korean-font.ts';

const token = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
if (token !== undefined) {
  window.history.replaceState(null, '', '#/');
  // A token that is refused leaves the session as it is; the first question says so if there is none.
  await openSession(token).catch(() => undefined);
}
mount(App, { target: document.body });
loadKoreanFont();
