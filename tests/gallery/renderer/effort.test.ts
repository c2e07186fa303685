/** How much detail a slow device is asked to draw. */
import { describe, expect, it } from 'vitest';
import { createEffort } from '../../../src/gallery/renderer/effort';

describe('effort', () => {
  const run = (effort: ReturnType<typeof createEffort>, elapsed: number, frames: number, from = 0): number => {
    for (let i = 1; i <= frames; i++) effort.frame(elapsed, from + i * elapsed);
    return from + frames * elapsed;
  };

  it('draws in full on a quick device, whatever stumbles now and then', () => {
    const effort = createEffort();
    for (let i = 0; i < 100; i++) {
      effort.frame(0.09, i);
      effort.frame(0.016, i + 0.5);
    }
    expect(effort.rough).toBe(false);
  });

  it('draws plainly once frames keep coming slowly, and tries again later', () => {
    const effort = createEffort();
    const now = run(effort, 0.1, 20);
    expect(effort.rough).toBe(true);
    run(effort, 0.016, 60, now);
    expect(effort.rough).toBe(true);
    effort.frame(0.016, now + 60);
    expect(effort.rough).toBe(false);
  });
});
