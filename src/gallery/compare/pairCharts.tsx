/** The charts of a comparison: each measurement of both arms in one frame, and the line of their difference. */
import { useEffect, useId, useMemo, useState } from 'react';
import type { SeriesColumn } from '../../protocol/series';
import { ACTIONS, DOSE } from '../../scenario/actions';
import { ChartCard, type ChartSlots, type KeyItem } from '../charts/ChartCard';
import type { Chart, TimeMark } from '../figures/chart';
import { createPairChart, type PairLine } from '../figures/pairChart';
import type { ChartPalette } from '../figures/palette';
import type { SeriesStore } from '../figures/seriesStore';
import { paletteFor } from '../run/chartBoard';
import { notableInterventions } from '../run/interventions';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';
import { words } from '../words/compare';
import { formatNumber, formatTick } from '../words/format';
import type { Comparison } from './comparison';
import { compareStore } from './store';

const INTERVAL_MILLISECONDS = 250;
const DASHED = [6, 3];

type Measure = keyof typeof words.measures & SeriesColumn;

/** What is always shown of both arms. */
const SHOWN: readonly Measure[] = ['liveTumour', 'kills', 'liveNk'];
/** The smallest span of each axis. */
const LEAST_SPAN: Readonly<Partial<Record<Measure, number>>> = {
  liveTumour: 10,
  kills: 10,
  liveNk: 10,
  lysisPercent: 10,
  meanGranules: 0.2,
  medianAntigen: 100,
};
const SMALL_SPAN = 0.01;
const MEASURES: readonly Measure[] = [
  'liveTumour',
  'kills',
  'liveNk',
  'lysisPercent',
  'meanGranules',
  'interferonGammaMean_pM',
  'interleukin15Mean_pM',
  'medianAntigen',
];

interface Entry {
  readonly chart: Chart;
  readonly describe: () => void;
}

/** As far as both arms have been measured. */
const rowsOf = ([a, b]: Comparison['series']): number => Math.min(a.length, b.length);
const columnOf = (series: SeriesStore, name: SeriesColumn, rows: number): Float64Array =>
  series.column(name).subarray(0, rows);

function timeMarks(): readonly TimeMark[] {
  const { arms, timeStep_minutes } = compareStore.getState();
  return (arms ?? []).flatMap(({ interventions }) =>
    notableInterventions(interventions, (key) => ACTIONS.has(key)).map(({ step, key }) => ({
      time_minutes: step * timeStep_minutes,
      kind: key === DOSE ? ('dose' as const) : ('change' as const),
    })),
  );
}

interface PairChartProps {
  readonly lab: Lab;
  readonly comparison: Comparison;
  readonly entries: Set<Entry>;
  readonly measure: Measure;
  readonly difference: boolean;
}

/** `2.5` with two figures; differences of counts stay whole. */
const rounded = (value: number): string => formatNumber(Number.isInteger(value) ? value : Number(value.toPrecision(2)));

function PairChart({ lab, comparison, entries, measure, difference }: PairChartProps) {
  const theme = useLab((state) => state.theme);
  const { series } = comparison;
  const mount = useMemo(
    () => (slots: ChartSlots) => {
      const values = (place: 0 | 1): Float64Array => columnOf(series[place], measure, rowsOf(series));
      const differences = (): Float64Array => {
        const a = values(0);
        return values(1).map((value, row) => value - a[row]);
      };
      const lines: readonly PairLine[] = difference
        ? [{ values: differences, colour: (palette) => palette.text }]
        : [
            { values: () => values(0), colour: (palette) => palette.armA },
            { values: () => values(1), colour: (palette) => palette.armB, dash: DASHED },
          ];
      const chart = createPairChart({
        host: slots.plot,
        times: () => columnOf(series[0], 'time_minutes', rowsOf(series)),
        lines,
        palette: paletteFor(lab.store.getState().theme),
        text: { number: formatNumber, time: formatTick },
        marks: timeMarks,
        leastSpan: LEAST_SPAN[measure] ?? SMALL_SPAN,
      });
      const describe = (): void => {
        const name = words.measures[measure];
        const last = rowsOf(series) - 1;
        if (last < 0) {
          slots.setDescription(name);
          return;
        }
        const [a, b] = [values(0)[last], values(1)[last]];
        const change = b - a > 0 ? `+${rounded(b - a)}` : rounded(b - a);
        slots.setValues(difference ? [change] : [rounded(a), rounded(b)]);
        slots.setDescription(
          difference ? words.differenceValue(name, change) : words.chartValues(name, rounded(a), rounded(b)),
        );
      };
      const entry = { chart, describe };
      entries.add(entry);
      describe();
      return () => {
        entries.delete(entry);
        chart.destroy();
      };
    },
    [series, entries, measure, difference, lab],
  );
  const items = (palette: ChartPalette): readonly KeyItem[] =>
    difference
      ? [{ label: words.keyDifference, colour: palette.text }]
      : [
          { label: words.keyA, colour: palette.armA },
          { label: words.keyB, colour: palette.armB, dash: 'dashed' },
        ];
  const name = words.measures[measure];
  return (
    <ChartCard
      title={difference ? words.differenceTitle(name) : name}
      keyPlace="above"
      items={items(paletteFor(theme))}
      mount={mount}
    />
  );
}

export function PairCharts({ lab, comparison }: { readonly lab: Lab; readonly comparison: Comparison }) {
  const id = useId();
  const [measure, setMeasure] = useState<Measure>('liveTumour');
  const entries = useMemo(() => new Set<Entry>(), []);
  useEffect(() => {
    let drawn = -1;
    const { series } = comparison;
    const drawing = setInterval(() => {
      const revision = series[0].revision + series[1].revision;
      if (document.hidden || revision === drawn) return;
      drawn = revision;
      for (const { chart, describe } of entries) {
        chart.update();
        describe();
      }
    }, INTERVAL_MILLISECONDS);
    const stop = lab.store.subscribe((state, before) => {
      if (state.theme === before.theme) return;
      for (const { chart } of entries) chart.setPalette(paletteFor(state.theme));
    });
    return () => {
      clearInterval(drawing);
      stop();
    };
  }, [comparison, entries, lab]);
  const chart = (shown: Measure, difference: boolean) => (
    <PairChart
      key={`${shown} ${difference}`}
      lab={lab}
      comparison={comparison}
      entries={entries}
      measure={shown}
      difference={difference}
    />
  );
  return (
    <section className="pair-charts" aria-label={words.charts}>
      <div className="charts">
        {chart(measure, true)}
        {SHOWN.map((shown) => chart(shown, false))}
      </div>
      <p className="compare-hint">
        <label htmlFor={id}>{words.measure}</label>{' '}
        <select
          id={id}
          className="quiet-select"
          value={measure}
          onChange={(event) => setMeasure(event.target.value as Measure)}
        >
          {MEASURES.map((key) => (
            <option key={key} value={key}>
              {words.measures[key]}
            </option>
          ))}
        </select>{' '}
        {words.differenceMeaning(words.measures[measure])}
      </p>
    </section>
  );
}
