/** Opens the live picture in its place on the page. */
import { createCanvasPainter } from './canvas/canvasPainter';
import { createDirector } from './director';
import { createLastingPainter } from './lastingPainter';
import { openPainter } from './openPainter';
import type { Painter } from './painter';
import type { Stage, StageOptions } from './stage';

/** Fills the host element with a live picture. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const opened = await openPainter();
  const openPlain = (): Painter => createCanvasPainter(document.createElement('canvas'));
  const painter = createLastingPainter(opened, openPlain, options.onPlain);
  painter.element.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  return createDirector(host, options, painter);
}
