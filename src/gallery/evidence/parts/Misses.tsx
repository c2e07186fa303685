/** Every criterion that does not hold, with by how much and why. */
import type { EvidenceRow, PublishedDataSet } from '../../../protocol/evidence';
import { labelText, reasonWords, words } from '../../words/evidence';
import { PlaceLink } from './EvidenceLink';
import { placeOf } from './place';
import { useOutcomes } from './useOutcomes';
import { acceptedText, asAbove, missText, simulatedText } from './verdictWords';
import { WideTable } from './WideTable';

function reasonText(row: EvidenceRow, above: EvidenceRow | undefined): string {
  if (row.explanation === '') return words.misses.notExplained;
  return asAbove(row, above) ? words.criteria.asAbove : reasonWords(row);
}

export function Misses({ dataSets }: { readonly dataSets: readonly PublishedDataSet[] }) {
  const outcomes = useOutcomes();
  const text = words.misses;
  const misses = dataSets.flatMap((dataSet) =>
    (outcomes.newest(dataSet.key)?.rows ?? []).filter(({ holds }) => !holds).map((row) => ({ dataSet, row })),
  );
  return (
    <div className="misses-part">
      <h3>{text.heading}</h3>
      <p>{misses.length === 0 ? text.none : text.intro}</p>
      {misses.length > 0 && (
        <WideTable label={text.heading}>
          <table className="misses">
            <thead>
              <tr>
                <th scope="col">{text.columns.set}</th>
                <th scope="col">{text.columns.criterion}</th>
                <th scope="col">{text.columns.simulated}</th>
                <th scope="col">{text.columns.accepted}</th>
                <th scope="col">{text.columns.by}</th>
                <th scope="col">{text.columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {misses.map(({ dataSet: { key, kind }, row }, n) => (
                <tr key={`${key} ${row.label}`}>
                  <td>
                    <PlaceLink to={placeOf('data', key)}>{key}</PlaceLink> <small>{words.kinds[kind]}</small>
                  </td>
                  <th scope="row">{labelText(row.label)}</th>
                  <td>{simulatedText(row)}</td>
                  <td>{acceptedText(row)}</td>
                  <td>{missText(row)}</td>
                  <td className="reason">{reasonText(row, misses[n - 1]?.row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </div>
  );
}
