/** Opens the Lab on the page: at once a running scenario, or a sentence that says why not. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { labStore } from '../state/labStore';
import { readPreferences } from '../state/preferences';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { App } from './App';
import { createLab } from './lab';
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
  document.documentElement.dataset.theme = labStore.getState().theme;
  const lab = createLab(labStore, storage());
  window.nkscape = lab.door;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App lab={lab} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
