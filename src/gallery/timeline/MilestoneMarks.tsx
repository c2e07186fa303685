/** Under the line of time: a star where the first tumour cell was killed, a flag where the last one was gone. */
import { MILESTONES, type MilestoneName, type Milestones } from '../run/milestones';
import { formatMoment } from '../words/format';
import { strings } from '../words/strings';

const SHAPES: Readonly<Record<MilestoneName, string>> = {
  firstKill: 'M8 0l2 6 6 2-6 2-2 6-2-6-6-2 6-2z',
  cleared: 'M3 16V1h11l-3 3.5L14 8H5v8z',
};

interface MilestoneMarksProps {
  readonly milestones: Milestones;
  readonly end_minutes: number;
  /** Whose they are, where there are two lines in one. */
  readonly arm?: 'A' | 'B';
}

export function MilestoneMarks({ milestones, end_minutes, arm }: MilestoneMarksProps) {
  return MILESTONES.map((name) => {
    const at = milestones[name];
    if (at === undefined || at > end_minutes) return null;
    const words = (arm === undefined ? '' : `${arm}: `) + strings.transport[name](formatMoment(at));
    return (
      <svg
        key={name}
        className={`milestone ${name}${arm === undefined ? '' : ` arm-${arm}`}`}
        viewBox="0 0 16 16"
        aria-hidden="true"
        style={{ left: `${(100 * at) / end_minutes}%` }}
      >
        <title>{words}</title>
        <path d={SHAPES[name]} />
      </svg>
    );
  });
}
