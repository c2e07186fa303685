/** Keeps the address bar at the link that replays the run. Browsers refuse more than a few changes a second. */
import { type Throttled, throttle } from './throttle';

const INTERVAL_MILLISECONDS = 800;

export interface UrlSync extends Throttled {
  /** The full address of the link. */
  address(): string;
}

interface Place {
  readonly href: string;
}
interface Past {
  replaceState(data: unknown, unused: string, url: string): void;
}

/** `query` gives the canonical query without its question mark. */
export function createUrlSync(query: () => string, place: Place, past: Past): UrlSync {
  const address = (): string => {
    const url = new URL(place.href);
    url.hash = '';
    url.search = '';
    return `${url.href}?${query()}`;
  };
  const throttled = throttle(INTERVAL_MILLISECONDS, () => {
    const next = address();
    if (next === place.href) return;
    try {
      past.replaceState(null, '', next);
    } catch {
      // Refused for being too frequent or too long: the copy button still has the link.
    }
  });
  return { ...throttled, address };
}
