/** The two pictures of a comparison: one place, one scale of colours. */
import { expect, test, vi } from 'vitest';
import { createPictures } from '../../../src/gallery/compare/pictures';
import { compareStore } from '../../../src/gallery/compare/store';
import type { Stage } from '../../../src/gallery/renderer/stage';
import type { SnapshotView } from '../../../src/protocol/snapshot';

const snapshot = (...peaks: readonly number[]): SnapshotView =>
  ({ fields: peaks.map((peak) => Float32Array.of(0, peak, 0)) }) as Pick<SnapshotView, 'fields'> as SnapshotView;

function fakeStage() {
  const calls = { show: vi.fn(), shareRange: vi.fn(), lookAt: vi.fn() };
  return { calls, stage: calls as Partial<Stage> as Stage };
}

test('both are coloured as if each had the higher peaks of the two', () => {
  const pictures = createPictures(compareStore);
  const [a, b] = [fakeStage(), fakeStage()];
  pictures.attach(0, a.stage);
  pictures.attach(1, b.stage);
  pictures.show(0, snapshot(200, 10, 45));
  pictures.show(1, snapshot(2, 30, 45));
  expect(a.calls.shareRange).toHaveBeenLastCalledWith([200, 30, 45]);
  expect(b.calls.shareRange).toHaveBeenLastCalledWith([200, 30, 45]);
  expect(a.calls.show).toHaveBeenCalledOnce();
  expect(b.calls.show).toHaveBeenCalledOnce();
  // The first arm's field has faded: the second's peak counts.
  pictures.show(0, snapshot(1, 10, 45));
  expect(b.calls.shareRange).toHaveBeenLastCalledWith([2, 30, 45]);
});

test('a hand that moves one picture moves the other', () => {
  const pictures = createPictures(compareStore);
  const [a, b] = [fakeStage(), fakeStage()];
  pictures.attach(0, a.stage);
  pictures.attach(1, b.stage);
  pictures.cameraMoved(0, { x: 1, y: 2, scale: 3 });
  expect(b.calls.lookAt).toHaveBeenCalledWith({ x: 1, y: 2, scale: 3 });
  expect(a.calls.lookAt).not.toHaveBeenCalled();
});
