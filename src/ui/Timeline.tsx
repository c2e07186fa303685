/** The whole run as a line: how far it is, and a mark for every dose (tall) and every other change (short). */
import { useCallback, useMemo, useRef } from 'react';
import { ACTIONS, DOSE } from '../scenario/actions';
import { notableInterventions } from '../state/interventions';
import { type LabState, useLab } from '../state/labStore';
import { formatSpan } from './format';
import { strings } from './strings';
import { useLive } from './useLive';

/** Beyond this many, marks would be a solid bar; the newest stay. */
const MOST_MARKS = 200;

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
      style={{ left: `${Math.min(100, (100 * step * timeStep) / Math.max(end_minutes, 1))}%` }}
    />
  ));
}

export function Timeline() {
  const line = useRef<HTMLDivElement>(null);
  const write = useCallback(({ status, end_minutes, interventions }: LabState) => {
    if (line.current === null) return;
    line.current.style.setProperty('--share', String(Math.min(1, status.time_minutes / Math.max(end_minutes, 1))));
    const label = strings.transport.timeline(
      formatSpan(status.time_minutes),
      formatSpan(end_minutes),
      interventions.length,
    );
    if (line.current.getAttribute('aria-label') !== label) line.current.setAttribute('aria-label', label);
  }, []);
  useLive(write);
  const end_minutes = useLab((state) => state.end_minutes);
  return (
    <div className="timeline">
      <div ref={line} className="timeline-line" role="img">
        <span className="timeline-done" />
        <Marks />
        <span className="timeline-now" />
      </div>
      <span className="timeline-end" aria-hidden="true">
        {formatSpan(end_minutes)}
      </span>
    </div>
  );
}
