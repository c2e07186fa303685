/** Opens the Lab on the page: at once a running scenario, or a sentence that says why not. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportFailure } from '../client/report';
import { ErrorBoundary } from '../kit/ErrorBoundary';
import { createLab, type Lab } from '../run/lab';
import { createLanguageControl } from '../run/languageControl';
import { pageTheme, readPreferences } from '../run/preferences';
import type { ScriptingDoor } from '../run/scriptingDoor';
import { labStore } from '../run/store';
import { App } from './App';
import { features } from './features';

/** The first seconds of the picture belong to the run. */
const OFFLINE_AFTER_MILLISECONDS = 6000;

declare global {
  interface Window {
    /** See scriptingDoor.ts. */
    nkscape?: ScriptingDoor;
  }
}

/** Storage may be forbidden altogether; asking for it then throws. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function keepOffline(lab: Lab): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = (): void => {
    // A browser that keeps nothing opens the page as before.
    import('../offline/startOffline')
      .then(({ startOffline }) => startOffline(lab))
      .catch(reportFailure('The copy for use offline'));
  };
  const stop = lab.store.subscribe(({ status }) => {
    if (status.cells === 0) return;
    stop();
    setTimeout(begin, OFFLINE_AFTER_MILLISECONDS);
  });
}

export function startPage(root: HTMLElement): void {
  const embedded = new URLSearchParams(location.search).has('embed');
  const kept = embedded ? undefined : storage();
  // A frame has one view.
  if (embedded) history.replaceState(null, '', location.pathname + location.search);
  labStore.setState(readPreferences(kept));
  document.documentElement.dataset.theme = pageTheme(labStore.getState().theme);
  const languages = createLanguageControl(labStore, {
    root: document.documentElement,
    name: (title) => {
      document.title = title;
    },
    browserLanguages: navigator.languages,
  });
  const lab = createLab(labStore, kept, languages, embedded, features);
  window.nkscape = lab.door;
  const page = embedded
    ? import('../embed/EmbeddedApp').then(({ embeddedApp }) => embeddedApp(lab))
    : Promise.resolve(<App lab={lab} />);
  const show = async (): Promise<void> =>
    createRoot(root).render(
      <StrictMode>
        <ErrorBoundary>{await page}</ErrorBoundary>
      </StrictMode>,
    );
  // The tissue is made while the words arrive; where they do not, the page is in English.
  languages.follow(location.search).then(show, show);
  if (!embedded) keepOffline(lab);
}
