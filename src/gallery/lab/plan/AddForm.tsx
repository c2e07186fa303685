/** Adds a dose, or a parameter's new value, at a moment of the run, past or to come. */
import { useState } from 'react';
import { DOSE } from '../../../scenario/actions';
import { parameterCatalogue, valueIn } from '../../../scenario/catalogue';
import { DRUG_KEYS, editPlan, settingsAt } from '../../../scenario/plan';
import { useCommands } from '../../run/commands';
import { DOSE_OF_THE_KEY } from '../../run/keyMap';
import { labStore } from '../../run/store';
import { mechanismLabel } from '../../words/laboratoryWords';
import { planWords } from '../../words/plan';
import { isSwitch, itemWords, labelOf } from '../../words/plan/itemWords';
import { Labelled } from './fields';
import { MomentForm, useTyped } from './MomentForm';

/** What may change on the way and is no dose, by mechanism. */
function groupsOfParameters(): readonly (readonly [label: string, keys: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const entry of parameterCatalogue.values()) {
    if (entry.spec.live === false || entry.spec.dose === true) continue;
    const label = mechanismLabel(entry);
    groups.set(label, [...(groups.get(label) ?? []), entry.key]);
  }
  return [...groups];
}

/** The value that a choice begins with: for a dose a usual one, else that in force. */
export function firstValue(key: string, step: number): string {
  const { scenario, interventions } = labStore.getState();
  if (key === DOSE) return String(DOSE_OF_THE_KEY);
  if (scenario === null) return '';
  const value = valueIn(settingsAt({ settings: scenario.settings, interventions }, step), key) ?? 0;
  // Switching what is on, on, would be no change.
  return String(isSwitch(key) ? 1 - value : value);
}

interface AddFormProps {
  readonly step: number;
  readonly timeStep: number;
  readonly close: () => void;
}

export function AddForm({ step: at, timeStep, close }: AddFormProps) {
  const words = planWords();
  const commands = useCommands();
  const [key, setKey] = useState(DOSE);
  const typed = useTyped(key, at * timeStep, firstValue(DOSE, at), timeStep);
  const choose = (next: string): void => {
    setKey(next);
    typed.setValue(firstValue(next, typed.step ?? at));
  };
  const add = (step: number, value: number): void => {
    const change = { step, key, value };
    close();
    const told = words.done.added(itemWords({ ...change, origin: 'change', changes: [] }, timeStep));
    void commands.editPlan((run) => editPlan(run, [], [change]), told);
  };
  return (
    <MomentForm
      of={key}
      typed={typed}
      amountLabel={words.item.value}
      timeStep={timeStep}
      from={typed.step ?? at}
      onDone={add}
      buttons={
        <>
          <button type="submit" className="button primary">
            {words.add.add}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              commands.showSchedule(true);
            }}
          >
            {words.add.schedule}
          </button>
        </>
      }
    >
      <Labelled label={words.add.what}>
        {(id) => (
          <select
            id={id}
            className="button choice plan-input"
            value={key}
            onChange={(event) => choose(event.target.value)}
          >
            <optgroup label={words.add.doses}>
              {[DOSE, ...DRUG_KEYS].map((dose) => (
                <option key={dose} value={dose}>
                  {labelOf(dose)}
                </option>
              ))}
            </optgroup>
            {groupsOfParameters().map(([label, keys]) => (
              <optgroup key={label} label={label}>
                {keys.map((parameter) => (
                  <option key={parameter} value={parameter}>
                    {isSwitch(parameter) ? `${labelOf(parameter)}: ${words.on} / ${words.off}` : labelOf(parameter)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
    </MomentForm>
  );
}
