/** The page's end of its copy on this device: has the browser keep it, and hears when a newer build of the page is there. */
import { reportFailure } from './report';
export interface Told {
  /** The first copy is whole: the page now opens without a connection. */
  ready(): void;
  /** A newer build is whole, and waits until it is asked for or nobody runs the present one any more. */
  newer(): void;
}

export interface OfflineCopy {
  /** The newer build answers from now on; the page must be loaded again then. */
  useNewer(): Promise<void>;
  /** Asks whether there is a newer build, at most once an hour. */
  look(): void;
}

const HOUR_MILLISECONDS = 3600 * 1000;
/** A browser that does not change over in this time does so with the reload. */
const CHANGE_MILLISECONDS = 3000;

type Container = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

/** Undefined where the browser keeps nothing. */
export async function keepOfflineCopy(
  container: Container,
  script: URL,
  told: Told,
  now: () => number,
): Promise<OfflineCopy | undefined> {
  const registration: ServiceWorkerRegistration | undefined = await container.register(script, {
    updateViaCache: 'none',
  });
  if (registration === undefined) return undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  /** A build that is being fetched: the first one is used at once, any other waits. */
  const follow = (worker: ServiceWorker): void => {
    const isFirst = registration.active === null;
    const look = (): void => {
      if (worker.state === 'activated' && isFirst) told.ready();
      if (worker.state === 'installed' && !isFirst) told.newer();
    };
    worker.addEventListener('statechange', look);
  };
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) follow(registration.installing);
  });
  if (registration.installing !== null) follow(registration.installing);
  else if (registration.waiting !== null && container.controller !== null) told.newer();

  const look = (): void => {
    if (now() - lookedAt < HOUR_MILLISECONDS) return;
    lookedAt = now();
    // Without a connection there is nothing to be had.
    registration.update().catch(reportFailure('Asking for a newer version'));
  };
  // Browsers look by themselves when a page is opened, but not all of them soon.
  look();

  return {
    look,
    useNewer: () =>
      new Promise((resolve) => {
        // Another tab may have asked for it already.
        if (registration.waiting === null) return resolve();
        container.addEventListener('controllerchange', () => resolve(), { once: true });
        setTimeout(resolve, CHANGE_MILLISECONDS);
        registration.waiting.postMessage('use the newer build');
      }),
  };
}
