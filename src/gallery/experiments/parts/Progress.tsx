/** Starting, pausing and stopping, how far it is, and what went wrong. */
import { useState } from 'react';
import { CloseIcon } from '../../kit/icons';
import { words } from '../../words/experiments';
import { unbroken } from '../../words/format';
import { strings } from '../../words/strings';
import { useExperiment } from '../store';
import { useExperimentCommands } from './experimentCommands';

function Workers() {
  const commands = useExperimentCommands();
  const workers = useExperiment((state) => state.workers);
  const most = useExperiment((state) => state.mostWorkers);
  const hint = words.workersHint(most);
  return (
    <label className="workers" title={hint}>
      <span>{words.workers}</span>
      <select
        className="button choice"
        value={workers}
        onChange={(event) => commands.setWorkers(Number(event.target.value))}
      >
        {Array.from({ length: most }, (_, n) => n + 1).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </label>
  );
}

function Buttons() {
  const commands = useExperimentCommands();
  const phase = useExperiment((state) => state.phase);
  const left = useExperiment(({ planned, done }) => planned - done);
  const canStart = useExperiment(({ designHash }) => designHash !== null);
  if (phase === 'running' || phase === 'pausing')
    return (
      <>
        <button
          key="pause"
          type="button"
          className="button primary"
          aria-disabled={phase === 'pausing'}
          onClick={commands.pause}
        >
          {phase === 'pausing' ? words.pausing : words.pause}
        </button>
        <button key="cancel" type="button" className="button" onClick={commands.cancel}>
          {words.cancel}
        </button>
      </>
    );
  return (
    <>
      {phase !== 'done' && (
        <button
          key="start"
          type="button"
          className="button primary start"
          aria-disabled={!canStart}
          onClick={() => canStart && commands.start()}
        >
          {phase === 'paused' ? words.goOn(left) : words.start(left)}
        </button>
      )}
      {phase !== 'draft' && <Discard key="discard" />}
    </>
  );
}

/** The button that was pressed is gone: whoever uses keys goes on from here. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** Asks before anything is forgotten: a click may have been meant for what stood here a moment ago. */
function Discard() {
  const commands = useExperimentCommands();
  const done = useExperiment((state) => state.done);
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" className="button discard" onClick={() => setAsks(true)}>
        {words.discard}
      </button>
    );
  return (
    <span className="discard" role="group" aria-label={words.discardAsk(done)}>
      <span>{words.discardAsk(done)}</span>
      <button ref={takeFocus} type="button" className="button" onClick={() => setAsks(false)}>
        {words.discardNo}
      </button>
      <button type="button" className="button" onClick={commands.discard}>
        {words.discardYes}
      </button>
    </span>
  );
}

function Bar() {
  const planned = useExperiment((state) => state.planned);
  const done = useExperiment((state) => state.done);
  const failed = useExperiment((state) => state.failed);
  const known = useExperiment((state) => state.known);
  const left = useExperiment((state) => state.left_seconds);
  const phase = useExperiment((state) => state.phase);
  const workers = useExperiment((state) => state.workers);
  if (planned === 0) return null;
  const told =
    phase === 'draft' ? words.planned(planned, Math.min(planned, workers)) : words.progress(done, planned, left);
  const more = [
    ...(failed === 0 ? [] : [words.failedCount(failed)]),
    ...(known === 0 ? [] : [words.knownCount(known)]),
  ];
  return (
    <div className="experiment-bar">
      {phase !== 'draft' && <progress aria-label={words.progressLabel} value={done} max={planned} />}
      <p className="experiment-count">{[told, ...more].join(strings.units.comma)}</p>
    </div>
  );
}

export function Refusals() {
  const refusals = useExperiment((state) => state.refusals);
  if (refusals.length === 0) return null;
  return (
    <section className="message problems" role="alert">
      <div>
        <p className="message-title">{words.refused}</p>
        <ul>
          {refusals.map((refusal) => (
            <li key={refusal}>{unbroken(refusal)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

export function ExperimentProblem() {
  const problem = useExperiment((state) => state.problem);
  const commands = useExperimentCommands();
  if (problem === null) return null;
  return (
    <section className="message problems" role="alert">
      <div>
        <p className="message-title">{words.problem}</p>
        <p>{problem}</p>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={commands.dismissProblem}
      >
        <CloseIcon />
      </button>
    </section>
  );
}

export function Progress() {
  return (
    <section className="experiment-progress" aria-label={words.progressLabel}>
      <div className="experiment-buttons">
        <Buttons />
        <Workers />
      </div>
      <Bar />
    </section>
  );
}

/** The course of the experiment for screen readers, at a bearable pace. */
export function ExperimentAnnouncer() {
  const announcement = useExperiment((state) => state.announcement);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcement}
    </p>
  );
}
