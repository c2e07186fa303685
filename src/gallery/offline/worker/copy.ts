/**
 * The copy of the page that a device keeps: every file of one build in a cache of its own, so that the page opens without
 * a connection and all its parts come from one build. The build before is kept beside it: a tab that still runs it finds
 * the parts that it has not fetched yet, although the server has them no more. Engines of older models are kept when they
 * have been used.
 */

/** The path of each file, relative to the page, and the beginning of its SHA-256. The page itself is at ''. */
export type Files = Readonly<Record<string, string>>;

export interface Build {
  /** Another name whenever a file is another. */
  readonly name: string;
  readonly files: Files;
}

export interface CopyParts {
  readonly build: Build;
  /** The address of the folder that holds the page, with its slash. */
  readonly folder: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string>;
}

export interface OfflineCopy {
  /** Fetches what is not here yet. @throws Error when a file is not to be had as this build made it; what came is kept. */
  install(): Promise<void>;
  /** This build is the one that answers from now on; what is older than the one before it goes. */
  activate(): Promise<void>;
  /** What the copy answers; undefined where it is the network's business. */
  answer(request: Request): Promise<Response> | undefined;
}

/** Files that are fetched at a time: few, because the page that is open wants the line, too. */
const LANES = 3;
/** Parts whose names change with their contents. */
const PARTS = 'assets/';
const ENGINES = 'engines/';

export function createCopy({ build, folder, caches, fetch, digest }: CopyParts): OfflineCopy {
  // Caches belong to a whole origin, where other copies of the page may live in other folders.
  const prefix = `nkscape ${new URL(folder).pathname} `;
  const cacheOf = (name: string): string => `${prefix}build ${name}`;
  const keyOf = (path: string): string => `${folder}${path}?revision=${build.files[path]}`;

  async function fetched(path: string): Promise<Response> {
    // The browser may have it from the visit that goes on: it then only asks whether it is still the same.
    const response = await fetch(`${folder}${path}`, { cache: 'no-cache', priority: 'low' });
    if (!response.ok || response.redirected) throw new Error(`${folder}${path} could not be had (${response.status})`);
    // Some servers write into pages, and some answer with a page where a file is missing: only the former may be.
    const isWhole = path === '' || (await digest(await response.clone().arrayBuffer())).startsWith(build.files[path]);
    if (!isWhole) throw new Error(`${folder}${path} is not the file of this build`);
    return response;
  }
  async function keep(cache: Cache, path: string): Promise<void> {
    const key = keyOf(path);
    if ((await cache.match(key)) !== undefined) return;
    await cache.put(key, (await caches.match(key)) ?? (await fetched(path)));
  }
  async function kept(path: string, request: Request): Promise<Response> {
    const cache = await caches.open(cacheOf(build.name));
    return (await cache.match(keyOf(path))) ?? fetch(request);
  }
  /** A part of the build before, for a tab that still runs it. */
  async function former(url: URL, request: Request): Promise<Response> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(cacheOf(''))) continue;
      const found = await (await caches.open(name)).match(url.origin + url.pathname, { ignoreSearch: true });
      if (found !== undefined) return found;
    }
    return fetch(request);
  }
  /** An engine never changes once it is released. */
  async function engine(request: Request): Promise<Response> {
    const cache = await caches.open(`${prefix}engines`);
    const found = await cache.match(request.url);
    if (found !== undefined) return found;
    const response = await fetch(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (response.ok && !isPage) await cache.put(request.url, response.clone());
    return response;
  }

  return {
    async install() {
      const cache = await caches.open(cacheOf(build.name));
      const waiting = Object.keys(build.files);
      const lane = async (): Promise<void> => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await keep(cache, path);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    async activate() {
      const list = await caches.open(`${prefix}builds`);
      const key = `${folder}builds`;
      const [active, before]: readonly string[] = (await (await list.match(key))?.json()) ?? [];
      const living = [build.name, active === build.name ? before : active].filter((name) => name !== undefined);
      await list.put(key, new Response(JSON.stringify(living)));
      const caching = living.map(cacheOf);
      const old = (await caches.keys()).filter((name) => name.startsWith(cacheOf('')) && !caching.includes(name));
      await Promise.all(old.map((name) => caches.delete(name)));
    },
    answer(request) {
      const url = new URL(request.url);
      if (request.method !== 'GET' || !url.href.startsWith(folder)) return undefined;
      const path = url.pathname.slice(new URL(folder).pathname.length);
      // Other pages in the same folder are their own.
      if (request.mode === 'navigate') return path === '' || path === 'index.html' ? kept('', request) : undefined;
      if (Object.hasOwn(build.files, path)) return kept(path, request);
      if (path.startsWith(ENGINES)) return engine(request);
      return path.startsWith(PARTS) ? former(url, request) : undefined;
    },
  };
}
