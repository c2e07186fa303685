/** A parameter's value as a field to type into. What cannot be used stays in the field, with a sentence that says why. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { CatalogueEntry } from '../../scenario/catalogue';
import { formatNumber, isPureNumber, shortUnit, unitName } from '../words/format';
import { strings } from '../words/strings';
import { readTypedNumber } from '../words/typedNumber';

interface ValueFieldProps {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** What is being typed, over which value, and what is wrong with it. */
interface Draft {
  readonly of: number;
  readonly text: string;
  readonly problem: string;
}

/** Room for the digits and one more. */
const NARROWEST = 3;

export function ValueField({ entry, label, value, onChange }: ValueFieldProps) {
  const { spec } = entry;
  const [draft, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  // When the value changes from outside, what was being typed has lost its point.
  const current = draft?.of === value ? draft : null;
  const problem = current?.problem ?? '';
  const write = (text: string, found = ''): void => setDraft({ of: value, text, problem: found });
  const commit = (): void => {
    if (current === null || current.text === String(value)) {
      setDraft(null);
      return;
    }
    const reading = readTypedNumber(label, current.text, spec);
    if (reading.problem !== undefined) {
      write(current.text, reading.problem);
      return;
    }
    setDraft(null);
    onChange(reading.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
  };
  const text = current?.text ?? formatNumber(value);
  return (
    <>
      <span className="value">
        <input
          className="quiet-input value-input"
          inputMode={spec.integer === true ? 'numeric' : 'decimal'}
          aria-label={strings.panel.value(label, isPureNumber(spec.unit) ? '' : unitName(spec.unit))}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : problemId}
          autoComplete="off"
          value={text}
          style={{ width: `${Math.max(NARROWEST, text.length) + 1}ch` }}
          onFocus={(event) => {
            // The whole number, not its rounded picture, is what is edited.
            if (current === null) write(String(value));
            const input = event.target;
            // Selecting also focuses: a field that was left meanwhile would take the focus back.
            requestAnimationFrame(() => {
              if (document.activeElement === input) input.select();
            });
          }}
          onChange={(event) => write(event.target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        {isPureNumber(spec.unit) ? null : <span className="unit">{shortUnit(spec.unit)}</span>}
      </span>
      {problem !== '' && (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
