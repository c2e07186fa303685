/** All published data sets: what each tests, where it comes from, and how many of its criteria hold. */
import type { DataSetKind, EvidenceOutcome, PublishedDataSet, RowClassName } from '../../../protocol/evidence';
import { dataSetWords, words } from '../../words/evidence';
import { useEvidence } from '../store';
import { PlaceLink, Publication } from './EvidenceLink';
import { Misses } from './Misses';
import { placeOf } from './place';
import { useOutcomes } from './useOutcomes';

const KINDS: readonly DataSetKind[] = ['hard', 'shape'];
const CLASSES: readonly RowClassName[] = ['verifies an input', 'fitted', 'predicted'];

export function Badges({ dataSet: { tier, kind } }: { readonly dataSet: PublishedDataSet }) {
  return (
    <span className="badges">
      <span className="badge" title={words.tierMeanings[tier]}>
        {words.tier(tier)}
      </span>
      <span className={`badge badge-${kind}`} title={words.kindMeanings[kind]}>
        {words.kinds[kind]}
      </span>
    </span>
  );
}

/** How many criteria of each class hold, hard and shape apart. */
function Headline({ dataSets }: { readonly dataSets: readonly PublishedDataSet[] }) {
  const outcomes = useOutcomes();
  const report = useEvidence((state) => state.report);
  const text = words.list;
  return (
    <div className="evidence-table">
      <table>
        <caption>
          {text.headline}
          {report !== null && ` · ${words.origin.report(report.modelVersion)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.kind}</th>
            {CLASSES.map((rowClass) => (
              <th key={rowClass} scope="col">
                {text.columns[rowClass]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => {
            const rows = dataSets
              .filter((dataSet) => dataSet.kind === kind)
              .flatMap(({ key }) => outcomes.shipped(key)?.rows ?? []);
            return (
              <tr key={kind}>
                <th scope="row">{words.kindMeanings[kind]}</th>
                {CLASSES.map((rowClass) => {
                  const ofClass = rows.filter((row) => row.rowClass === rowClass);
                  const met = ofClass.filter(({ holds }) => holds).length;
                  return <td key={rowClass}>{text.headlineOf(String(met), String(ofClass.length))}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function verdictOf({ rows }: EvidenceOutcome): string {
  const met = rows.filter(({ holds }) => holds).length;
  return words.list.verdict(String(met), String(rows.length));
}

function Item({ dataSet }: { readonly dataSet: PublishedDataSet }) {
  const outcome = useOutcomes().newest(dataSet.key);
  const { key, source } = dataSet;
  const { title, inShort } = dataSetWords(dataSet);
  return (
    <li className="data-set">
      <h4>
        <PlaceLink to={placeOf('data', key)}>
          <span className="data-set-key">{key}</span> {title}
        </PlaceLink>
      </h4>
      <p>{inShort.tests}</p>
      <p className="data-set-foot">
        <Badges dataSet={dataSet} />
        {outcome !== undefined && <span className="data-set-verdict">{verdictOf(outcome)}</span>}
      </p>
      <p className="data-set-source">
        <Publication {...source} />
      </p>
    </li>
  );
}

export function DataSetList({ dataSets }: { readonly dataSets: readonly PublishedDataSet[] }) {
  const text = words.list;
  return (
    <>
      <h3>{text.heading}</h3>
      <p>{text.intro}</p>
      <Headline dataSets={dataSets} />
      <p className="evidence-note">{text.classes}</p>
      <ul className="data-sets">
        {dataSets.map((dataSet) => (
          <Item key={dataSet.key} dataSet={dataSet} />
        ))}
      </ul>
      <Misses dataSets={dataSets} />
    </>
  );
}
