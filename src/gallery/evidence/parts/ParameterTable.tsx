/** Every parameter with its unit, what it may be and where it comes from: searched, filtered, and shown in the Lab. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { shortNameOf } from '../../../scenario/aliases';
import type { CatalogueEntry } from '../../../scenario/catalogue';
import { useLab } from '../../run/store';
import { words } from '../../words/evidence';
import { formatNumber, formatPercent } from '../../words/format';
import {
  choicesInWords,
  mechanismLabel,
  parameterLabel,
  parameterMeaning,
  reasonOf,
  valueInWords,
} from '../../words/laboratoryWords';
import { strings } from '../../words/strings';
import { Publication } from './EvidenceLink';
import { useEvidenceCommands } from './evidenceCommands';
import {
  countsOf,
  findParameters,
  numbersOfTheModel,
  type ParameterSearch,
  SOURCE_KINDS,
  type SourceKind,
} from './parameterSearch';
import { WideTable } from './WideTable';

type Group = CatalogueEntry['group'];

function Source({ entry }: { readonly entry: CatalogueEntry }) {
  const { source } = entry.spec;
  switch (source.kind) {
    case 'paper':
      return <Publication {...source} />;
    case 'data':
      return (
        <>
          <Publication {...source} /> {strings.source.computed(reasonOf(entry))}
        </>
      );
    case 'derived':
      return reasonOf(entry);
    case 'fitted':
      return strings.source.fittedTo(reasonOf(entry), source.command);
    case 'assumed':
      return reasonOf(entry);
  }
}

function Row({ entry }: { readonly entry: CatalogueEntry }) {
  const commands = useEvidenceCommands();
  const { key, spec } = entry;
  const text = words.parameters;
  const label = parameterLabel(entry);
  const { plausible } = spec;
  const range = ([low, high]: readonly [number, number]): string =>
    strings.input.range(formatNumber(low), valueInWords(entry, high));
  return (
    <tr>
      <th scope="row">
        {label} <code>{shortNameOf(key)}</code>
        <span className="reason">
          {parameterMeaning(entry)} <small>({mechanismLabel(entry)})</small>
          {spec.live === false && <small> {text.fixed}.</small>}
        </span>
      </th>
      <td data-label={text.columns.default}>{valueInWords(entry, spec.default)}</td>
      <td data-label={text.columns.allowed}>
        {spec.choices === undefined
          ? range([spec.minimum, spec.maximum])
          : choicesInWords(entry).join(strings.units.comma)}
      </td>
      <td data-label={text.columns.plausible}>{plausible === undefined ? text.openRange : range(plausible)}</td>
      <td data-label={text.columns.source}>
        <span className={`source-kind source-${spec.source.kind}`}>{text.kinds[spec.source.kind]}</span>{' '}
        <Source entry={entry} />
      </td>
      <td data-label={text.columns.lab}>
        <button
          type="button"
          className="text-button"
          aria-label={text.showLabel(label)}
          onClick={() => commands.showInLab(key)}
        >
          {text.show}
        </button>
      </td>
    </tr>
  );
}

/** How many numbers come from where; a press shows them alone. */
function Counts({
  all,
  kind,
  choose,
}: {
  all: readonly CatalogueEntry[];
  kind: SourceKind | '';
  choose: (kind: SourceKind | '') => void;
}) {
  const counts = countsOf(all);
  const text = words.parameters;
  return (
    <div className="source-counts" role="group" aria-label={text.counts}>
      {SOURCE_KINDS.map((each) => (
        <button
          key={each}
          type="button"
          className={`button source-count source-${each}`}
          aria-pressed={kind === each}
          title={text.kindMeanings[each]}
          onClick={() => choose(kind === each ? '' : each)}
        >
          {text.kindCount(text.kinds[each], String(counts[each]), formatPercent(counts[each] / all.length))}
        </button>
      ))}
    </div>
  );
}

interface ParameterTableProps {
  /** What the address searches for. */
  readonly find: string;
  readonly onFind: (text: string) => void;
}

export function ParameterTable({ find, onFind }: ParameterTableProps) {
  const language = useLab((state) => state.language);
  const [search, setSearch] = useState<ParameterSearch>({ text: find, group: '', kind: '' });
  const id = useId();
  const all = useMemo(numbersOfTheModel, []);
  // Typing stays quick; the long table follows.
  const sought = useDeferredValue(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is searched through are words of the page's language.
  const found = useMemo(() => findParameters(all, sought), [all, sought, language]);
  const text = words.parameters;
  const change = (part: Partial<ParameterSearch>): void => {
    setSearch((before) => ({ ...before, ...part }));
    if (part.text !== undefined) onFind(part.text);
  };
  return (
    <>
      <h3>{text.heading}</h3>
      <p>{text.intro}</p>
      <Counts all={all} kind={search.kind} choose={(kind) => change({ kind })} />
      <form className="parameter-search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={`${id}-text`}>{text.search}</label>
        <input
          id={`${id}-text`}
          className="quiet-input"
          type="search"
          placeholder={text.searchHint}
          value={search.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-group`}>{text.group}</label>
        <select
          id={`${id}-group`}
          className="button"
          value={search.group}
          onChange={(event) => change({ group: event.currentTarget.value as Group | '' })}
        >
          <option value="">{text.anyGroup}</option>
          {(Object.keys(strings.groups) as Group[]).map((group) => (
            <option key={group} value={group}>
              {strings.groups[group]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-kind`}>{text.kind}</label>
        <select
          id={`${id}-kind`}
          className="button"
          value={search.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as SourceKind | '' })}
        >
          <option value="">{text.anyKind}</option>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
        <output aria-live="polite">{text.shown(String(found.length), String(all.length))}</output>
      </form>
      {found.length === 0 ? (
        <p>
          {text.none}{' '}
          <button type="button" className="text-button" onClick={() => change({ text: '', group: '', kind: '' })}>
            {text.clear}
          </button>
        </p>
      ) : (
        <WideTable label={text.heading}>
          <table className="parameters">
            <thead>
              <tr>
                {Object.entries(text.columns).map(([column, label]) => (
                  <th key={column} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map((entry) => (
                <Row key={entry.key} entry={entry} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}
