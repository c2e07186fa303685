/** The run of both arms as one line: drag it, or use the arrow keys, and both go there. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { ACTIONS, DOSE } from '../../scenario/actions';
import { type CompareState, compareStore, useCompare } from '../../state/compareStore';
import { notableInterventions } from '../../state/interventions';
import { formatSpan } from '../format';
import { scrubStep, stepAtShare } from '../timelineScale';
import { useCompareCommands } from './compareCommands';
import { words } from './words';

/** Beyond this many, marks would be a solid bar; the newest stay. */
const MOST_MARKS = 200;

const spanOf = ({ step, timeStep_minutes, end_minutes, goal_step, reached_step }: CompareState) => ({
  status: { step },
  timeStep_minutes,
  end_minutes,
  goal_step,
  reached_step,
});
const share = (minutes: number, end_minutes: number): number => Math.min(1, minutes / Math.max(end_minutes, 1));

function Marks() {
  const arms = useCompare((state) => state.arms);
  const end_minutes = useCompare((state) => state.end_minutes);
  const timeStep = useCompare((state) => state.timeStep_minutes);
  return arms?.flatMap(({ interventions }, arm) =>
    notableInterventions(interventions, (key) => ACTIONS.has(key))
      .slice(-MOST_MARKS)
      .map(({ step, key }, place) => (
        <span
          // A list that is only ever replaced as a whole: the place is the identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={`${arm} ${place}`}
          className={key === DOSE ? 'timeline-mark dose-mark' : 'timeline-mark'}
          style={{ left: `${100 * share(step * timeStep, end_minutes)}%` }}
        />
      )),
  );
}

export function PairTimeline() {
  const commands = useCompareCommands();
  const step = useCompare((state) => state.goal_step ?? state.step);
  const isGoal = useCompare((state) => state.goal_step !== null);
  const reached = useCompare((state) => state.reached_step);
  const timeStep = useCompare((state) => state.timeStep_minutes);
  const end_minutes = useCompare((state) => state.end_minutes);
  const minutes = step * timeStep;
  const scrub = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    commands.scrubTo(stepAtShare((event.clientX - left) / Math.max(width, 1), spanOf(compareStore.getState())));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = scrubStep(event.key, spanOf(compareStore.getState()));
    if (next === undefined) return;
    event.preventDefault();
    commands.scrubTo(next);
    commands.scrubEnd();
  };
  return (
    <div className="timeline">
      <div
        className="timeline-line"
        role="slider"
        tabIndex={0}
        aria-label={words.timelineLabel}
        aria-valuemin={0}
        aria-valuemax={Math.round(end_minutes)}
        aria-valuenow={Math.min(Math.round(minutes), Math.round(end_minutes))}
        aria-valuetext={words.timeline(formatSpan(minutes), formatSpan(end_minutes))}
        data-goal={isGoal}
        data-time={formatSpan(minutes)}
        title={words.timelineHint}
        style={
          {
            '--share': share(minutes, end_minutes),
            '--reached': share(reached * timeStep, end_minutes),
          } as Record<string, number>
        }
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          scrub(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event);
        }}
        onPointerUp={commands.scrubEnd}
        onPointerCancel={commands.scrubEnd}
        onKeyDown={onKeyDown}
      >
        <span className="timeline-bar">
          <span className="timeline-reached" />
          <span className="timeline-done" />
        </span>
        <Marks />
        <span className="timeline-now" />
      </div>
      <span className="timeline-end" aria-hidden="true">
        {formatSpan(end_minutes)}
      </span>
    </div>
  );
}
