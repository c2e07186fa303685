/** One data set: its protocol, the assay to run, data and simulation over each other, and its criteria. */
import { useEffect, useRef } from 'react';
import { MODEL_VERSION } from '../../../core/version';
import type { PublishedDataSet } from '../../../protocol/evidence';
import { dataSetWords, words } from '../../words/evidence';
import { strings } from '../../words/strings';
import { useEvidence } from '../store';
import { AssayRunner } from './AssayRunner';
import { Criteria } from './Criteria';
import { Badges } from './DataSetList';
import { PlaceLink, Publication } from './EvidenceLink';
import { PlotPicture } from './PlotPicture';
import { placeOf } from './place';
import { useOutcomes } from './useOutcomes';

function Protocol({ dataSet }: { readonly dataSet: PublishedDataSet }) {
  const { source, family } = dataSet;
  const { inShort, protocol } = dataSetWords(dataSet);
  const text = words.detail;
  return (
    <dl className="protocol">
      <dt>{text.tests}</dt>
      <dd>
        {inShort.tests} <small>({words.families[family] ?? family})</small>
      </dd>
      <dt>{text.protocol}</dt>
      <dd>
        {inShort.protocol.join(strings.units.gap)}
        <details>
          <summary>{text.stated}</summary>
          <ul>
            {protocol.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </dd>
      <dt>{text.source}</dt>
      <dd>
        <Publication {...source} /> <small>({words.marks[source.mark] ?? source.mark})</small>
      </dd>
    </dl>
  );
}

/** Where the numbers that are shown come from. */
function Origin({ repeats }: { readonly repeats: number | undefined }) {
  const report = useEvidence((state) => state.report);
  if (repeats !== undefined) return words.origin.here(String(repeats), MODEL_VERSION);
  if (report === null) return null;
  return (
    <>
      {words.origin.report(report.modelVersion)}
      {report.modelVersion !== MODEL_VERSION && ` ${words.origin.otherModel(MODEL_VERSION)}`}
    </>
  );
}

interface DataSetDetailProps {
  readonly dataSet: PublishedDataSet;
  readonly next: PublishedDataSet | undefined;
}

export function DataSetDetail({ dataSet, next }: DataSetDetailProps) {
  const { key } = dataSet;
  const here = useEvidence((state) => state.here[key]);
  const outcomes = useOutcomes();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes by keyboard or hears the page is told where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for another data set that this is done again.
  useEffect(() => heading.current?.focus(), [key]);
  const found = here?.outcome ?? null;
  const shipped = outcomes.shipped(key);
  const outcome = found ?? shipped;
  const beside = found === null ? undefined : shipped;
  const text = words.detail;
  const { title } = dataSetWords(dataSet);
  return (
    <article className="data-set-detail">
      <p className="data-set-ways">
        <PlaceLink to={placeOf('data')}>← {text.back}</PlaceLink>
        {next !== undefined && (
          <PlaceLink to={placeOf('data', next.key)}>{text.next(dataSetWords(next).title)} →</PlaceLink>
        )}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        <span className="data-set-key">{key}</span> {title}
      </h3>
      <Badges dataSet={dataSet} />
      <Protocol dataSet={dataSet} />
      <AssayRunner key={key} dataSet={dataSet} />
      {outcome !== undefined && (
        <>
          <section aria-label={text.results}>
            <h4>{text.results}</h4>
            <p className="evidence-note">
              <Origin repeats={found === null ? undefined : here?.repeats} />
            </p>
            <div className="plots">
              {outcome.plots.map((plot, n) => (
                <PlotPicture key={plot.title} plot={plot} shipped={beside?.plots[n]} />
              ))}
            </div>
          </section>
          <section aria-label={text.criteria}>
            <h4>{text.criteria}</h4>
            <Criteria title={title} outcome={outcome} shipped={beside} />
          </section>
        </>
      )}
    </article>
  );
}
