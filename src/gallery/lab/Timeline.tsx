/**
 * The whole run as a line: how far it is, how far it was seen, and over it the marks of what is done on the way. A slider
 * to any moment: drag it, or use the arrow keys. What the marks need is fetched with the first of them.
 */
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { parameterCatalogue } from '../../scenario/catalogue';
import { ErrorBoundary } from '../kit/ErrorBoundary';
import { PlusIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { type LabState, labStore, useLab } from '../run/store';
import { useLive } from '../run/useLive';
import { MilestoneMarks } from '../timeline/MilestoneMarks';
import { shareOfTime as share, TimelineLine } from '../timeline/TimelineLine';
import { formatMoment, formatSpan } from '../words/format';
import { strings } from '../words/strings';

const TimelineMarks = lazy(async () => ({ default: (await import('./plan/TimelineMarks')).TimelineMarks }));

const ScheduleDialog = lazy(async () => ({ default: (await import('./plan/ScheduleDialog')).ScheduleDialog }));

/** Whether anything is done to the run at a moment: by a change, or by settings that give doses. */
const hasMarks = ({ interventions, scenario }: LabState): boolean =>
  interventions.length > 0 ||
  [...parameterCatalogue.values()].some(
    ({ key, spec }) => (spec.dose === true || key === 'infusion.size') && (scenario?.settings[key] ?? 0) > 0,
  );

/** Writes what the line shows into the page, without a render. */
function writeLine(line: HTMLElement, state: LabState): void {
  const { status, goal_step, reached_step, timeStep_minutes, end_minutes, interventions } = state;
  const shown_minutes = goal_step === null ? status.time_minutes : goal_step * timeStep_minutes;
  line.style.setProperty('--share', String(share(shown_minutes, end_minutes)));
  line.style.setProperty('--reached', String(share(reached_step * timeStep_minutes, end_minutes)));
  const attributes = {
    'aria-valuemax': String(Math.round(end_minutes)),
    'aria-valuenow': String(Math.min(Math.round(shown_minutes), Math.round(end_minutes))),
    'aria-valuetext': strings.transport.timeline(
      formatSpan(shown_minutes),
      formatSpan(end_minutes),
      interventions.length,
    ),
    'data-goal': String(goal_step !== null),
    'data-time': formatMoment(shown_minutes),
  };
  for (const [name, value] of Object.entries(attributes))
    if (line.getAttribute(name) !== value) line.setAttribute(name, value);
}

export function Timeline() {
  const line = useRef<HTMLDivElement>(null);
  const commands = useCommands();
  const write = useCallback((state: LabState) => {
    if (line.current !== null) writeLine(line.current, state);
  }, []);
  useLive(write);
  const end_minutes = useLab((state) => state.end_minutes);
  const milestones = useLab((state) => state.milestones);
  const marked = useLab(hasMarks);
  const scheduling = useLab((state) => state.scheduling);
  /** The step at which something is about to be added. */
  const [adding, setAdding] = useState<number | null>(null);
  const addHere = (): void => {
    const { goal_step, status } = labStore.getState();
    setAdding(goal_step ?? status.step);
  };
  return (
    <div className="timeline">
      <div className="timeline-track">
        <TimelineLine
          line={line}
          aria-label={strings.transport.timelineLabel}
          title={strings.transport.timelineHint}
          span={labStore.getState}
          onScrub={commands.scrubTo}
          onScrubEnd={commands.scrubEnd}
          onAdd={(step) => (step === undefined ? addHere() : setAdding(step))}
        >
          <MilestoneMarks milestones={milestones} end_minutes={end_minutes} />
        </TimelineLine>
        {(marked || adding !== null) && (
          <ErrorBoundary instead={() => null}>
            <Suspense>
              <TimelineMarks adding={adding} onClose={() => setAdding(null)} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      {scheduling && (
        <Suspense>
          <ScheduleDialog />
        </Suspense>
      )}
      <span className="timeline-end" aria-hidden="true">
        {formatSpan(end_minutes)}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={strings.transport.addChange}
        title={strings.transport.addChange}
        onClick={addHere}
      >
        <PlusIcon />
      </button>
    </div>
  );
}
