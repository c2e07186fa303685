/** Opens the picture: WebGL where the device has it, a plain Canvas where it has not. */
import { createCanvasPainter } from './canvas/canvasPainter';
import { createDirector } from './director';
import type { Painter } from './painter';
import type { Stage, StageOptions } from './stage';

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  return canvas;
}

/** A WebGL painter, or null when there is no WebGL 2. */
async function tryWebgl(): Promise<Painter | null> {
  const canvas = newCanvas();
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

/** Fills the host element with a live picture. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const painter = (await tryWebgl()) ?? createCanvasPainter(newCanvas());
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  return createDirector(host, options, painter);
}
