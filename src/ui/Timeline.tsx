/**
 * The whole run as a line: how far it is, how far it was seen, and over it the marks of what is done on the way. A slider
 * to any moment: drag it, or use the arrow keys. What the marks need is fetched with the first of them.
 */
import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type PointerEvent,
  Suspense,
  useCallback,
  useRef,
  useState,
} from 'react';
import { parameterCatalogue } from '../scenario/catalogue';
import { type LabState, labStore, useLab } from '../state/labStore';
import { useCommands } from './commands';
import { ErrorBoundary } from './ErrorBoundary';
import { formatSpan } from './format';
import { PlusIcon } from './icons';
import { strings } from './strings';
import { scrubStep, stepAtShare } from './timelineScale';
import { useLive } from './useLive';

const share = (minutes: number, end_minutes: number): number => Math.min(1, minutes / Math.max(end_minutes, 1));

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
    'data-time': formatSpan(shown_minutes),
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
  const marked = useLab(hasMarks);
  const scheduling = useLab((state) => state.scheduling);
  /** The step at which something is about to be added. */
  const [adding, setAdding] = useState<number | null>(null);
  const addHere = (): void => {
    const { goal_step, status } = labStore.getState();
    setAdding(goal_step ?? status.step);
  };
  const stepUnder = (event: MouseEvent<HTMLDivElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return stepAtShare((event.clientX - left) / Math.max(width, 1), labStore.getState());
  };
  const scrub = (event: PointerEvent<HTMLDivElement>): void => commands.scrubTo(stepUnder(event));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    scrub(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') addHere();
    const step = scrubStep(event.key, labStore.getState());
    if (step === undefined) return;
    event.preventDefault();
    commands.scrubTo(step);
    commands.scrubEnd();
  };
  return (
    <div className="timeline">
      <div className="timeline-track">
        <div
          ref={line}
          className="timeline-line"
          role="slider"
          tabIndex={0}
          aria-label={strings.transport.timelineLabel}
          aria-valuemin={0}
          aria-valuemax={0}
          aria-valuenow={0}
          title={strings.transport.timelineHint}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={commands.scrubEnd}
          onPointerCancel={commands.scrubEnd}
          onKeyDown={onKeyDown}
          onContextMenu={(event) => {
            event.preventDefault();
            setAdding(stepUnder(event));
          }}
        >
          <span className="timeline-bar">
            <span className="timeline-reached" />
            <span className="timeline-done" />
          </span>
          <span className="timeline-now" />
        </div>
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
