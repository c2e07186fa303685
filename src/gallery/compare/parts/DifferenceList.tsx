/** What differs in arm B: each thing with its control and a button that takes it back. */
import { useState } from 'react';
import { type ArmDifference, armDifferences, withoutDifference } from '../../../scenario/armDifferences';
import { type CatalogueEntry, parameterCatalogue } from '../../../scenario/catalogue';
import type { Scenario } from '../../../scenario/scenario';
import { CloseIcon } from '../../kit/icons';
import { ParameterSlider } from '../../parameters/ParameterSlider';
import { ValueField } from '../../parameters/ValueField';
import { words } from '../../words/compare';
import { choicesInWords, parameterLabel, valueInWords } from '../../words/laboratoryWords';
import { useCompare } from '../store';
import { useCompareCommands } from './compareCommands';
import { differenceInWords } from './differenceWords';

/** Beyond this many they would be a wall; what is left out is counted. */
const MOST_SHOWN = 12;

interface SettingProps {
  readonly entry: CatalogueEntry;
  readonly first: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function SettingControl({ entry, first, value, onChange }: SettingProps) {
  // While it is dragged only the slider moves: every other value would be another run.
  const [dragged, setDragged] = useState<number | null>(null);
  const label = parameterLabel(entry);
  const firstText = words.valueInA(valueInWords(entry, first));
  if (entry.spec.choices !== undefined)
    return (
      <select
        className="button choice"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {choicesInWords(entry).map((word, index) => (
          <option key={word} value={index}>
            {word}
          </option>
        ))}
      </select>
    );
  return (
    <div className="difference-control">
      <ParameterSlider
        entry={entry}
        label={label}
        value={dragged ?? value}
        marks={[{ value: first, label: firstText, kind: 'preset' }]}
        onChange={(next, final) => {
          setDragged(final ? null : next);
          if (final && next !== value) onChange(next);
        }}
      />
      <ValueField entry={entry} label={label} value={dragged ?? value} onChange={onChange} />
    </div>
  );
}

const keyOf = (difference: ArmDifference, place: number): string =>
  difference.kind === 'setting' ? difference.key : `${difference.kind} ${place}`;

export function DifferenceList({ first, second }: { readonly first: Scenario; readonly second: Scenario }) {
  const commands = useCompareCommands();
  const timeStep = useCompare((state) => state.timeStep_minutes);
  const differences = armDifferences(first, second);
  if (differences.length === 0) return <p className="compare-hint">{words.same}</p>;
  const hidden = differences.length - MOST_SHOWN;
  return (
    <>
      <ul className="differences">
        {differences.slice(0, MOST_SHOWN).map((difference, place) => {
          const sentence = differenceInWords(difference, timeStep);
          const entry = difference.kind === 'setting' ? parameterCatalogue.get(difference.key) : undefined;
          return (
            <li key={keyOf(difference, place)}>
              <div className="difference-head">
                <span>{sentence}</span>
                <button
                  type="button"
                  className="icon-button small"
                  aria-label={words.remove(sentence)}
                  title={words.remove(sentence)}
                  onClick={() => commands.setSecond(withoutDifference(first, second, difference))}
                >
                  <CloseIcon />
                </button>
              </div>
              {difference.kind === 'setting' && entry !== undefined && (
                <SettingControl
                  entry={entry}
                  first={difference.from}
                  value={difference.to}
                  onChange={(value) =>
                    commands.setSecond({ ...second, settings: { ...second.settings, [difference.key]: value } })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="compare-hint">{words.more(hidden)}</p>}
      {differences.length > 1 && (
        <button type="button" className="text-button" onClick={() => commands.setSecond(first)}>
          {words.clear}
        </button>
      )}
    </>
  );
}
