/** Opens the live picture in its place on the page. */
import { createDirector } from './director';
import { openPainter } from './openPainter';
import type { Stage, StageOptions } from './stage';

/** Fills the host element with a live picture. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const painter = await openPainter();
  painter.element.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  return createDirector(host, options, painter);
}
