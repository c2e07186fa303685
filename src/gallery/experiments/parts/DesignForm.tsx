/** What is computed: the base run, the kind of experiment, what differs, how often. */
import { useId } from 'react';
import type { Scenario } from '../../../scenario/scenario';
import { useLab } from '../../run/store';
import { words } from '../../words/experiments';
import { EXPERIMENT_KINDS, type ExperimentDraft, type ExperimentKind, hasFactors, hasPoints } from '../experimentDraft';
import { useExperiment } from '../store';
import { baseInWords } from './draftWords';
import { useExperimentCommands } from './experimentCommands';
import { ChangeList, FactorList } from './FactorList';
import { NumberBox } from './NumberBox';

const MOST_REPLICATES = 10_000;
const LONGEST_HOURS = 2000;
const whole = (maximum: number) => ({ unit: '', minimum: 1, maximum, integer: true });

function Base({ base, draft }: { readonly base: Scenario; readonly draft: ExperimentDraft }) {
  const commands = useExperimentCommands();
  const labRun = useLab((state) => state.scenario);
  if (draft.kind === 'trial') return <p>{words.trialBase}</p>;
  const [name, changes] = baseInWords(base);
  const differs = labRun !== null && (labRun.preset !== base.preset || labRun.seed !== base.seed);
  return (
    <>
      <p className="base-name">{name}</p>
      <p className="compare-hint">{changes}</p>
      {differs && (
        <p className="compare-hint">
          {words.labRunDiffers}{' '}
          <button type="button" className="text-button" onClick={commands.takeLabRun}>
            {words.takeLabRun}
          </button>
        </p>
      )}
    </>
  );
}

function Numbers({ draft }: { readonly draft: ExperimentDraft }) {
  const commands = useExperimentCommands();
  const { kind } = draft;
  const box = (label: string, name: 'replicates' | 'points' | 'tumours' | 'lots', most: number) => (
    <NumberBox
      label={label}
      value={draft[name]}
      allowed={whole(most)}
      onChange={(value) => commands.edit({ ...draft, [name]: value })}
    />
  );
  const replicates =
    kind === 'replicates' ? words.replicates : kind === 'pairs' ? words.pairsCount : words.replicatesEach;
  return (
    <div className="factor-range">
      {hasPoints(kind) && box(words.points, 'points', MOST_REPLICATES)}
      {kind === 'trial' && box(words.tumours, 'tumours', 1000)}
      {kind === 'trial' && box(words.lots, 'lots', 100)}
      {box(replicates, 'replicates', MOST_REPLICATES)}
      {kind !== 'trial' && (
        <NumberBox
          label={words.hours}
          value={draft.hours}
          allowed={{ unit: words.hoursUnit, minimum: 0.5, maximum: LONGEST_HOURS }}
          onChange={(hours) => commands.edit({ ...draft, hours })}
        />
      )}
    </div>
  );
}

export function DesignForm() {
  const commands = useExperimentCommands();
  const id = useId();
  const draft = useExperiment((state) => state.draft);
  const base = useExperiment((state) => state.base);
  const busy = useExperiment(({ phase }) => phase === 'running' || phase === 'pausing');
  if (draft === null || base === null) return null;
  return (
    <fieldset className="design" disabled={busy}>
      <h3>{words.base}</h3>
      <Base base={base} draft={draft} />
      <label className="number-box" htmlFor={id}>
        <span>{words.kind}</span>
        <select
          id={id}
          className="button choice"
          value={draft.kind}
          onChange={(event) => {
            const kind = event.target.value as ExperimentKind;
            commands.edit({ ...draft, kind, replicates: FIRST_REPLICATES[kind] });
          }}
        >
          {EXPERIMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <p className="compare-hint">{words.kindMeaning[draft.kind]}</p>
      {hasFactors(draft.kind) && <FactorList draft={draft} />}
      {draft.kind === 'pairs' && <ChangeList draft={draft} base={base} />}
      <Numbers draft={draft} />
    </fieldset>
  );
}

/** What is proposed when another kind is chosen. */
const FIRST_REPLICATES: Readonly<Record<ExperimentKind, number>> = {
  replicates: 16,
  grid: 3,
  pairs: 8,
  latinHypercube: 1,
  sobol: 1,
  trial: 1,
};
