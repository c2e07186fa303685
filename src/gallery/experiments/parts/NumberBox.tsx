/** A number that is typed: taken when it is right, told why when it is not. */
import { useEffect, useId, useState } from 'react';
import { writeNumber } from '../../../scenario/numbers';
import type { Allowed } from '../../../scenario/validate';
import { shortUnit } from '../../words/format';
import { readTypedNumber } from '../../words/typedNumber';

interface NumberBoxProps {
  readonly label: string;
  /** What it is about, where the label alone does not say it. */
  readonly about?: string;
  readonly value: number;
  readonly allowed: Allowed;
  readonly onChange: (value: number) => void;
}

export function NumberBox({ label, about, value, allowed, onChange }: NumberBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState(writeNumber(value));
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setTyped(writeNumber(value));
    setProblem('');
  }, [value]);
  const take = (text: string): void => {
    const reading = readTypedNumber(about ?? label, text, allowed);
    setProblem(reading.problem ?? '');
    if (reading.value !== undefined && reading.value !== value) onChange(reading.value);
  };
  return (
    <span className="number-box">
      <label htmlFor={id}>{label}</label>
      <span className="number-box-value">
        <input
          id={id}
          className="number-input"
          inputMode="decimal"
          autoComplete="off"
          aria-label={about}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : `${id}p`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => take(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(typed);
          }}
        />
        {allowed.unit !== '' && allowed.unit !== '1' && <span className="unit">{shortUnit(allowed.unit)}</span>}
      </span>
      {problem !== '' && (
        <span id={`${id}p`} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
