/** The camera: fitting, zooming to a point, panning, all within bounds. */
import { describe, expect, it } from 'vitest';
import {
  boundCamera,
  cameraHolding,
  coverCamera,
  fitCamera,
  panCamera,
  toScreen,
  toTissue,
  zoomCamera,
} from '../../../src/gallery/renderer/camera';

const domain = { width: 1000, height: 600 };
const view = { width: 800, height: 500 };

describe('camera', () => {
  it('fits the whole domain in the picture, centred', () => {
    const camera = fitCamera(domain, view);
    const low = toScreen(camera, view, { x: 0, y: 0 });
    const high = toScreen(camera, view, { x: domain.width, y: domain.height });
    expect(low.x).toBeGreaterThanOrEqual(0);
    expect(low.y).toBeGreaterThanOrEqual(0);
    expect(high.x).toBeLessThanOrEqual(view.width);
    expect(high.y).toBeLessThanOrEqual(view.height);
    expect(low.x + high.x).toBeCloseTo(view.width, 9);
    expect(low.y + high.y).toBeCloseTo(view.height, 9);
  });

  it('covers the picture with the domain when that crops less than half', () => {
    const camera = coverCamera(domain, view);
    const low = toScreen(camera, view, { x: 0, y: 0 });
    const high = toScreen(camera, view, { x: domain.width, y: domain.height });
    expect(low.x).toBeLessThanOrEqual(0);
    expect(low.y).toBeLessThanOrEqual(0);
    expect(high.x).toBeGreaterThanOrEqual(view.width);
    expect(high.y).toBeGreaterThanOrEqual(view.height);
  });

  it('does not crop a square domain to a sliver on a very wide picture', () => {
    const wide = { width: 3000, height: 300 };
    expect(coverCamera(domain, wide).scale).toBeLessThanOrEqual(2 * fitCamera(domain, wide).scale);
  });

  it('takes a tissue point to the screen and back', () => {
    const camera = { x: 321, y: 123, scale: 3.7 };
    const there = toScreen(camera, view, { x: 400.25, y: 99.5 });
    const back = toTissue(camera, view, there);
    expect(back.x).toBeCloseTo(400.25, 9);
    expect(back.y).toBeCloseTo(99.5, 9);
  });

  it('keeps the tissue under the pointer while zooming', () => {
    const camera = { x: 500, y: 300, scale: 2 };
    const at = { x: 130, y: 410 };
    const before = toTissue(camera, view, at);
    const zoomed = zoomCamera(camera, 2.5, at, domain, view);
    expect(zoomed.scale).toBeCloseTo(5, 9);
    const after = toTissue(zoomed, view, at);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('moves by exactly the pixels dragged', () => {
    const camera = { x: 500, y: 300, scale: 4 };
    const moved = panCamera(camera, 40, -20, domain, view);
    const held = toTissue(camera, view, { x: 100, y: 100 });
    const now = toScreen(moved, view, held);
    expect(now.x).toBeCloseTo(140, 9);
    expect(now.y).toBeCloseTo(80, 9);
  });

  it('cannot be zoomed or dragged away from the tissue', () => {
    const far = boundCamera({ x: -1e6, y: 1e6, scale: 8 }, domain, view);
    const middle = toTissue(far, view, { x: view.width / 2, y: view.height / 2 });
    expect(middle.x).toBeGreaterThanOrEqual(0);
    expect(middle.y).toBeLessThanOrEqual(domain.height);
    expect(boundCamera({ x: 0, y: 0, scale: 1e-9 }, domain, view).scale).toBeGreaterThan(
      0.5 * fitCamera(domain, view).scale,
    );
    expect(boundCamera({ x: 0, y: 0, scale: 1e9 }, domain, view).scale).toBeLessThan(100);
    const small = boundCamera({ x: 0, y: 0, scale: 0.6 }, domain, view);
    expect([small.x, small.y]).toEqual([500, 300]);
  });

  it('holds a followed cell in the calm middle, and does not move for one already there', () => {
    const camera = { x: 500, y: 300, scale: 10 };
    expect(cameraHolding(camera, { x: 510, y: 305 }, 1, domain, view)).toEqual(camera);
    const held = cameraHolding(camera, { x: 700, y: 300 }, 1, domain, view);
    const place = toScreen(held, view, { x: 700, y: 300 });
    expect(place.x).toBeGreaterThan(view.width / 2);
    expect(place.x).toBeLessThan(view.width * 0.8);
    const half = cameraHolding(camera, { x: 700, y: 300 }, 0.5, domain, view);
    expect(half.x - camera.x).toBeCloseTo((held.x - camera.x) / 2, 9);
  });
});
