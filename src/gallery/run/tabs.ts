/**
 * Which tab this is, so that several do not spoil each other's runs. A reload keeps the name; a duplicated tab comes with
 * its original's, which the original holds a lock on, and takes another.
 */

export interface Tab {
  /** This tab's own name. */
  readonly name: string;
  /** The name it came with, whose run is its own too: the same, or that of the tab it was duplicated from. */
  readonly former: string | undefined;
  /** Names of the tabs that are open now; undefined where the browser has no locks, so that nobody knows. */
  openTabs(): Promise<ReadonlySet<string> | undefined>;
}

const STORAGE_KEY = 'nkscape.tab';
const LOCK_PREFIX = 'nkscape-tab-';
/** A page that is being reloaded may hold its lock a moment longer. */
const RELOAD_MILLISECONDS = 150;

type Locks = Pick<LockManager, 'request' | 'query'>;

/** Holds a lock for as long as the page lives; false when another page does. */
const hold = (locks: Locks, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    locks
      .request(LOCK_PREFIX + name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => resolve(true));
  });

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function claimTab(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  locks: Locks | undefined,
  newName: () => string,
): Promise<Tab> {
  const former = storage.getItem(STORAGE_KEY) ?? undefined;
  let name = former;
  if (name !== undefined && locks !== undefined && !(await hold(locks, name))) {
    await wait(RELOAD_MILLISECONDS);
    if (!(await hold(locks, name))) name = undefined;
  }
  if (name === undefined) {
    name = newName();
    if (locks !== undefined) await hold(locks, name);
  }
  storage.setItem(STORAGE_KEY, name);
  const own = name;
  return {
    name: own,
    former,
    async openTabs() {
      if (locks === undefined) return undefined;
      const { held = [] } = await locks.query();
      return new Set([own, ...held.map((lock) => (lock.name ?? '').slice(LOCK_PREFIX.length))]);
    },
  };
}
