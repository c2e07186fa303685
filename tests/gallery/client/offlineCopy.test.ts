/** What the page hears of its copy on the device, and when the newer build takes over. */
import { describe, expect, test, vi } from 'vitest';
import { keepOfflineCopy } from '../../../src/gallery/client/offlineCopy';

const SCRIPT = new URL('https://school.example/any/serviceWorker.js');
const HOUR = 3600 * 1000;

/** A worker of the browser's, as far as the page sees it. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly said: unknown[] = [];
  postMessage(message: unknown): void {
    this.said.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  update = vi.fn(async () => undefined);
  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

async function kept(registration: FakeRegistration | undefined, controlled: boolean) {
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: vi.fn(async () => registration),
  });
  const heard: string[] = [];
  const told = { ready: () => void heard.push('ready'), newer: () => void heard.push('newer') };
  const clock = { time: 0 };
  const copy = await keepOfflineCopy(container as never, SCRIPT, told, () => clock.time);
  return { container, heard, copy, clock };
}

describe('the page', () => {
  test('hears once that the first copy is whole, and nothing of a newer version then', async () => {
    const registration = new FakeRegistration();
    const { heard } = await kept(registration, false);
    const worker = registration.find();
    worker.become('installed');
    expect(heard).toEqual([]);
    worker.become('activated');
    expect(heard).toEqual(['ready']);
  });

  test('hears of a newer build that is whole, found now or before', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker();
    const { heard } = await kept(registration, true);
    const failed = registration.find();
    failed.become('redundant');
    expect(heard).toEqual([]);
    registration.find().become('installed');
    expect(heard).toEqual(['newer']);
    registration.waiting = new FakeWorker();
    registration.installing = null;
    expect((await kept(registration, true)).heard).toEqual(['newer']);
  });

  test('lets the newer build take over, and waits until it has; one that another tab let in is there already', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker();
    registration.waiting = new FakeWorker();
    const { container, copy } = await kept(registration, true);
    let over = false;
    const change = copy?.useNewer().then(() => {
      over = true;
    });
    await Promise.resolve();
    expect(registration.waiting.said).toEqual(['use the newer build']);
    expect(over).toBe(false);
    container.dispatchEvent(new Event('controllerchange'));
    await change;
    registration.waiting = null;
    await copy?.useNewer();
  });

  test('looks for a newer build at first and then once an hour at most, and does without a connection', async () => {
    const registration = new FakeRegistration();
    registration.update.mockRejectedValue(new TypeError('No connection'));
    const { copy, clock } = await kept(registration, true);
    expect(registration.update).toHaveBeenCalledTimes(1);
    for (clock.time = 0; clock.time < HOUR; clock.time += HOUR / 10) copy?.look();
    expect(registration.update).toHaveBeenCalledTimes(1);
    copy?.look();
    expect(registration.update).toHaveBeenCalledTimes(2);
  });

  test('goes on as before where the browser keeps nothing', async () => {
    expect((await kept(undefined, false)).copy).toBeUndefined();
  });
});
