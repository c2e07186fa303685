/** Places and keys of the timeline as steps of the run. */
import type { LabState } from '../run/store';

export type Span = Pick<LabState, 'timeStep_minutes' | 'end_minutes' | 'goal_step' | 'reached_step'> & {
  readonly status: Pick<LabState['status'], 'step'>;
};

/** Model minutes that an arrow key moves: as far as two measurements lie apart. */
const ARROW_MINUTES = 10;
const PAGE_MINUTES = 360;

const lastStep = ({ end_minutes, timeStep_minutes }: Span): number => Math.floor(end_minutes / timeStep_minutes);
const within = (step: number, span: Span): number => Math.min(lastStep(span), Math.max(0, Math.round(step)));

/** The step at a place on the line, 0 being its beginning and 1 its end. */
export const stepAtShare = (share: number, span: Span): number => within(share * lastStep(span), span);

/** The step that a key moves to, or undefined for keys that mean nothing here. */
export function scrubStep(key: string, span: Span): number | undefined {
  const from = span.goal_step ?? span.status.step;
  const by = (minutes: number): number => within(from + minutes / span.timeStep_minutes, span);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-ARROW_MINUTES);
    case 'ArrowRight':
    case 'ArrowUp':
      return by(ARROW_MINUTES);
    case 'PageDown':
      return by(-PAGE_MINUTES);
    case 'PageUp':
      return by(PAGE_MINUTES);
    case 'Home':
      return 0;
    case 'End':
      return within(span.reached_step, span);
    default:
      return undefined;
  }
}
