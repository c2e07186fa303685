/** The results so far: charts, sentences and the tables behind them. */
import type { ExperimentPicture, Sureness } from '../../experiments/desk/deskApi';
import type { Lab } from '../run/lab';
import { words } from '../words/experiments';
import { formatPercent, formatSpan } from '../words/format';
import { BandChart, conditionName, SurvivalChart, shownIn, WaterfallChart, WidthChart } from './charts';
import { ROWS_SHOWN } from './experimentPicture';
import { Choosers, measureName, outcomeName } from './parts/Choosers';
import { DataTable } from './parts/DataTable';
import { rounded } from './parts/draftWords';
import { Correlations, Effects } from './parts/Effects';
import { HeatTable } from './parts/HeatTable';
import { ResultCard } from './parts/ResultCard';
import { RunTable } from './parts/RunTable';
import { SaveButtons } from './parts/Saving';
import { useExperiment } from './store';

const MINUTES = 60;
const WIDEST = 2;

interface PartProps {
  readonly lab: Lab;
  readonly picture: ExperimentPicture;
}

const named = (picture: ExperimentPicture, n: number): string => conditionName(picture, n) || words.allRuns;

function Bands({ lab, picture }: PartProps) {
  const { columns } = words;
  const title = words.bandsTitle(measureName(picture.question.measurement));
  return (
    <ResultCard title={words.bandsCard} meaning={words.bandsMeaning} figure="bands">
      <BandChart lab={lab} />
      <DataTable
        caption={title}
        head={[columns.condition, columns.time, columns.median, columns.band, columns.runs]}
        rows={picture.courses.flatMap(({ condition, rows }) =>
          rows.map(({ time_minutes, spread }) => {
            const { low, high } = spread.bands[WIDEST];
            return [
              named(picture, condition),
              formatSpan(time_minutes),
              rounded(spread.median),
              `${rounded(low)} … ${rounded(high)}`,
              String(spread.n),
            ];
          }),
        )}
      />
    </ResultCard>
  );
}

function Survival({ lab, picture }: PartProps) {
  const { columns } = words;
  return (
    <ResultCard title={words.survivalTitle} meaning={words.survivalMeaning} figure="survival">
      <SurvivalChart lab={lab} />
      <DataTable
        caption={words.survivalTitle}
        head={[columns.condition, columns.time, columns.atRisk, columns.cleared, columns.share, columns.interval]}
        rows={picture.courses.flatMap(({ condition, survival }) =>
          survival.steps.map(({ time, atRisk, events, share, low, high }) => [
            named(picture, condition),
            formatSpan(time * MINUTES),
            String(atRisk),
            String(events),
            formatPercent(share),
            `${formatPercent(low)} … ${formatPercent(high)}`,
          ]),
        )}
      />
    </ResultCard>
  );
}

/** How sure the answer is, in a sentence or two. */
function surenessInWords({ widths, forHalf, paired }: Sureness, outcome: string): string {
  const last = widths.at(-1);
  if (last === undefined) return words.tooFew;
  if (last.halfWidth === 0 && !paired) return words.noSpread(last.n);
  const half = rounded(last.halfWidth);
  const told = words.sureness(outcome, rounded(last.mean), half, last.n, paired);
  return forHalf === null ? told : told + words.forHalf(forHalf, rounded(last.halfWidth / 2), paired);
}

function HowMany({ lab, picture }: PartProps) {
  const { sureness, question } = picture;
  const condition = sureness.paired ? '' : conditionName(picture, question.condition ?? 0);
  const what = words.inCondition(outcomeName(question.outcome), condition);
  return (
    <ResultCard title={words.surenessTitle} meaning={words.surenessMeaning}>
      <p className="result-sentence">{surenessInWords(sureness, what)}</p>
      <WidthChart lab={lab} />
      <DataTable
        caption={words.surenessTitle}
        head={[words.columns.runs, words.columns.mean, words.columns.halfWidth]}
        rows={sureness.widths.map(({ n, mean, halfWidth }) => [String(n), rounded(mean), rounded(halfWidth)])}
      />
    </ResultCard>
  );
}

function Conditions({ picture }: { readonly picture: ExperimentPicture }) {
  const { columns } = words;
  if (picture.conditions.length < 2) return null;
  return (
    <ResultCard title={words.conditionsOf(outcomeName(picture.question.outcome))} wide>
      <DataTable
        open
        caption={words.conditionsTitle}
        head={[columns.condition, columns.runs, columns.median, columns.band, columns.mean, columns.cleared]}
        rows={picture.conditions.map(({ condition, n, outcome, cleared }) => {
          const band = outcome?.bands[WIDEST];
          return [
            named(picture, condition),
            String(n),
            outcome === undefined ? '–' : rounded(outcome.median),
            band === undefined ? '–' : `${rounded(band.low)} … ${rounded(band.high)}`,
            outcome === undefined
              ? '–'
              : `${rounded(outcome.mean.mean)} (${rounded(outcome.mean.low)} … ${rounded(outcome.mean.high)})`,
            String(cleared),
          ];
        })}
      />
    </ResultCard>
  );
}

function Trial({ lab, picture }: PartProps) {
  const [trial] = picture.trial;
  if (trial === undefined || trial.bars.length === 0) return null;
  const { columns } = words;
  const { responded, cleared } = trial.fractions;
  return (
    <ResultCard title={words.waterfallTitle} meaning={words.waterfallMeaning} figure="waterfall" wide>
      <WaterfallChart lab={lab} />
      <p className="result-sentence">
        {words.responded(formatPercent(responded.mean), formatPercent(responded.low), formatPercent(responded.high))}
      </p>
      <p className="result-sentence">
        {words.clearedShare(formatPercent(cleared.mean), formatPercent(cleared.low), formatPercent(cleared.high))}
      </p>
      <DataTable
        caption={words.waterfallTitle}
        head={[columns.run, columns.tumour, columns.lot, columns.change]}
        rows={trial.bars.map(({ run, tumour, lot, bestChange_percent }) => [
          String(run + 1),
          String(tumour),
          String(lot),
          formatPercent(bestChange_percent / 100),
        ])}
      />
    </ResultCard>
  );
}

export function Results({ lab }: { readonly lab: Lab }) {
  const picture = useExperiment((state) => state.picture);
  if (picture === null) return <p className="compare-hint">{words.noResults}</p>;
  // Another set of curves is another chart.
  return (
    <section className="results" aria-label={words.results}>
      <Choosers />
      <div className="result-grid" key={shownIn(picture)}>
        {picture.heat !== undefined && <HeatTable heat={picture.heat} />}
        <Effects effects={picture.effects} />
        <Trial lab={lab} picture={picture} />
        <Bands lab={lab} picture={picture} />
        <Survival lab={lab} picture={picture} />
        <HowMany lab={lab} picture={picture} />
        <Correlations correlations={picture.correlations} />
        <Conditions picture={picture} />
      </div>
      <RunTable most={ROWS_SHOWN} />
      <SaveButtons />
    </section>
  );
}
