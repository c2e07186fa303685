/** The schedule on a line: a lane for each thing that is given, its doses as marks and what is left of a drug as an area. */
import { valueIn } from '../../../scenario/catalogue';
import type { Settings } from '../../../scenario/scenario';
import { shareOf } from '../../timeline/marks';
import { formatSpan } from '../../words/format';
import { planWords } from '../../words/plan';
import { labelOf, shapeOf } from '../../words/plan/itemWords';
import { timeText } from '../../words/plan/typedTime';

export interface Given {
  readonly key: string;
  readonly step: number;
  readonly value: number;
}

interface PreviewProps {
  readonly doses: readonly Given[];
  /** The schedule as it is without the changes. */
  readonly present: readonly Given[];
  readonly settings: Settings;
  readonly timeStep: number;
  /** Steps of the whole line, and where the run stands. */
  readonly steps: number;
  readonly now: number;
}

const WIDTH = 1000;
const HEIGHT = 30;
/** Points of a curve from one dose to the next. */
const POINTS = 24;
const MINUTES_PER_HOUR = 60;
/** Beyond this many, the times of a lane are not told one by one. */
const MOST_TOLD = 12;

const x = (step: number, steps: number): number => WIDTH * shareOf(step, steps);

/** What is left of a drug: each dose takes the place of what was there, and half is left after a half-life. */
function levelPath(doses: readonly Given[], halfLife_steps: number, steps: number): string {
  const most = Math.max(...doses.map(({ value }) => value));
  if (!(most > 0) || !(halfLife_steps > 0)) return '';
  const y = (level: number): string => (HEIGHT * (1 - level / most)).toFixed(1);
  const pieces = doses.map(({ step, value }, place) => {
    const until = Math.min(doses[place + 1]?.step ?? steps, steps);
    const points = Array.from({ length: POINTS + 1 }, (_, n) => {
      const at = step + ((until - step) * n) / POINTS;
      return `L${x(at, steps).toFixed(1)} ${y(value * 2 ** (-(at - step) / halfLife_steps))}`;
    });
    return until > step ? points.join('') : '';
  });
  const [first, last] = [doses[0], Math.min(steps, WIDTH * steps)];
  return `M${x(first.step, steps).toFixed(1)} ${HEIGHT}${pieces.join('')}L${x(last, steps)} ${HEIGHT}Z`;
}

function Lane({ of: key, doses, present, settings, timeStep, steps, now }: PreviewProps & { readonly of: string }) {
  const own = doses.filter((dose) => dose.key === key).toSorted((a, b) => a.step - b.step);
  const before = present.filter((dose) => dose.key === key);
  const halfLife = valueIn(settings, `${key.slice(0, key.indexOf('.'))}.halfLife`);
  const isDrug = shapeOf(key) === 'drug';
  return (
    <div className="preview-lane">
      <span className="preview-name">{labelOf(key)}</span>
      <svg
        className={`preview-line ${shapeOf(key)}-mark`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {isDrug && halfLife !== undefined && own.length > 0 && (
          <path className="preview-level" d={levelPath(own, (halfLife * MINUTES_PER_HOUR) / timeStep, steps)} />
        )}
        {before.map(({ step }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced as a whole
          <path key={place} className="preview-before" d={`M${x(step, steps)} 0V${HEIGHT}`} />
        ))}
        {own.map(({ step }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced as a whole
          <path key={place} className="preview-dose" d={`M${x(step, steps)} 4V${HEIGHT}`} />
        ))}
        <path className="preview-now" d={`M${x(now, steps)} 0V${HEIGHT}`} />
      </svg>
    </div>
  );
}

export function SchedulePreview(props: PreviewProps) {
  const words = planWords().schedule;
  const { doses, present, timeStep, steps, now } = props;
  const keys = [...new Set([...present, ...doses].map(({ key }) => key))];
  const told = (key: string): string => {
    const times = doses.filter((dose) => dose.key === key).map(({ step }) => timeText(step * timeStep));
    if (times.length === 0) return words.laneEmpty(labelOf(key));
    return words.lane(labelOf(key), times.length > MOST_TOLD ? `${times.length} ×` : times.join(', '));
  };
  if (keys.length === 0) return null;
  return (
    <div className="preview">
      <div role="img" aria-label={words.previewLabel(keys.map(told).join(' '))}>
        <div className="preview-lane preview-scale" aria-hidden="true">
          <span className="preview-name" />
          <span className="preview-ends">
            <span className="preview-here" style={{ left: `min(${100 * shareOf(now, steps)}%, 100% - 1em)` }}>
              {words.now}
            </span>
          </span>
        </div>
        {keys.map((key) => (
          <Lane key={key} of={key} {...props} />
        ))}
        <div className="preview-lane preview-scale" aria-hidden="true">
          <span className="preview-name" />
          <span className="preview-ends">
            <span>0</span>
            <span>{formatSpan(steps * timeStep)}</span>
          </span>
        </div>
      </div>
      <p className="plan-about">{words.preview}</p>
    </div>
  );
}
