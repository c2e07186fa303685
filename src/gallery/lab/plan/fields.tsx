/** The two fields of everything that is done at a moment: when, and how much. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { parameterCatalogue } from '../../../scenario/catalogue';
import { isPureNumber, unitName } from '../../words/format';
import { choicesInWords } from '../../words/laboratoryWords';
import { planWords } from '../../words/plan';
import { allowedOf, isSwitch } from '../../words/plan/itemWords';
import { readTypedTime, timeText } from '../../words/plan/typedTime';

const ARROW_MINUTES = 10;
const PAGE_MINUTES = 360;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: ARROW_MINUTES,
  ArrowDown: -ARROW_MINUTES,
  PageUp: PAGE_MINUTES,
  PageDown: -PAGE_MINUTES,
};

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names the field where no label stands beside it. */
  readonly label?: string;
  readonly problem?: string | undefined;
  /** The id of the sentence about what is wrong with it. */
  readonly problemId?: string;
  readonly id?: string;
  readonly onBlur?: () => void;
}

const access = ({ label, problem, problemId, id, onBlur }: Omit<FieldProps, 'value' | 'onChange'>) => ({
  id,
  onBlur,
  'aria-label': label,
  'aria-invalid': problem !== undefined,
  'aria-describedby': problem === undefined ? undefined : problemId,
});

/** Typed, or moved by ten minutes with the arrow keys. */
export function TimeField({ value, onChange, ...rest }: FieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = STEPS[event.key];
    const time = readTypedTime('', value);
    if (by === undefined || time.problem !== undefined) return;
    event.preventDefault();
    onChange(timeText(Math.max(0, time.minutes + by)));
  };
  return (
    <input
      {...access(rest)}
      className="plan-input"
      autoComplete="off"
      value={value}
      title={planWords().item.timeHint}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** A number with its unit, a word to choose, or on and off. */
export function AmountField({ of: key, value, onChange, ...rest }: FieldProps & { readonly of: string }) {
  const words = planWords();
  const entry = parameterCatalogue.get(key);
  const ofParameter = entry?.spec.choices === undefined ? undefined : choicesInWords(entry);
  const choices = isSwitch(key) ? [words.off, words.on] : ofParameter;
  const unit = allowedOf(key)?.unit ?? '';
  if (choices !== undefined)
    return (
      <select
        {...access(rest)}
        className="button choice plan-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((word, index) => (
          <option key={word} value={String(index)}>
            {word}
          </option>
        ))}
      </select>
    );
  return (
    <span className="plan-amount">
      <input
        {...access(rest)}
        className="plan-input"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {isPureNumber(unit) ? null : <span className="unit">{unitName(unit)}</span>}
    </span>
  );
}

/** A label over its field. */
export function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
