/**
 * One small hand for three browser engines, so that a test can say the same to each: Chromium, Firefox, WebKit.
 * Whoever opens a driver closes it, in `finally`.
 */

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export const VIEWPORT = { width: 1280, height: 800 } as const;

export interface BrowserDriver {
  readonly engine: Engine;
  /** The browser's own name and version, for messages. */
  readonly version: string;
  /** Opens an address and waits for the load event. */
  goto(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page; a promise is awaited. The value must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first element that the CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Presses and releases a key, by its name in `KeyboardEvent.key`, where the focus is. */
  press(key: string): Promise<void>;
  /** Takes the middle of the first element that the selector finds with the mouse, and lets go so many pixels to the right. */
  drag(selector: string, pixels: number): Promise<void>;
  /** Writes a PNG of the window to this path. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first element that a selector finds, as an expression; the element is brought into view. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;

/** Moves of one drag. */
export const DRAG_MOVES = 8;

/** Opens a browser of this engine. */
export async function openBrowser(engine: Engine): Promise<BrowserDriver> {
  if (engine === 'chromium') return (await import('./chromium')).openChromium();
  if (engine === 'firefox') return (await import('./firefox')).openFirefox();
  return (await import('./webkit')).openWebKit();
}

/**
 * Asks again and again until the expression is truthy, and answers with its value.
 * @throws Error that names the expression when the time is up.
 */
export async function waitUntil<T>(driver: BrowserDriver, expression: string, timeout_seconds = 60): Promise<T> {
  const end = Date.now() + timeout_seconds * 1000;
  for (;;) {
    const value = await driver.evaluate<T>(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${driver.engine}: after ${timeout_seconds} s still not true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
