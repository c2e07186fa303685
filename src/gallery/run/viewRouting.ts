/**
 * Keeps the view that is shown and the fragment of the address together, and lets the Lab's run rest while another view
 * is looked at.
 */
import type { LabStore } from './store';
import { type Place, readPlace, writePlace } from './views';

export interface ViewRouting {
  /** Goes to a view, as a new place to come back from. */
  show(place: Place): void;
  /** The same view at another query: the address follows, without a new place. */
  replaceQuery(query: string): void;
  /** The fragment of the present place, with its `#`. */
  fragment(): string;
}

interface Rest {
  pause(): void;
  play(): void;
}

/** `loop` is asked for at each use, because another run may have another one. */
export function createViewRouting(
  store: LabStore,
  loop: () => Rest,
  unknown: (fragment: string) => void,
  page: Window = window,
): ViewRouting {
  let resting = false;
  const place = (): Place => ({ view: store.getState().view, query: store.getState().viewQuery });
  const enter = ({ view, query }: Place): void => {
    store.setState({ view, viewQuery: query });
    if (view !== 'lab' || !resting) return;
    resting = false;
    loop().play();
  };
  const arrive = (): void => {
    const named = readPlace(page.location.hash);
    if (named !== undefined) enter(named);
    // A jump within the page is no view.
    else if (page.document.getElementById(page.location.hash.slice(1)) === null) unknown(page.location.hash);
  };
  store.subscribe(({ view, mode }) => {
    if (view === 'lab' || mode !== 'running') return;
    resting = true;
    loop().pause();
  });
  page.addEventListener('hashchange', arrive);
  arrive();
  return {
    show(next) {
      const { pathname, search } = page.location;
      // An empty fragment would leave a lone # behind.
      page.history.pushState(null, '', `${pathname}${search}${writePlace(next)}`);
      enter(next);
    },
    replaceQuery(viewQuery) {
      store.setState({ viewQuery });
      const { pathname, search } = page.location;
      page.history.replaceState(null, '', `${pathname}${search}${writePlace(place())}`);
    },
    fragment: () => writePlace(place()),
  };
}
