/** Opens the Lab on the page: at once a running scenario, or a sentence that says why not. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { labStore } from '../state/labStore';
import { pageTheme, readPreferences } from '../state/preferences';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { App } from './App';
import { createLab } from './lab';
import { createLanguageControl } from './languageControl';
import type { ScriptingDoor } from './scriptingDoor';

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

export function startPage(root: HTMLElement): void {
  labStore.setState(readPreferences(storage()));
  document.documentElement.dataset.theme = pageTheme(labStore.getState().theme);
  const languages = createLanguageControl(labStore, {
    root: document.documentElement,
    name: (title) => {
      document.title = title;
    },
    browserLanguages: navigator.languages,
  });
  const lab = createLab(labStore, storage(), languages);
  window.nkscape = lab.door;
  const show = (): void =>
    createRoot(root).render(
      <StrictMode>
        <ErrorBoundary>
          <App lab={lab} />
        </ErrorBoundary>
      </StrictMode>,
    );
  // The tissue is made while the words arrive; where they do not, the page is in English.
  languages.follow(location.search).then(show, show);
}
