/** What a difference does: the interval of each outcome on a line with zero, and in words. */
import type { Correlation, Effect } from '../../../experiments/summary/summary';
import { words } from '../../words/experiments';
import { formatPercent } from '../../words/format';
import { OUTCOMES_SHOWN, outcomeName } from './Choosers';
import { DataTable } from './DataTable';
import { parameterName, rounded } from './draftWords';
import { ResultCard } from './ResultCard';

const PERCENT = 100;

/** One interval on a line of its own scale, with zero in it. */
function Line({ low, high, mean }: { readonly low: number; readonly high: number; readonly mean: number }) {
  const [from, to] = [Math.min(low, 0), Math.max(high, 0)];
  const margin = (to - from || 1) * 0.08;
  const at = (value: number): string => `${((value - from + margin) / (to - from + 2 * margin)) * PERCENT}%`;
  return (
    <div className="effect-line" aria-hidden="true">
      <span className="effect-zero" style={{ left: at(0) }} />
      <span className="effect-interval" style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
      <span className="effect-mean" style={{ left: at(mean) }} />
    </div>
  );
}

export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  const [first] = effects;
  if (first === undefined) return null;
  const { mean, low, high, n } = first.difference;
  return (
    <ResultCard title={words.effectsTitle} meaning={words.effectsMeaning} figure="effects">
      <p className="result-sentence">
        {n < 2
          ? words.effectOfOne(outcomeName(first.outcome), rounded(mean))
          : words.effect(outcomeName(first.outcome), rounded(mean), rounded(low), rounded(high), n)}
        .
      </p>
      {n > 1 && <Line low={low} high={high} mean={mean} />}
      {n > 1 && <p className="result-sentence">{low <= 0 && high >= 0 ? words.noEffect : words.isEffect}</p>}
      {first.varianceRatio !== null && (
        <p className="compare-hint">{words.variance(formatPercent(first.varianceRatio))}</p>
      )}
      <DataTable
        caption={words.effectsTitle}
        head={[
          words.columns.outcome,
          words.columns.difference,
          words.columns.interval,
          words.columns.pairs,
          words.columns.varianceLeft,
        ]}
        rows={effects
          .filter(({ outcome }) => (OUTCOMES_SHOWN as readonly string[]).includes(outcome))
          .map(({ outcome, difference, varianceRatio }) => [
            outcomeName(outcome),
            rounded(difference.mean),
            difference.n < 2 ? '–' : `${rounded(difference.low)} … ${rounded(difference.high)}`,
            String(difference.n),
            varianceRatio === null ? '–' : formatPercent(varianceRatio),
          ])}
      />
    </ResultCard>
  );
}

export function Correlations({ correlations }: { readonly correlations: readonly Correlation[] }) {
  if (correlations.length === 0) return null;
  return (
    <ResultCard title={words.correlationsTitle} meaning={words.correlationsMeaning}>
      <ul className="correlations">
        {correlations.map(({ factor, correlation, n }) => (
          <li key={factor}>
            <span>{parameterName(factor)}</span>
            <span className="effect-line" aria-hidden="true">
              <span className="effect-zero" style={{ left: '50%' }} />
              {correlation !== null && (
                <span
                  className="effect-interval"
                  style={{
                    left: `${50 + Math.min(0, correlation) * 48}%`,
                    width: `${Math.abs(correlation) * 48}%`,
                  }}
                />
              )}
            </span>
            <span className="correlation-value" title={`${words.columns.runs}: ${n}`}>
              {correlation === null ? '–' : rounded(Number(correlation.toFixed(2)))}
            </span>
          </li>
        ))}
      </ul>
    </ResultCard>
  );
}
