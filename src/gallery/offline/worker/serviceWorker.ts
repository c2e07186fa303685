/** The script that browsers keep beside the page and ask before the network: it answers from the copy on this device. */
import { type Build, createCopy } from './copy';

declare const self: ServiceWorkerGlobalScope;
/** The build writes it in. */
declare const NKSCAPE_BUILD: Build;

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const copy = createCopy({
  build: NKSCAPE_BUILD,
  folder: new URL('./', self.location.href).href,
  caches: self.caches,
  fetch: (request, options) => self.fetch(request, options),
  digest: async (bytes) => hexadecimal(new Uint8Array(await self.crypto.subtle.digest('SHA-256', bytes))),
});

self.addEventListener('install', (event) => event.waitUntil(copy.install()));
// The page of a first visit has what is kept, too: its line may break.
self.addEventListener('activate', (event) => event.waitUntil(copy.activate().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const answer = copy.answer(event.request);
  if (answer !== undefined) event.respondWith(answer);
});
// A newer build waits until no tab runs the present one, or until a visitor asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'use the newer build') void self.skipWaiting();
});
