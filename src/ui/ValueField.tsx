/** A parameter's value as a field to type into. What cannot be used stays in the field, with a sentence that says why. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { CatalogueEntry } from '../scenario/catalogue';
import { formatNumber, isPureNumber } from './format';
import { strings } from './strings';
import { readTypedNumber } from './typedNumber';

interface ValueFieldProps {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Room for the digits and one more. */
const NARROWEST = 4;

export function ValueField({ entry, label, value, onChange }: ValueFieldProps) {
  const { spec } = entry;
  const shown = formatNumber(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const problemId = useId();
  useEffect(() => {
    setTyped(null);
    setProblem('');
  }, [value]);
  const commit = (): void => {
    if (typed === null || typed === String(value)) return setTyped(null);
    const reading = readTypedNumber(label, typed, spec);
    setProblem(reading.problem ?? '');
    if (reading.problem !== undefined) return;
    setTyped(null);
    onChange(reading.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape') return;
    setTyped(null);
    setProblem('');
  };
  const text = typed ?? shown;
  return (
    <>
      <span className="value">
        <input
          className="quiet-input value-input"
          inputMode={spec.integer === true ? 'numeric' : 'decimal'}
          aria-label={strings.panel.value(label, isPureNumber(spec.unit) ? '' : spec.unit)}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : problemId}
          autoComplete="off"
          value={text}
          style={{ width: `${Math.max(NARROWEST, text.length) + 1}ch` }}
          onFocus={(event) => {
            // The whole number, not its rounded picture, is what is edited.
            setTyped(typed ?? String(value));
            const input = event.target;
            requestAnimationFrame(() => input.select());
          }}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        {isPureNumber(spec.unit) ? null : <span className="unit">{spec.unit}</span>}
      </span>
      {problem !== '' && (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
