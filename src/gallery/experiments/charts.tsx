/** The charts of an experiment: they take the newest picture of the results and are drawn when it changes. */
import { useEffect, useMemo } from 'react';
import type { ExperimentPicture } from '../../experiments/desk/deskApi';
import type { Spread } from '../../experiments/statistics/bands';
import type { BandRow } from '../../experiments/summary/results';
import { ChartCard, type ChartSlots, type KeyItem } from '../charts/ChartCard';
import { type BandData, createBandChart } from '../figures/bandChart';
import type { Chart } from '../figures/chart';
import { type Bar, createWaterfallChart, createWidthChart } from '../figures/countCharts';
import { conditionColour } from '../figures/manyRuns';
import type { ChartPalette } from '../figures/palette';
import { createStairChart, type Stair } from '../figures/stairChart';
import { paletteFor } from '../run/chartBoard';
import type { Lab } from '../run/lab';
import { useLab } from '../run/store';
import { words } from '../words/experiments';
import { formatNumber, formatPercent, formatSpan, formatTick } from '../words/format';
import { measureName } from './parts/Choosers';
import { conditionInWords, rounded } from './parts/draftWords';
import { experimentStore, useExperiment } from './store';

const TEXT = { number: formatNumber, time: formatTick };
const MINUTES = 60;
const WIDEST = 2;
/** Narrowest first. */
const BAND_PLACES = [0, 1, 2] as const;
const DASHES: readonly NonNullable<KeyItem['dash']>[] = ['solid', 'dashed', 'dotted', 'dashed'];

type Build = (host: HTMLElement, palette: ChartPalette, picture: () => ExperimentPicture) => Chart;

const pictureNow = (): ExperimentPicture => {
  const { picture } = experimentStore.getState();
  if (picture === null) throw new Error('No picture: charts are shown when there is one');
  return picture;
};

export const conditionName = (picture: ExperimentPicture, n: number): string => {
  const condition = picture.conditions[n];
  return condition === undefined ? '' : conditionInWords(condition);
};

/** Names the curves that a picture has. */
export const shownIn = ({ courses }: ExperimentPicture): string => courses.map(({ condition }) => condition).join();

/** A chart that lives outside React and follows picture and theme. */
function useMount(lab: Lab, build: Build, describe: (picture: ExperimentPicture) => string) {
  const charts = useMemo(() => new Set<() => void>(), []);
  useEffect(
    () =>
      experimentStore.subscribe(({ picture }, before) => {
        if (picture !== null && picture !== before.picture) for (const update of charts) update();
      }),
    [charts],
  );
  return useMemo(
    () => (slots: ChartSlots) => {
      let last = pictureNow();
      const latest = (): ExperimentPicture => {
        const { picture } = experimentStore.getState();
        // Other curves get a chart of their own, a moment later.
        if (picture !== null && shownIn(picture) === shownIn(last)) last = picture;
        return last;
      };
      const chart = build(slots.plot, paletteFor(lab.store.getState().theme), latest);
      const update = (): void => {
        chart.update();
        slots.setDescription(describe(latest()));
      };
      slots.setDescription(describe(latest()));
      charts.add(update);
      const stop = lab.store.subscribe((state, before) => {
        if (state.theme !== before.theme) chart.setPalette(paletteFor(state.theme));
      });
      return () => {
        charts.delete(update);
        stop();
        chart.destroy();
      };
    },
    [lab, charts, build, describe],
  );
}

function coursesOf({ courses }: ExperimentPicture): BandData {
  // All runs are measured at the same times; a condition without a run yet has none.
  const longest = courses.reduce<readonly BandRow[]>(
    (rows, course) => (course.rows.length > rows.length ? course.rows : rows),
    [],
  );
  const column = (rows: readonly BandRow[], read: (spread: Spread) => number): (number | null)[] =>
    longest.map((_, n) => (rows[n] === undefined || rows[n].spread.n === 0 ? null : read(rows[n].spread)));
  return {
    times: longest.map(({ time_minutes }) => time_minutes),
    courses: courses.map(({ rows }) => ({
      median: column(rows, ({ median }) => median),
      bands: BAND_PLACES.map((band) => ({
        low: column(rows, ({ bands }) => bands[band].low),
        high: column(rows, ({ bands }) => bands[band].high),
      })),
    })),
  };
}

const buildBands: Build = (host, palette, picture) =>
  createBandChart({
    host,
    palette,
    text: TEXT,
    conditions: picture().courses.length,
    data: () => coursesOf(picture()),
  });

