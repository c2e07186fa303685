/**
 * The whole run as a line: how far it is, how far it was seen, and a mark for every dose (tall) and every other change
 * (short). A slider to any moment: drag it, or use the arrow keys.
 */
import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { ACTIONS, DOSE } from '../scenario/actions';
import { notableInterventions } from '../state/interventions';
import { type LabState, labStore, useLab } from '../state/labStore';
import { useCommands } from './commands';
import { formatSpan } from './format';
import { strings } from './strings';
import { scrubStep, stepAtShare } from './timelineScale';
import { useLive } from './useLive';

/** Beyond this many, marks would be a solid bar; the newest stay. */
const MOST_MARKS = 200;

const share = (minutes: number, end_minutes: number): number => Math.min(1, minutes / Math.max(end_minutes, 1));

function Marks() {
  const interventions = useLab((state) => state.interventions);
  const marked = useMemo(() => notableInterventions(interventions, (key) => ACTIONS.has(key)), [interventions]);
  const timeStep = useLab((state) => state.timeStep_minutes);
  const end_minutes = useLab((state) => state.end_minutes);
  return marked.slice(-MOST_MARKS).map(({ step, key }, index) => (
    <span
      // A list that only grows at its end or is replaced as a whole: the place is the identity.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      className={key === DOSE ? 'timeline-mark dose-mark' : 'timeline-mark'}
      style={{ left: `${100 * share(step * timeStep, end_minutes)}%` }}
    />
  ));
}

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
  const scrub = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    commands.scrubTo(stepAtShare((event.clientX - left) / Math.max(width, 1), labStore.getState()));
  };
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
    const step = scrubStep(event.key, labStore.getState());
    if (step === undefined) return;
    event.preventDefault();
    commands.scrubTo(step);
    commands.scrubEnd();
  };
  return (
    <div className="timeline">
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
