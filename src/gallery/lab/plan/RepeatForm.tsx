/** Adds doses to the schedule: one, or the same again every so many hours. */
import { type FormEvent, useId, useState } from 'react';
import { DOSE } from '../../../scenario/actions';
import { DRUG_KEYS } from '../../../scenario/plan';
import { planWords } from '../../words/plan';
import { labelOf } from '../../words/plan/itemWords';
import { timeText } from '../../words/plan/typedTime';
import { firstValue } from './AddForm';
import { AmountField, Labelled, TimeField } from './fields';
import { MOST_ROWS, type Row, repeatedRows } from './scheduleDraft';

interface RepeatFormProps {
  /** Where the run stands. */
  readonly now: number;
  readonly timeStep: number;
  readonly count: number;
  readonly nextId: number;
  readonly onAdd: (rows: readonly Row[]) => void;
}

/** What a dose of a drug is at first: the dose of another of its kind, or a plain round number. */
const ROUND = '100';
const amountFor = (key: string, step: number): string => {
  const value = firstValue(key, step);
  return Number(value) > 0 ? value : ROUND;
};

export function RepeatForm({ now, timeStep, count, nextId, onAdd }: RepeatFormProps) {
  const words = planWords().schedule;
  const problemId = useId();
  const [key, setKey] = useState(DOSE);
  const [amount, setAmount] = useState(amountFor(DOSE, now));
  const [first, setFirst] = useState(timeText(Math.ceil((now * timeStep) / 60) * 60));
  const [every, setEvery] = useState(timeText(24 * 60));
  const [times, setTimes] = useState('1');
  const [problem, setProblem] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const made = repeatedRows({ key, first, amount, every, times }, nextId, timeStep);
    const tooMany = count + made.rows.length > MOST_ROWS ? words.tooMany(MOST_ROWS) : undefined;
    setProblem(made.problem ?? tooMany ?? '');
    if (made.problem === undefined && tooMany === undefined) onAdd(made.rows);
  };
  const many = Number(times);
  return (
    <form className="schedule-add" aria-label={words.addTitle} onSubmit={add}>
      <h3>{words.addTitle}</h3>
      <Labelled label={words.columns.what}>
        {(id) => (
          <select
            id={id}
            className="button choice plan-input"
            value={key}
            onChange={(event) => {
              setKey(event.target.value);
              setAmount(amountFor(event.target.value, now));
            }}
          >
            {[DOSE, ...DRUG_KEYS].map((dose) => (
              <option key={dose} value={dose}>
                {labelOf(dose)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={words.columns.amount}>
        {(id) => <AmountField id={id} of={key} value={amount} onChange={setAmount} />}
      </Labelled>
      <Labelled label={words.first}>{(id) => <TimeField id={id} value={first} onChange={setFirst} />}</Labelled>
      <Labelled label={words.times}>
        {(id) => (
          <input
            id={id}
            className="plan-input plan-count"
            inputMode="numeric"
            autoComplete="off"
            value={times}
            onChange={(event) => setTimes(event.target.value)}
          />
        )}
      </Labelled>
      {times.trim() !== '1' && (
        <Labelled label={words.every}>{(id) => <TimeField id={id} value={every} onChange={setEvery} />}</Labelled>
      )}
      <button type="submit" className="button" aria-describedby={problem === '' ? undefined : problemId}>
        {many > 1 ? words.addMany(many) : words.addOne}
      </button>
      {problem !== '' && (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
