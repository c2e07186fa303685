/** Finds a parameter by words of its name, its mechanism or its link name. */
import { useDeferredValue, useId, useState } from 'react';
import { shortNameOf } from '../../scenario/aliases';
import { type CatalogueEntry, parameterCatalogue } from '../../scenario/catalogue';
import { mechanismLabel, parameterLabel } from '../words/laboratoryWords';

const MOST_FOUND = 8;

const textOf = (entry: CatalogueEntry): string =>
  [entry.key, shortNameOf(entry.key), entry.spec.label, parameterLabel(entry), mechanismLabel(entry)]
    .join(' ')
    .toLowerCase();

function search(typed: string, taken: readonly string[]): readonly CatalogueEntry[] {
  const sought = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  return [...parameterCatalogue.values()].filter((entry) => {
    const text = textOf(entry);
    return !taken.includes(entry.key) && sought.every((word) => text.includes(word));
  });
}

interface ParameterFinderProps {
  readonly label: string;
  /** What stands in the empty field. */
  readonly hint: string;
  readonly foundWords: (count: number) => string;
  readonly itemWords: (parameter: string, mechanism: string) => string;
  /** Full names of those that cannot be chosen. */
  readonly taken: readonly string[];
  readonly onChoose: (key: string) => void;
}

export function ParameterFinder({ label, hint, foundWords, itemWords, taken, onChoose }: ParameterFinderProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = search(useDeferredValue(typed), taken);
  return (
    <div className="parameter-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="number-input"
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="compare-hint" role="status">
        {typed.trim() === '' ? '' : foundWords(found.length)}
      </p>
      {found.length > 0 && (
        <ul className="found">
          {found.slice(0, MOST_FOUND).map((entry) => (
            <li key={entry.key}>
              <button
                type="button"
                className="branch"
                onClick={() => {
                  setTyped('');
                  onChoose(entry.key);
                }}
              >
                {itemWords(parameterLabel(entry), mechanismLabel(entry))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
