/** The size of the picture and its device pixels, at the start and whenever either changes. */
import type { Extent } from './camera';

/** More pixels than this cost much and show little. */
const LARGEST_RATIO = 2;

/** Calls back at once if there is a size, then at each change; returns a function that stops it. */
export function watchSize(host: HTMLElement, changed: (view: Extent, ratio: number) => void): () => void {
  let width = 0;
  let height = 0;
  let ratio = 0;
  const look = (): void => {
    const newRatio = Math.min(window.devicePixelRatio || 1, LARGEST_RATIO);
    const { clientWidth, clientHeight } = host;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (clientWidth === width && clientHeight === height && newRatio === ratio) return;
    width = clientWidth;
    height = clientHeight;
    ratio = newRatio;
    changed({ width, height }, ratio);
  };
  const observer = new ResizeObserver(look);
  observer.observe(host);
  window.addEventListener('resize', look);
  look();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', look);
  };
}
