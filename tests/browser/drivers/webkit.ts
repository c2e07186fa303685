/** WebKitGTK's MiniBrowser, through plain WebDriver requests, on a virtual screen with a message bus of its own. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { startDisplay } from './display';
import { type BrowserDriver, DRAG_MOVES, middleOf, type Point, VIEWPORT } from './driver';
import { firstReport, startProcess, stopProcess } from './processes';

/** The key under which WebDriver wraps a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Below the five minutes after which Node's fetch gives up by itself: what takes longer is asked for in turns. */
const EXPRESSION_TIMEOUT_MS = 280_000;

type Call = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** Runs an expression in the page and hands its value, or what it threw, to WebDriver's callback. */
const asynchronousScript = (expression: string): string => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${expression}))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

function findMiniBrowser(): string {
  const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    for (const library of ['webkit2gtk-4.1', 'webkitgtk-6.0']) {
      try {
        if (readdirSync(`/usr/lib/${name}/${library}`).includes('MiniBrowser')) {
          return `/usr/lib/${name}/${library}/MiniBrowser`;
        }
      } catch {
        // Not the folder of this machine's architecture.
      }
    }
  }
  throw new Error('WebKitGTK has no MiniBrowser here: install webkit2gtk-driver.');
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

function webDriver(port: number): Call {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(answer.value)}`);
    return answer.value;
  };
}

async function untilReady(call: Call): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return void (await call('GET', '/status'));
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

async function openSession(call: Call): Promise<Session> {
  await untilReady(call);
  const options = { binary: findMiniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const session = await call<Session>('POST', '/session', { capabilities });
  const path = `/session/${session.sessionId}`;
  await call('POST', `${path}/timeouts`, { script: EXPRESSION_TIMEOUT_MS, pageLoad: 120_000 });
  await call('POST', `${path}/window/rect`, VIEWPORT);
  return session;
}

/** WebDriver's own letters for keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Enter: '\uE007',
};

const keystrokes = (key: string): unknown => ({
  type: 'key',
  id: 'keyboard',
  actions: [
    { type: 'keyDown', value: KEYS[key] ?? key },
    { type: 'keyUp', value: KEYS[key] ?? key },
  ],
});

function mouseDrag({ x, y }: Point, pixels: number): unknown {
  const move = (n: number): unknown => {
    const to = { x: Math.round(x + (pixels * n) / DRAG_MOVES), y };
    return { type: 'pointerMove', duration: 20, ...to, origin: 'viewport' };
  };
  const moves = Array.from({ length: DRAG_MOVES }, (_, n) => move(n + 1));
  const [down, up] = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const actions = [move(0), down, ...moves, up];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function sessionDriver(call: Call, session: Session, stop: () => Promise<void>): BrowserDriver {
  const path = `/session/${session.sessionId}`;
  const { browserName, browserVersion } = session.capabilities;
  const act = (source: unknown): Promise<void> => call('POST', `${path}/actions`, { actions: [source] });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const script = asynchronousScript(expression);
    const answer = await call<{ value: T; error?: string }>('POST', `${path}/execute/async`, { script, args: [] });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    engine: 'webkit',
    version: `WebKitGTK ${browserName} ${browserVersion}`,
    goto: (url) => call('POST', `${path}/url`, { url }),
    evaluate,
    press: (key) => act(keystrokes(key)),
    drag: async (selector, pixels) => act(mouseDrag(await evaluate<Point>(middleOf(selector)), pixels)),
    click: async (selector) => {
      const found = await call<Record<string, string>>('POST', `${path}/element`, {
        using: 'css selector',
        value: selector,
      });
      await call('POST', `${path}/element/${found[ELEMENT]}/click`, {});
    },
    screenshot: async (file) => {
      await writeFile(file, Buffer.from(await call<string>('GET', `${path}/screenshot`), 'base64'));
    },
    close: async () => {
      await call('DELETE', path).catch(() => undefined);
      await stop();
    },
  };
}

export async function openWebKit(): Promise<BrowserDriver> {
  const display = await startDisplay();
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) await stopProcess(child);
    await display.stop();
  };
  try {
    const bus = startProcess('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    started.push(bus);
    const busAddress = await firstReport(bus, 'dbus-daemon');
    const port = await freePort();
    const program = process.env.WEBKIT_DRIVER_PATH ?? 'WebKitWebDriver';
    started.push(
      startProcess(program, ['-p', String(port)], {
        DISPLAY: display.name,
        DBUS_SESSION_BUS_ADDRESS: busAddress,
        // Without a locale WebKit calls the user's language "C", which its own Intl then refuses.
        LANG: 'en_GB.UTF-8',
        LC_ALL: 'en_GB.UTF-8',
        LANGUAGE: 'en_GB',
      }),
    );
    const call = webDriver(port);
    return sessionDriver(call, await openSession(call), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}
