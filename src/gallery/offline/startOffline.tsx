/**
 * Has the device keep a copy of the page, once the browser has nothing better to do, and tells of newer versions. The
 * words about them stand in a place of their own, over whichever view is shown.
 */
import { createRoot } from 'react-dom/client';
import { keepOfflineCopy } from '../client/offlineCopy';
import type { Lab } from '../run/lab';
import { offlineWords } from '../words/offline';
import { NewerVersion } from './NewerVersion';

/** A page that is never idle begins at last. */
const LONGEST_WAIT_MILLISECONDS = 10_000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MILLISECONDS });
    else setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
  });

/** Shows the note; `reload` is called when the visitor wants the newer version. */
function showNewerVersion(reload: () => void): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const close = (): void => {
    root.unmount();
    place.remove();
  };
  root.render(<NewerVersion onReload={reload} onLater={close} />);
}

export async function startOffline({ store, notify }: Pick<Lab, 'store' | 'notify'>): Promise<void> {
  await idle();
  let told = false;
  const copy = await keepOfflineCopy(
    navigator.serviceWorker,
    new URL('serviceWorker.js', document.baseURI),
    {
      ready() {
        // What was said a moment ago is not talked over.
        if (store.getState().notice === '') notify(offlineWords().ready);
      },
      newer() {
        if (told) return;
        told = true;
        // Its place is new on the page: screen readers listen to the one that was there before.
        store.setState({ announcement: offlineWords().newer });
        // The run is written down when the page goes, and taken up again when it comes back.
        showNewerVersion(() => void copy?.useNewer().then(() => location.reload()));
      },
    },
    () => performance.now(),
  );
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) copy?.look();
  });
}
