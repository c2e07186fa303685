/** Opens a painter: WebGL where the device has it, a plain Canvas where it has not. */
import { createCanvasPainter } from './canvas/canvasPainter';
import type { Painter } from './painter';

export type PainterKind = Painter['kind'];

/** A WebGL painter, or null when there is no WebGL 2. */
async function tryWebgl(canvas: HTMLCanvasElement): Promise<Painter | null> {
  const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
  if (context === null) return null;
  try {
    // Loaded only when there is WebGL: the library is the largest part of the page.
    const { createWebglPainter } = await import('./webgl/webglPainter');
    return await createWebglPainter(canvas, context);
  } catch (cause) {
    console.warn('WebGL did not start; the plain picture is shown instead.', cause);
    return null;
  }
}

/** The best painter there is, on a canvas of its own; or a plain Canvas where that is asked for. */
export async function openPainter(kind: PainterKind = 'webgl'): Promise<Painter> {
  const newCanvas = (): HTMLCanvasElement => document.createElement('canvas');
  return (kind === 'webgl' ? await tryWebgl(newCanvas()) : null) ?? createCanvasPainter(newCanvas());
}
