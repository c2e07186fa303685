/** Hands on the picture: drag to pan, wheel or two fingers to zoom about the place pointed at. */
import type { Point } from './camera';

export interface GestureTarget {
  pan(dx: number, dy: number): void;
  /** `at` in pixels from the element's top left corner. */
  zoom(factor: number, at: Point): void;
  /** Whether a one-finger drag has anything to move; if not, the page may scroll with it. */
  canPan(): boolean;
}

/** A pointer that moved less than this was a click. */
const CLICK_PIXELS = 4;
const WHEEL_ZOOM_PER_PIXEL = 0.0016;
/** Browsers report a trackpad pinch as a wheel with Control, in much smaller steps. */
const PINCH_WHEEL_FACTOR = 6;
const WHEEL_LINE_PIXELS = 16;
const LARGEST_WHEEL_STEP = 240;

interface Finger {
  x: number;
  y: number;
}

/** Listens on the host; returns a function that stops it. */
export function listenToGestures(host: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  const listening = new AbortController();
  const { signal } = listening;

  const place = (clientX: number, clientY: number): Point => {
    const box = host.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  const pinch = (moved: Finger, x: number, y: number): void => {
    const [other] = [...fingers.values()].filter((finger) => finger !== moved);
    const before = Math.hypot(moved.x - other.x, moved.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    target.pan((x - moved.x) / 2, (y - moved.y) / 2);
    if (before > 0) target.zoom(after / before, place((x + other.x) / 2, (y + other.y) / 2));
  };

  host.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (fingers.size === 0) travelled = 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.get(event.pointerId);
      if (finger === undefined) return;
      const dx = event.clientX - finger.x;
      const dy = event.clientY - finger.y;
      travelled += Math.abs(dx) + Math.abs(dy);
      if (travelled >= CLICK_PIXELS && !host.hasPointerCapture(event.pointerId)) {
        host.setPointerCapture(event.pointerId);
        host.style.cursor = 'grabbing';
      }
      if (fingers.size === 2) pinch(finger, event.clientX, event.clientY);
      else if (fingers.size === 1 && travelled >= CLICK_PIXELS) target.pan(dx, dy);
      finger.x = event.clientX;
      finger.y = event.clientY;
    },
    { signal },
  );
  const lift = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) {
      host.style.cursor = '';
      host.style.touchAction = target.canPan() ? 'none' : 'pan-y';
    }
  };
  host.addEventListener('pointerup', lift, { signal });
  host.addEventListener('pointercancel', lift, { signal });
  // The click that ends a drag must not count as a click on a cell.
  host.addEventListener(
    'click',
    (event) => {
      if (travelled < CLICK_PIXELS || event.detail === 0) return;
      event.stopPropagation();
      event.preventDefault();
    },
    { signal, capture: true },
  );
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_LINE_PIXELS;
      const step = Math.max(
        -LARGEST_WHEEL_STEP,
        Math.min(LARGEST_WHEEL_STEP, pixels * (event.ctrlKey ? PINCH_WHEEL_FACTOR : 1)),
      );
      target.zoom(Math.exp(-step * WHEEL_ZOOM_PER_PIXEL), place(event.clientX, event.clientY));
    },
    { signal, passive: false },
  );

  const formerTouchAction = host.style.touchAction;
  host.style.touchAction = target.canPan() ? 'none' : 'pan-y';
  return () => {
    listening.abort();
    host.style.touchAction = formerTouchAction;
  };
}
