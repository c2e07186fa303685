/** The parameters that differ between the runs: each with its range, or with what arm B has instead. */
import { parameterCatalogue, valueIn } from '../../../scenario/catalogue';
import type { Scenario } from '../../../scenario/scenario';
import { CloseIcon } from '../../kit/icons';
import { ParameterFinder } from '../../parameters/ParameterFinder';
import { words } from '../../words/experiments';
import { choicesInWords, valueInWords } from '../../words/laboratoryWords';
import { strings } from '../../words/strings';
import {
  DRAFT_SCALES,
  type DraftChange,
  type DraftFactor,
  type DraftScale,
  type ExperimentDraft,
  factorFor,
} from '../experimentDraft';
import { parameterName } from './draftWords';
import { useExperimentCommands } from './experimentCommands';
import { NumberBox } from './NumberBox';

const MOST_FACTORS = 12;
const MOST_LEVELS = 100;

type Finding = Pick<Parameters<typeof ParameterFinder>[0], 'taken' | 'onChoose'>;

const FactorFinder = (finding: Finding) => (
  <ParameterFinder
    label={words.addParameter}
    hint={words.searchHint}
    foundWords={words.found}
    itemWords={words.listed}
    {...finding}
  />
);

function Head({ label, onRemove }: { readonly label: string; readonly onRemove?: () => void }) {
  return (
    <div className="factor-head">
      <span className="parameter-name">{label}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          className="icon-button small"
          aria-label={words.remove(label)}
          title={words.remove(label)}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

interface FactorProps {
  readonly factor: DraftFactor;
  readonly inGrid: boolean;
  readonly onChange: (factor: DraftFactor) => void;
  readonly onRemove?: () => void;
}

function Factor({ factor, inGrid, onChange, onRemove }: FactorProps) {
  const entry = parameterCatalogue.get(factor.key);
  const label = parameterName(factor.key);
  if (entry === undefined) return null;
  const { spec } = entry;
  const about = (what: string): string => `${label}${strings.units.comma}${what}`;
  return (
    <li className="factor" aria-label={words.factor(label)}>
      <Head label={label} {...(onRemove === undefined ? {} : { onRemove })} />
      {spec.choices === undefined ? (
        <div className="factor-range">
          <NumberBox
            label={words.low}
            about={about(words.low)}
            value={factor.low}
            allowed={spec}
            onChange={(low) => onChange({ ...factor, low })}
          />
          <NumberBox
            label={words.high}
            about={about(words.high)}
            value={factor.high}
            allowed={spec}
            onChange={(high) => onChange({ ...factor, high })}
          />
          {inGrid && (
            <NumberBox
              label={words.steps}
              about={about(words.steps)}
              value={factor.steps}
              allowed={{ unit: '', minimum: 2, maximum: MOST_LEVELS, integer: true }}
              onChange={(steps) => onChange({ ...factor, steps })}
            />
          )}
          <label className="number-box">
            <span>{words.scale}</span>
            <select
              className="button choice"
              aria-label={about(words.scale)}
              value={factor.scale}
              onChange={(event) => onChange({ ...factor, scale: event.target.value as DraftScale })}
            >
              {DRAFT_SCALES.map((scale) => (
                <option key={scale} value={scale}>
                  {words.scales[scale]}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : (
        <p className="compare-hint">{words.allChoices(choicesInWords(entry).join(strings.units.comma))}</p>
      )}
    </li>
  );
}

export function FactorList({ draft }: { readonly draft: ExperimentDraft }) {
  const commands = useExperimentCommands();
  const set = (factors: readonly DraftFactor[]): void => commands.edit({ ...draft, factors });
  const { factors } = draft;
  return (
    <>
      <h3>{words.factors}</h3>
      <ul className="factors">
        {factors.map((factor) => (
          <Factor
            key={factor.key}
            factor={factor}
            inGrid={draft.kind === 'grid'}
            onChange={(changed) => set(factors.map((other) => (other.key === changed.key ? changed : other)))}
            {...(factors.length > 1 ? { onRemove: () => set(factors.filter(({ key }) => key !== factor.key)) } : {})}
          />
        ))}
      </ul>
      {factors.length < MOST_FACTORS && (
        <FactorFinder
          taken={factors.map(({ key }) => key)}
          onChoose={(key) => {
            const factor = factorFor(key);
            if (factor !== undefined) set([...factors, factor]);
          }}
        />
      )}
    </>
  );
}

interface ChangeProps {
  readonly change: DraftChange;
  readonly base: Scenario;
  readonly onChange: (value: number) => void;
  readonly onRemove?: () => void;
}

function Change({ change: { key, value }, base, onChange, onRemove }: ChangeProps) {
  const entry = parameterCatalogue.get(key);
  if (entry === undefined) return null;
  const { spec } = entry;
  const label = parameterName(key);
  return (
    <li className="factor">
      <Head label={label} {...(onRemove === undefined ? {} : { onRemove })} />
      {spec.choices === undefined ? (
        <NumberBox
          label={words.arm('B')}
          about={words.armBValue(label)}
          value={value}
          allowed={spec}
          onChange={onChange}
        />
      ) : (
        <select
          className="button choice"
          aria-label={words.armBValue(label)}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {choicesInWords(entry).map((word, index) => (
            <option key={word} value={index}>
              {word}
            </option>
          ))}
        </select>
      )}
      <p className="compare-hint">
        {words.insteadOf(valueInWords(entry, valueIn(base.settings, key) ?? spec.default))}
      </p>
    </li>
  );
}

export function ChangeList({ draft, base }: { readonly draft: ExperimentDraft; readonly base: Scenario }) {
  const commands = useExperimentCommands();
  const { changes } = draft;
  const set = (changed: readonly DraftChange[]): void => commands.edit({ ...draft, changes: changed });
  return (
    <>
      <h3>{words.armB}</h3>
      <ul className="factors">
        {changes.map((change) => (
          <Change
            key={change.key}
            change={change}
            base={base}
            onChange={(value) => set(changes.map((other) => (other.key === change.key ? { ...other, value } : other)))}
            {...(changes.length > 1 ? { onRemove: () => set(changes.filter(({ key }) => key !== change.key)) } : {})}
          />
        ))}
      </ul>
      {changes.length < MOST_FACTORS && (
        <FactorFinder
          taken={changes.map(({ key }) => key)}
          onChoose={(key) => {
            const spec = parameterCatalogue.get(key)?.spec;
            if (spec !== undefined) set([...changes, { key, value: valueIn(base.settings, key) ?? spec.default }]);
          }}
        />
      )}
    </>
  );
}