function describeBands(picture: ExperimentPicture): string {
  const told = picture.courses.flatMap(({ condition, rows }) => {
    const last = rows.at(-1)?.spread;
    if (last === undefined) return [];
    const { low, high } = last.bands[WIDEST];
    return words.bandOf(conditionName(picture, condition), rounded(last.median), rounded(low), rounded(high));
  });
  const time = picture.courses[0]?.rows.at(-1)?.time_minutes ?? 0;
  return words.bandsDescription(measureName(picture.question.measurement), formatSpan(time), told.join('; '));
}

function stairsOf({ courses }: ExperimentPicture): readonly Stair[] {
  return courses.map(({ survival: { steps, censored } }) => ({
    times: steps.map(({ time }) => time * MINUTES),
    share: steps.map(({ share }) => share),
    low: steps.map(({ low }) => low),
    high: steps.map(({ high }) => high),
    censored: censored.map((time) => time * MINUTES),
    end: Math.max(0, ...censored, ...steps.map(({ time }) => time)) * MINUTES,
  }));
}

const buildStairs: Build = (host, palette, picture) =>
  createStairChart({
    host,
    palette,
    text: TEXT,
    conditions: picture().courses.length,
    stairs: () => stairsOf(picture()),
  });

const describeStairs = (picture: ExperimentPicture): string =>
  words.survivalDescription(
    picture.courses
      .map(({ condition, survival: { events, n, median } }) =>
        words.survivalOf(
          conditionName(picture, condition),
          events,
          n,
          median === null ? null : formatSpan(median * MINUTES),
        ),
      )
      .join('; '),
  );

const buildWidths: Build = (host, palette, picture) =>
  createWidthChart({
    host,
    palette,
    text: TEXT,
    data: () => {
      const { widths } = picture().sureness;
      return [widths.map(({ n }) => n), widths.map(({ halfWidth }) => halfWidth)];
    },
  });

const describeWidths = ({ sureness: { widths } }: ExperimentPicture): string =>
  [words.surenessMeaning, ...widths.slice(-1).map(({ n, halfWidth }) => `${n}: ± ${rounded(halfWidth)}`)].join(' ');

const barsOf = ({ trial }: ExperimentPicture): readonly Bar[] =>
  trial[0]?.bars.map(({ bestChange_percent, cleared, responded }) => ({
    value: bestChange_percent,
    kind: cleared ? 'cleared' : responded ? 'responded' : 'neither',
  })) ?? [];

const buildWaterfall: Build = (host, palette, picture) =>
  createWaterfallChart({ host, palette, text: TEXT, bars: () => barsOf(picture()) });

function describeWaterfall(picture: ExperimentPicture): string {
  const bars = barsOf(picture);
  const percent = (bar: Bar | undefined): string => formatPercent((bar?.value ?? 0) / 100);
  return words.waterfallDescription(bars.length, percent(bars[0]), percent(bars.at(-1)));
}

function useConditionItems(): readonly KeyItem[] {
  const theme = useLab((state) => state.theme);
  const picture = useExperiment((state) => state.picture);
  if (picture === null || picture.courses.length < 2) return [];
  return picture.courses.map(({ condition }, n) => ({
    label: conditionName(picture, condition),
    colour: conditionColour(paletteFor(theme), n),
    dash: DASHES[n % DASHES.length],
  }));
}

interface ChartProps {
  readonly lab: Lab;
}

export function BandChart({ lab }: ChartProps) {
  const mount = useMount(lab, buildBands, describeBands);
  const items = useConditionItems();
  const title = measureName(useExperiment((state) => state.question.measurement));
  return <ChartCard title={title} keyPlace="above" items={items} mount={mount} />;
}

export function SurvivalChart({ lab }: ChartProps) {
  const mount = useMount(lab, buildStairs, describeStairs);
  const items = useConditionItems();
  return <ChartCard title={words.survivalAxis} keyPlace="above" items={items} mount={mount} />;
}

export function WidthChart({ lab }: ChartProps) {
  const mount = useMount(lab, buildWidths, describeWidths);
  return <ChartCard title={words.surenessAxis} keyPlace="above" items={[]} mount={mount} />;
}

export function WaterfallChart({ lab }: ChartProps) {
  const theme = useLab((state) => state.theme);
  const mount = useMount(lab, buildWaterfall, describeWaterfall);
  const palette = paletteFor(theme);
  const items: readonly KeyItem[] = [
    { label: words.fills.cleared, colour: palette.naturalKiller, dash: 'block' },
    { label: words.fills.responded, colour: palette.armA, dash: 'block' },
    { label: words.fills.neither, colour: palette.armB, dash: 'block' },
  ];
  return <ChartCard title={words.changeAxis} keyPlace="above" items={items} mount={mount} />;
}
