/** Runs the virtual assay of a data set on the page: repeats, start, progress, cancel. */
import { useId, useState } from 'react';
import type { PublishedDataSet } from '../../../protocol/evidence';
import { words } from '../../words/evidence';
import { strings } from '../../words/strings';
import { useEvidence } from '../store';
import { useEvidenceCommands } from './evidenceCommands';

const LEAST = 2;
const MOST = 30;
/** Enough for an interval, few enough for a minute's patience. */
const USUAL = 3;

/** The repeats that were typed; undefined when they are no such number. */
export function repeatsFrom(typed: string): number | undefined {
  const repeats = Number(typed);
  return typed.trim() !== '' && Number.isInteger(repeats) && repeats >= LEAST && repeats <= MOST ? repeats : undefined;
}

export function AssayRunner({ dataSet }: { readonly dataSet: PublishedDataSet }) {
  const commands = useEvidenceCommands();
  const here = useEvidence((state) => state.here[dataSet.key]);
  const otherRuns = useEvidence((state) =>
    Object.entries(state.here).some(([key, { state: now }]) => key !== dataSet.key && now === 'running'),
  );
  const [typed, setTyped] = useState(String(here?.repeats ?? USUAL));
  const id = useId();
  const repeats = repeatsFrom(typed);
  const text = words.assay;
  const [least, most] = [String(LEAST), String(MOST)];
  const running = here?.state === 'running';
  return (
    <section className="assay" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{text.heading}</h4>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (repeats !== undefined && !running) commands.run(dataSet, repeats);
        }}
      >
        <label htmlFor={`${id}-repeats`}>{text.repeats}</label>
        <input
          id={`${id}-repeats`}
          className="quiet-input"
          type="number"
          inputMode="numeric"
          min={LEAST}
          max={MOST}
          step={1}
          value={typed}
          disabled={running}
          aria-describedby={`${id}-hint`}
          aria-invalid={repeats === undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {/* Keys: were both one element, the press that cancels would send the form that follows it. */}
        {running ? (
          <button key="cancel" type="button" className="button" onClick={commands.cancel}>
            {text.cancel}
          </button>
        ) : (
          <button key="run" type="submit" className="button primary" disabled={repeats === undefined}>
            {here?.outcome == null ? text.start : text.again}
          </button>
        )}
        <p id={`${id}-hint`} className={repeats === undefined ? 'field-problem' : 'evidence-note'}>
          {repeats === undefined
            ? text.badRepeats(typed, least, most)
            : text.size(String(dataSet.arms), String(dataSet.arms * repeats)) +
              strings.units.gap +
              text.repeatsHint(least, most)}
          {otherRuns && !running && strings.units.gap + text.otherRuns}
        </p>
      </form>
      {running && (
        <p className="assay-progress">
          <progress max={here.total} value={here.done} aria-label={text.progressLabel} />
          <span>{text.progress(String(here.done), String(here.total))}</span>
        </p>
      )}
      {here?.state === 'cancelled' && <p>{text.cancelled}</p>}
      {here?.state === 'failed' && <p className="field-problem">{text.failed(here.failure)}</p>}
    </section>
  );
}
