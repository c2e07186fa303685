/**
 * The run of both arms as one line: drag it, or use the arrow keys, and both go there. Its marks have the shapes of the
 * Lab's; one that only one arm has wears that arm's colour and letter.
 */
import '../../timeline/plan.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MilestoneMarks } from '../../timeline/MilestoneMarks';
import { groupMarks, type MarkGroup } from '../../timeline/marks';
import { ShapeIcon } from '../../timeline/ShapeIcon';
import { shareOfTime, TimelineLine } from '../../timeline/TimelineLine';
import { words } from '../../words/compare';
import { formatMoment, formatSpan } from '../../words/format';
import { shapeOf } from '../../words/plan/itemWords';
import { type CompareState, compareStore, useCompare } from '../store';
import { useCompareCommands } from './compareCommands';
import { type PairMark, pairMarks, pairMarkWords } from './pairMarks';

/** Pixels that a head takes. */
const HEAD = 26;

const spanOf = ({ step, timeStep_minutes, end_minutes, goal_step, reached_step }: CompareState) => ({
  status: { step },
  timeStep_minutes,
  end_minutes,
  goal_step,
  reached_step,
});

/** The arm that a group's marks belong to, where it is one. */
const armOf = ({ items: [{ arm }, ...rest] }: MarkGroup<PairMark>): string =>
  arm !== undefined && rest.every((other) => other.arm === arm) ? arm : '';

function Marks() {
  const arms = useCompare((state) => state.arms);
  const timeStep = useCompare((state) => state.timeStep_minutes);
  const end_minutes = useCompare((state) => state.end_minutes);
  const lane = useRef<HTMLUListElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (lane.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    observer.observe(lane.current);
    return () => observer.disconnect();
  }, []);
  const steps = Math.floor(end_minutes / timeStep);
  const marks = useMemo(() => (arms === null ? [] : pairMarks(arms, steps)), [arms, steps]);
  const groups = useMemo(() => groupMarks(marks, steps, width, HEAD), [marks, steps, width]);
  return (
    <ul ref={lane} className="timeline-marks">
      {groups.map((group, index) => {
        const what = group.items.map((mark) => pairMarkWords(mark, timeStep)).join('\n');
        const arm = armOf(group);
        const single = group.items.length === 1;
        return (
          <li
            // A list that is only ever replaced as a whole: the place is the identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            className={`mark-head pair-mark ${single ? `${shapeOf(group.items[0].key)}-mark` : 'several-mark'} ${arm === '' ? '' : `arm-${arm}`}`}
            style={{ left: `${100 * group.share}%` }}
            title={what}
            data-arm={arm}
          >
            {single ? <ShapeIcon shape={shapeOf(group.items[0].key)} /> : <span>{group.items.length}</span>}
            <span className="visually-hidden">{what}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function PairTimeline() {
  const commands = useCompareCommands();
  const step = useCompare((state) => state.goal_step ?? state.step);
  const isGoal = useCompare((state) => state.goal_step !== null);
  const reached = useCompare((state) => state.reached_step);
  const timeStep = useCompare((state) => state.timeStep_minutes);
  const end_minutes = useCompare((state) => state.end_minutes);
  const [ofA, ofB] = useCompare((state) => state.milestones);
  const minutes = step * timeStep;
  return (
    <div className="timeline">
      <div className="timeline-track">
        <TimelineLine
          aria-label={words.timelineLabel}
          aria-valuemax={Math.round(end_minutes)}
          aria-valuenow={Math.min(Math.round(minutes), Math.round(end_minutes))}
          aria-valuetext={words.timeline(formatSpan(minutes), formatSpan(end_minutes))}
          data-goal={isGoal}
          data-time={formatMoment(minutes)}
          title={words.timelineHint}
          style={
            {
              '--share': shareOfTime(minutes, end_minutes),
              '--reached': shareOfTime(reached * timeStep, end_minutes),
            } as Record<string, number>
          }
          span={() => spanOf(compareStore.getState())}
          onScrub={commands.scrubTo}
          onScrubEnd={commands.scrubEnd}
        >
          <MilestoneMarks milestones={ofA} end_minutes={end_minutes} arm="A" />
          <MilestoneMarks milestones={ofB} end_minutes={end_minutes} arm="B" />
        </TimelineLine>
        <Marks />
      </div>
      <span className="timeline-end" aria-hidden="true">
        {formatSpan(end_minutes)}
      </span>
    </div>
  );
}
