/** A change on the way that only arm B has: a dose, or a parameter's new value, at an hour of the run. */
import { useId, useState } from 'react';
import { ACTIONS, DOSE } from '../../../scenario/actions';
import { parameterCatalogue, valueIn } from '../../../scenario/catalogue';
import { stepAt } from '../../../scenario/moment';
import type { Scenario } from '../../../scenario/scenario';
import { words } from '../../words/compare';
import { choicesInWords, mechanismLabel, parameterLabel } from '../../words/laboratoryWords';
import { readTypedNumber } from '../../words/typedNumber';
import { useCompareCommands } from './compareCommands';

const MINUTES_PER_HOUR = 60;
const DEFAULT_DOSE = 200;

export function ChangeForm({ second }: { readonly second: Scenario }) {
  const commands = useCompareCommands();
  const id = useId();
  const [hour, setHour] = useState('6');
  const [key, setKey] = useState(DOSE);
  const [value, setValue] = useState(String(DEFAULT_DOSE));
  const [problem, setProblem] = useState('');
  const spec = parameterCatalogue.get(key)?.spec ?? ACTIONS.get(key);
  const entry = parameterCatalogue.get(key);
  const choices = entry?.spec.choices === undefined ? undefined : choicesInWords(entry);
  const choose = (next: string): void => {
    setKey(next);
    setValue(String(next === DOSE ? DEFAULT_DOSE : (valueIn(second.settings, next) ?? 0)));
  };
  const add = (): void => {
    const time = readTypedNumber(words.changeTime, hour, { unit: 'h', minimum: 0, maximum: second.hours });
    const amount = readTypedNumber(words.changeValue, value, spec);
    setProblem(time.problem ?? amount.problem ?? '');
    if (time.problem !== undefined || amount.problem !== undefined) return;
    const step = stepAt(time.value * MINUTES_PER_HOUR, second.settings['scene.timeStep']);
    commands.setSecond({ ...second, interventions: [...second.interventions, { step, key, value: amount.value }] });
  };
  return (
    <form
      className="change-form"
      aria-label={words.change}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={`${id}hour`}>{words.changeTime}</label>
      <input
        id={`${id}hour`}
        className="number-input"
        inputMode="decimal"
        autoComplete="off"
        value={hour}
        onChange={(event) => setHour(event.target.value)}
      />
      <label htmlFor={`${id}what`}>{words.changeWhat}</label>
      <select id={`${id}what`} className="button choice" value={key} onChange={(event) => choose(event.target.value)}>
        <option value={DOSE}>{words.changeDose}</option>
        {[...parameterCatalogue.values()]
          .filter((entry) => entry.spec.live !== false)
          .map((entry) => (
            <option key={entry.key} value={entry.key}>
              {words.addParameter(parameterLabel(entry), mechanismLabel(entry))}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}value`}>{words.changeValue}</label>
      {choices === undefined ? (
        <input
          id={`${id}value`}
          className="number-input"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : `${id}problem`}
          onChange={(event) => setValue(event.target.value)}
        />
      ) : (
        <select
          id={`${id}value`}
          className="button choice"
          value={value}
          onChange={(event) => setValue(event.target.value)}
        >
          {choices.map((word, index) => (
            <option key={word} value={index}>
              {word}
            </option>
          ))}
        </select>
      )}
      <button type="submit" className="button">
        {words.add}
      </button>
      {problem !== '' && (
        <p id={`${id}problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
