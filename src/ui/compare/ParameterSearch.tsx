/** Finds a parameter by words of its name, its mechanism or its link name, and makes it a difference. */
import { useDeferredValue, useId, useState } from 'react';
import { shortNameOf } from '../../scenario/aliases';
import { type CatalogueEntry, parameterCatalogue } from '../../scenario/catalogue';
import type { Scenario } from '../../scenario/scenario';
import { mechanismLabel, parameterLabel } from '../laboratoryWords';
import { useCompareCommands } from './compareCommands';
import { anotherValue } from './guesses';
import { words } from './words';

const MOST_FOUND = 8;
/** Both arms go in the same steps. */
const SHARED = 'scene.timeStep';

const textOf = (entry: CatalogueEntry): string =>
  [entry.key, shortNameOf(entry.key), entry.spec.label, parameterLabel(entry), mechanismLabel(entry)]
    .join(' ')
    .toLowerCase();

function search(typed: string): readonly CatalogueEntry[] {
  const sought = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  return [...parameterCatalogue.values()].filter((entry) => {
    const text = textOf(entry);
    return entry.key !== SHARED && sought.every((word) => text.includes(word));
  });
}

export function ParameterSearch({ first, second }: { readonly first: Scenario; readonly second: Scenario }) {
  const commands = useCompareCommands();
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = search(useDeferredValue(typed));
  const choose = ({ key }: CatalogueEntry): void => {
    const entry = parameterCatalogue.get(key);
    if (entry === undefined) return;
    setTyped('');
    if (second.settings[key] !== first.settings[key]) return;
    commands.setSecond({
      ...second,
      settings: { ...second.settings, [key]: anotherValue(entry, second.settings[key]) },
    });
  };
  return (
    <div className="parameter-search">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        className="number-input"
        placeholder={words.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="compare-hint" role="status">
        {typed.trim() === '' ? '' : words.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul className="found">
          {found.slice(0, MOST_FOUND).map((entry) => (
            <li key={entry.key}>
              <button type="button" className="branch" onClick={() => choose(entry)}>
                {words.addParameter(parameterLabel(entry), mechanismLabel(entry))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
