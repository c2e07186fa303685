/** A painter that outlives its graphics unit: when a lost WebGL context does not come back in time, plain Canvas goes on. */
import type { Extent } from './camera';
import type { Painter, Scene } from './painter';

/** Most contexts that come back at all are back within a second or two. */
export const PATIENCE_MILLISECONDS = 4000;

/**
 * @param first paints until its canvas tells that its context is lost, and again when it is back.
 * @param openPlain opens the painter that takes its place, and its canvas the canvas's place, for good.
 * @param onPlain is told of that change.
 */
export function createLastingPainter(first: Painter, openPlain: () => Painter, onPlain: () => void): Painter {
  if (first.kind === 'canvas') return first;
  let painter = first;
  let size: readonly [view: Extent, ratio: number] | null = null;
  let dressed: Scene | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let repaint = (): void => {};
  const listening = new AbortController();

  const goPlain = (): void => {
    listening.abort();
    const { element } = painter;
    painter.destroy();
    painter = openPlain();
    painter.element.style.cssText = element.style.cssText;
    painter.element.style.visibility = '';
    element.replaceWith(painter.element);
    if (size !== null) painter.resize(...size);
    if (dressed !== null) painter.themeChanged(dressed);
    painter.onRestored(repaint);
    repaint();
    onPlain();
  };
  const listen = (event: string, heard: () => void): void =>
    first.element.addEventListener(event, heard, { signal: listening.signal });
  listen('webglcontextlost', () => {
    clearTimeout(waiting);
    waiting = setTimeout(goPlain, PATIENCE_MILLISECONDS);
  });
  listen('webglcontextrestored', () => clearTimeout(waiting));

  return {
    get kind() {
      return painter.kind;
    },
    get element() {
      return painter.element;
    },
    resize(view, ratio) {
      size = [view, ratio];
      painter.resize(view, ratio);
    },
    cellsChanged: (scene) => painter.cellsChanged(scene),
    fieldChanged: (scene) => painter.fieldChanged(scene),
    themeChanged(scene) {
      dressed = scene;
      painter.themeChanged(scene);
    },
    paint: (scene) => painter.paint(scene),
    onRestored(callback) {
      repaint = callback;
      painter.onRestored(callback);
    },
    destroy() {
      clearTimeout(waiting);
      listening.abort();
      painter.destroy();
    },
  };
}
