/** What of the results is looked at: a measurement over time, an outcome, a condition. */
import { type ReactNode, useId } from 'react';
import type { Question } from '../../../experiments/desk/deskApi';
import { words } from '../../words/experiments';
import { useExperiment } from '../store';
import { conditionInWords } from './draftWords';
import { useExperimentCommands } from './experimentCommands';

const MEASURES = [
  'liveTumour',
  'liveNk',
  'kills',
  'lysisPercent',
  'interferonGammaMean_pM',
  'cytokineReleaseIndex',
] as const;
export const OUTCOMES_SHOWN = [
  'lysis_percent',
  'liveTumourEnd',
  'liveNkEnd',
  'kills',
  'bestChange_percent',
  'interferonGammaPeak_pM',
  'cytokineReleaseIndex',
] as const;
/** Conditions whose curves stand beside each other. */
const MOST_BESIDE = 4;
/** What a trial writes down over time. */
const TRIAL_MEASURES: readonly string[] = ['liveTumour', 'liveNk', 'lysisPercent'];

/** Names of what is looked at, in the language of the page. */
export const measureName = (name: string): string => (words.measures as Readonly<Record<string, string>>)[name] ?? name;
export const outcomeName = (name: string): string => (words.outcomes as Readonly<Record<string, string>>)[name] ?? name;

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Chooser({ label, value, onChoose, children }: ChooserProps) {
  const id = useId();
  return (
    <span className="chooser">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="button choice" value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </span>
  );
}

export function Choosers() {
  const commands = useExperimentCommands();
  const question = useExperiment((state) => state.question);
  const isTrial = useExperiment((state) => state.draft?.kind === 'trial');
  const conditions = useExperiment((state) => state.picture?.conditions) ?? [];
  return (
    <div className="choosers">
      <Chooser
        label={words.measurement}
        value={question.measurement}
        onChoose={(measurement) => commands.ask({ measurement: measurement as Question['measurement'] })}
      >
        {MEASURES.filter((name) => !isTrial || TRIAL_MEASURES.includes(name)).map((name) => (
          <option key={name} value={name}>
            {measureName(name)}
          </option>
        ))}
      </Chooser>
      <Chooser
        label={words.outcome}
        value={question.outcome}
        onChoose={(outcome) => commands.ask({ outcome: outcome as Question['outcome'] })}
      >
        {OUTCOMES_SHOWN.map((name) => (
          <option key={name} value={name}>
            {outcomeName(name)}
          </option>
        ))}
      </Chooser>
      {conditions.length > 1 && (
        <Chooser
          label={words.condition}
          value={question.condition === null ? '' : String(question.condition)}
          onChoose={(text) => commands.ask({ condition: text === '' ? null : Number(text) })}
        >
          <option value="">{words.firstConditions(conditions.length > MOST_BESIDE ? MOST_BESIDE : 0)}</option>
          {conditions.map((condition) => (
            <option key={condition.condition} value={condition.condition}>
              {conditionInWords(condition)}
            </option>
          ))}
        </Chooser>
      )}
    </div>
  );
}
