/** The copy of the page on a device: whole or not at all, of one build, with the build before beside it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Build, createCopy, type OfflineCopy } from '../../../src/gallery/offline/worker/copy';

const FOLDER = 'https://school.example/any/path/';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const addressOf = (request: RequestInfo | URL): string => (request instanceof Request ? request.url : String(request));
const pathOnly = (address: string): string => address.replace(/\?.*/, '');

/** The caches of one origin, as far as a copy uses them. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      match: async (request: RequestInfo | URL, options?: CacheQueryOptions) => {
        const address = addressOf(request);
        const found = [...cache].find(([key]) => (options?.ignoreSearch ? pathOnly(key) === address : key === address));
        return found?.[1].clone();
      },
      put: async (request: RequestInfo | URL, response: Response) => void cache.set(addressOf(request), response),
    };
  }
  async match(request: RequestInfo | URL) {
    for (const cache of this.all.values()) {
      const found = cache.get(addressOf(request));
      if (found !== undefined) return found.clone();
    }
    return undefined;
  }
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
}

/** A host with the files of one build; it can go down. */
function host(files: Readonly<Record<string, string>>, others: Readonly<Record<string, Response>> = {}) {
  const asked: string[] = [];
  const state = { up: true, served: { ...files } as Record<string, string> };
  const build: Build = {
    name: sha256(JSON.stringify(files)),
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text).slice(0, 16)])),
  };
  const fetch = async (request: Request | string): Promise<Response> => {
    const path = addressOf(request).slice(FOLDER.length);
    asked.push(path);
    if (!state.up) throw new TypeError('No connection');
    const text = state.served[path];
    return others[path]?.clone() ?? new Response(text ?? 'Nothing here', { status: text === undefined ? 404 : 200 });
  };
  return { asked, state, build, fetch };
}

type Host = ReturnType<typeof host>;
const copyOf = ({ build, fetch }: Host, caches: FakeCaches): OfflineCopy =>
  createCopy({
    build,
    folder: FOLDER,
    caches: caches as unknown as CacheStorage,
    fetch,
    digest: async (bytes) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex'),
  });

/** A request as the page makes it; `navigate` is a mode that only browsers give. */
function request(path: string, mode?: 'navigate', method = 'GET'): Request {
  const made = new Request(path.startsWith('http') ? path : FOLDER + path, { method });
  if (mode !== undefined) Object.defineProperty(made, 'mode', { value: mode });
  return made;
}
const text = async (answer: Promise<Response> | undefined): Promise<string | undefined> => (await answer)?.text();

const FIRST = { '': 'page 1', 'assets/main-1.js': 'main 1', 'assets/view-1.js': 'view 1', 'icon.svg': 'icon' };
const SECOND = { '': 'page 2', 'assets/main-2.js': 'main 2', 'icon.svg': 'icon' };
const THIRD = { '': 'page 3', 'assets/main-3.js': 'main 3', 'icon.svg': 'icon 3' };

async function installed(from: Host, caches: FakeCaches): Promise<OfflineCopy> {
  const copy = copyOf(from, caches);
  await copy.install();
  await copy.activate();
  return copy;
}

describe('the copy of a build', () => {
  test('answers without a connection for the page at any query, its parts and its pictures, and for nothing else', async () => {
    const from = host(FIRST);
    const copy = await installed(from, new FakeCaches());
    from.state.up = false;
    expect(await text(copy.answer(request('?seed=any&embed=1', 'navigate')))).toBe('page 1');
    expect(await text(copy.answer(request('index.html', 'navigate')))).toBe('page 1');
    expect(await text(copy.answer(request('assets/main-1.js')))).toBe('main 1');
    expect(await text(copy.answer(request('icon.svg')))).toBe('icon');
    expect(copy.answer(request('handout.html', 'navigate'))).toBeUndefined();
    expect(copy.answer(request('data.json'))).toBeUndefined();
    expect(copy.answer(request('icon.svg', undefined, 'POST'))).toBeUndefined();
    expect(copy.answer(request('https://school.example/any/icon.svg'))).toBeUndefined();
    expect(copy.answer(request('https://elsewhere.example/any/path/icon.svg'))).toBeUndefined();
  });

  test('is refused as a whole when a file is missing or another; what came is not fetched again', async () => {
    const from = host(FIRST);
    from.state.served['assets/view-1.js'] = '<!doctype html> this host answers so when it has no such file';
    await expect(copyOf(from, new FakeCaches()).install()).rejects.toThrow(
      'assets/view-1.js is not the file of this build',
    );
    const caches = new FakeCaches();
    from.state.served = { ...FIRST };
    delete from.state.served['assets/main-1.js'];
    await expect(copyOf(from, caches).install()).rejects.toThrow('assets/main-1.js could not be had (404)');
    from.state.served = { ...FIRST };
    await copyOf(from, caches).install();
    const before = from.asked.length;
    await copyOf(from, caches).install();
    expect(from.asked).toHaveLength(before);
  });

  test('fetches of a newer build only what is new', async () => {
    const caches = new FakeCaches();
    await installed(host(FIRST), caches);
    const next = host(SECOND);
    await installed(next, caches);
    expect(next.asked.toSorted()).toEqual(['', 'assets/main-2.js']);
  });

  test('leaves a tab of the build before its parts, and throws away what is older', async () => {
    const caches = new FakeCaches();
    await installed(host(FIRST), caches);
    // A build that never became the one in use must not push out the one that tabs run.
    await copyOf(host({ ...SECOND, '': 'page 1½' }), caches).install();
    const second = await installed(host(SECOND), caches);
    expect(await text(second.answer(request('assets/view-1.js')))).toBe('view 1');
    expect(await text(second.answer(request('', 'navigate')))).toBe('page 2');
    const third = await installed(host(THIRD), caches);
    expect(await text(third.answer(request('assets/main-2.js')))).toBe('main 2');
    expect(await text(third.answer(request('assets/view-1.js')))).toBe('Nothing here');
    expect((await caches.keys()).filter((name) => name.includes(' build '))).toHaveLength(2);
  });

  test('leaves copies in other folders of the same origin alone', async () => {
    const caches = new FakeCaches();
    await caches.open('nkscape /any/ build other');
    await caches.open('nkscape /any/path/of/another/ build other');
    await installed(host(FIRST), caches);
    await installed(host(SECOND), caches);
    await installed(host(THIRD), caches);
    expect(await caches.keys()).toEqual(
      expect.arrayContaining(['nkscape /any/ build other', 'nkscape /any/path/of/another/ build other']),
    );
  });

  test('keeps an engine of an older model once it has been used, and no page in its place', async () => {
    const script = new Response('engine', { headers: { 'content-type': 'text/javascript' } });
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const from = host(FIRST, { 'engines/1/engine.js': script, 'engines/0/manifest.json': page });
    const copy = await installed(from, new FakeCaches());
    expect(from.asked.some((path) => path.startsWith('engines/'))).toBe(false);
    expect(await text(copy.answer(request('engines/1/engine.js')))).toBe('engine');
    expect(await text(copy.answer(request('engines/0/manifest.json')))).toBe('<!doctype html>');
    from.state.up = false;
    expect(await text(copy.answer(request('engines/1/engine.js')))).toBe('engine');
    await expect(copy.answer(request('engines/0/manifest.json'))).rejects.toThrow('No connection');
  });
});
