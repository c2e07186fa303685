/** Every criterion of a data set, what came of it, and what is missed by how much and why. */
import type { EvidenceOutcome } from '../../../protocol/evidence';
import { labelText, words } from '../../words/evidence';
import {
  acceptedText,
  outcomeSentence,
  publishedText,
  reasonSentence,
  simulatedText,
  verdictSentence,
} from './verdictWords';
import { WideTable } from './WideTable';

interface CriteriaProps {
  readonly title: string;
  readonly outcome: EvidenceOutcome;
  /** The same in the report, when `outcome` was found here. */
  readonly shipped: EvidenceOutcome | undefined;
}

export function Criteria({ title, outcome, shipped }: CriteriaProps) {
  const { columns, caption } = words.criteria;
  const published = outcome.rows.some((row) => row.published !== null);
  return (
    <>
      <p className="outcome" data-outcome={outcome.rows.every(({ holds }) => holds) ? 'met' : 'missed'}>
        {outcomeSentence(outcome.rows)}
      </p>
      <WideTable label={caption(title)}>
        <table className="criteria">
          <caption className="visually-hidden">{caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.criterion}</th>
              {published && <th scope="col">{columns.published}</th>}
              <th scope="col">{columns.simulated}</th>
              {shipped !== undefined && <th scope="col">{columns.report}</th>}
              <th scope="col">{columns.accepted}</th>
              <th scope="col">{columns.class}</th>
              <th scope="col">{columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.rows.map((row, n) => (
              <tr key={row.label} className={row.holds ? 'holds' : 'missed'}>
                <th scope="row">{labelText(row.label)}</th>
                {published && <td>{publishedText(row)}</td>}
                <td>{simulatedText(row)}</td>
                {shipped !== undefined && <td>{simulatedText(shipped.rows[n])}</td>}
                <td>{acceptedText(row)}</td>
                <td>{words.rowClasses[row.rowClass]}</td>
                <td>
                  <span className="verdict">
                    <span aria-hidden="true">{row.holds ? '✓' : '✗'}</span> {verdictSentence(row)}
                  </span>
                  {!row.holds && <span className="reason">{reasonSentence(row, outcome.rows[n - 1])}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
