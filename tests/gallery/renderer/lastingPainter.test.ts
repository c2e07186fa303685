/** A lost graphics context: waited for, then plain Canvas goes on with the size and the colours there were. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLastingPainter, PATIENCE_MILLISECONDS } from '../../../src/gallery/renderer/lastingPainter';
import type { Painter } from '../../../src/gallery/renderer/painter';
import { createScene } from '../../../src/gallery/renderer/scene';

/** A canvas as far as painters are concerned: it tells of its context, has a style, and can be put in another's place. */
class Canvas extends EventTarget {
  readonly style = { cssText: 'position:absolute', visibility: 'hidden' };
  readonly replaceWith = vi.fn();
}

function fakePainter(kind: Painter['kind']) {
  const canvas = new Canvas();
  const calls: string[] = [];
  let restored = (): void => {};
  const painter: Painter = {
    kind,
    element: canvas as unknown as HTMLCanvasElement,
    resize: (view, ratio) => calls.push(`resize ${view.width} ${ratio}`),
    cellsChanged: () => calls.push('cells'),
    fieldChanged: () => calls.push('field'),
    themeChanged: ({ theme }) => calls.push(theme),
    paint: () => calls.push('paint'),
    onRestored(callback) {
      restored = callback;
    },
    destroy: () => calls.push('destroy'),
  };
  return { painter, canvas, calls, restore: () => restored() };
}

const scene = createScene('light', true);

function opened() {
  const webgl = fakePainter('webgl');
  const plain = fakePainter('canvas');
  const onPlain = vi.fn();
  const repaint = vi.fn();
  const painter = createLastingPainter(webgl.painter, () => plain.painter, onPlain);
  painter.onRestored(repaint);
  painter.themeChanged(scene);
  painter.resize({ width: 300, height: 200 }, 2);
  return { webgl, plain, onPlain, repaint, painter };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a context that comes back in time changes nothing', () => {
  const { webgl, plain, onPlain, painter } = opened();
  webgl.canvas.dispatchEvent(new Event('webglcontextlost'));
  vi.advanceTimersByTime(PATIENCE_MILLISECONDS - 1);
  webgl.canvas.dispatchEvent(new Event('webglcontextrestored'));
  vi.advanceTimersByTime(2 * PATIENCE_MILLISECONDS);
  painter.paint(scene);
  expect([painter.kind, plain.calls, onPlain.mock.calls.length]).toEqual(['webgl', [], 0]);
  expect(webgl.calls).toContain('paint');
});

test('one that does not is followed by plain Canvas in its place, of its size and colours, painted anew', () => {
  const { webgl, plain, onPlain, repaint, painter } = opened();
  webgl.canvas.dispatchEvent(new Event('webglcontextlost'));
  vi.advanceTimersByTime(PATIENCE_MILLISECONDS);
  expect(webgl.calls.at(-1)).toBe('destroy');
  expect(webgl.canvas.replaceWith).toHaveBeenCalledWith(plain.canvas);
  expect(plain.canvas.style).toEqual({ cssText: 'position:absolute', visibility: '' });
  expect(plain.calls).toEqual(['resize 300 2', 'light']);
  expect([painter.kind, painter.element, repaint.mock.calls.length]).toEqual(['canvas', plain.canvas, 1]);
  expect(onPlain).toHaveBeenCalledOnce();
  painter.paint(scene);
  expect(plain.calls.at(-1)).toBe('paint');
  plain.restore();
  expect(repaint).toHaveBeenCalledTimes(2);
});

test('a picture that is closed while it waits stays closed; plain Canvas needs no other', () => {
  const { webgl, plain, onPlain, painter } = opened();
  webgl.canvas.dispatchEvent(new Event('webglcontextlost'));
  painter.destroy();
  vi.advanceTimersByTime(2 * PATIENCE_MILLISECONDS);
  expect([plain.calls, onPlain.mock.calls.length]).toEqual([[], 0]);
  expect(createLastingPainter(plain.painter, () => webgl.painter, onPlain)).toBe(plain.painter);
});
