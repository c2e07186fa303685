/** placeholder */
import type { Painter } from '../painter';
export function createCanvasPainter(element: HTMLCanvasElement): Painter {
  return { kind: 'canvas', element, resize() {}, cellsChanged() {}, fieldChanged() {}, themeChanged() {}, paint() {}, onRestored() {}, destroy() {} };
}
