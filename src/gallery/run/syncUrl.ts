/**
 * Keeps the address bar at the link that replays the run: another scenario or seed is a new place to come back from,
 * everything else the same place. Browsers refuse more than a few changes a second.
 */
import { type Throttled, throttle } from '../kit/throttle';

const INTERVAL_MILLISECONDS = 800;

export interface UrlSync extends Throttled {
  /** The full address of the link, or of another one to the same page. */
  address(query?: string): string;
  /** The visitor came to this run by the address: it has its place in the history already. */
  arrived(nameOfRun: string): void;
  /** Whether the address bar shows what was last written there. */
  isHere(): boolean;
}

interface LinkOfRun {
  /** The canonical query without its question mark. */
  query(): string;
  /** Scenario and seed. */
  nameOfRun(): string;
  /** What names the view that is shown, with its `#`; nothing for the Lab. */
  fragment(): string;
}

interface Place {
  readonly href: string;
}
interface Past {
  replaceState(data: unknown, unused: string, url: string): void;
  pushState(data: unknown, unused: string, url: string): void;
}

const searchOf = (href: string): string => new URL(href).search;

export function createUrlSync(link: LinkOfRun, place: Place, past: Past): UrlSync {
  let name: string | undefined;
  let written = searchOf(place.href);
  const address = (query = link.query()): string => {
    const url = new URL(place.href);
    url.hash = '';
    url.search = '';
    return `${url.href}?${query}`;
  };
  const throttled = throttle(INTERVAL_MILLISECONDS, () => {
    const next = `${address()}${link.fragment()}`;
    const isAnother = name !== undefined && name !== link.nameOfRun();
    name = link.nameOfRun();
    if (next === place.href) return;
    try {
      if (isAnother) past.pushState(null, '', next);
      else past.replaceState(null, '', next);
      written = searchOf(next);
    } catch {
      // Refused for being too frequent or too long: the copy button still has the link.
    }
  });
  return {
    ...throttled,
    address,
    arrived(nameOfRun) {
      name = nameOfRun;
      written = searchOf(place.href);
    },
    isHere: () => searchOf(place.href) === written,
  };
}
