/** The page's first run: the one that was here before a reload, a crash or a closing, else the one that the address names. */

import { type Autosave, createAutosave } from './autosave';
import { deviceRandom, newSeed } from './newSeed';
import { createRunShelf } from './savedRuns';
import type { Session } from './session';
import type { LabStore } from './store';
import { claimTab } from './tabs';

interface Beginning {
  readonly store: LabStore;
  readonly session: Session;
  readonly notify: (text: string) => void;
  readonly openAddress: () => Promise<void>;
}

/** Whether the visitor has come back to a page that was here, and not followed a link to it. */
function hasComeBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}

const query = (): string => location.search.replace(/^\?/, '');

/** Undefined where the browser keeps nothing at all for this page. */
async function autosaveOf({ store, session, notify }: Beginning): Promise<Autosave | undefined> {
  try {
    const locks = 'locks' in navigator ? navigator.locks : undefined;
    const tab = await claimTab(sessionStorage, locks, () => newSeed(deviceRandom) + newSeed(deviceRandom));
    const shelf = createRunShelf(Date.now);
    const now = (): number => performance.now();
    return createAutosave({ store, session, shelf, tab, query, notify, now, pageStorage: sessionStorage });
  } catch {
    return undefined;
  }
}

export async function beginRun(beginning: Beginning): Promise<void> {
  const mayReturn = hasComeBack() || query() === '';
  // Who follows a link need not wait for the browser's storage.
  if (!mayReturn) void beginning.openAddress();
  const autosave = await autosaveOf(beginning);
  if (mayReturn && !(await autosave?.restore())) void beginning.openAddress();
  autosave?.start();
}
