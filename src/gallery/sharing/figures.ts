/** The charts of the Lab as figures for a file: the same series in the same colours and dashes. */

import { ANTIGEN_BINS, ANTIGEN_BINS_PER_DECADE, type Histograms, type SeriesColumn } from '../../protocol/series';
import { NK_STATES } from '../../vocabulary';
import { killsInTheLastHour } from '../figures/derived';
import { stackedEdges } from '../figures/nkStates';
import type { ChartPalette } from '../figures/palette';
import type { SeriesStore } from '../figures/seriesStore';
import { formatNumber, formatTick, superscript } from '../words/format';
import { strings } from '../words/strings';
import type { Axis, Figure, KeyEntry, Layer } from './svgFigure';
import { decadeTicks, linearTicks, timeTicks } from './ticks';

export const FIGURES = ['cells', 'limits', 'killRate', 'cytokines', 'killsPerNk', 'antigen'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface FigureData {
  readonly series: SeriesStore;
  readonly histograms: Histograms;
  readonly palette: ChartPalette;
  /** Whether there are healthy cells in this run. */
  readonly healthy: boolean;
  readonly marks: readonly { readonly time_minutes: number; readonly kind: 'dose' | 'change' }[];
  /** Words for the time axis. */
  readonly timeLabel: string;
}

const DASHED = [6, 3];
const DOTTED = [2, 3];
const HEADROOM = 1.08;
const LEAST_PICOMOLAR = 0.01;
const SHORTEST_MINUTES = 60;

const text = strings.charts;

interface Line {
  readonly label: string;
  readonly colour: string;
  readonly values: Float64Array;
  readonly dash?: readonly number[];
}

const highest = (lines: readonly Line[]): number =>
  lines.reduce((most, { values }) => values.reduce((top, value) => Math.max(top, value), most), 0);

const linearAxis = (label: string, high: number): Axis => ({
  label,
  low: 0,
  high,
  ticks: linearTicks(high).map((at) => ({ at, label: formatNumber(at) })),
});

function timeAxis({ series, timeLabel }: FigureData): Axis {
  const high = Math.max(SHORTEST_MINUTES, series.latest('time_minutes'));
  return { label: timeLabel, low: 0, high, ticks: timeTicks(high).map((at) => ({ at, label: formatTick(at) })) };
}

const markLayers = ({ marks, palette, series }: FigureData): readonly Layer[] =>
  marks
    .filter(({ time_minutes }) => time_minutes <= series.latest('time_minutes'))
    .map(({ time_minutes, kind }) => ({
      kind: 'mark',
      x: time_minutes,
      colour: kind === 'dose' ? palette.dose : palette.change,
      ...(kind === 'dose' ? {} : { dash: [3, 3] }),
    }));

function lineFigure(data: FigureData, title: string, y: Axis, lines: readonly Line[]): Figure {
  const xs = data.series.column('time_minutes');
  return {
    title,
    x: timeAxis(data),
    y,
    layers: [
      ...markLayers(data),
      ...lines.map(
        ({ values, colour, dash }): Layer => ({
          kind: 'line',
          xs,
          ys: values,
          colour,
          ...(dash === undefined ? {} : { dash }),
        }),
      ),
    ],
    key:
      lines.length < 2
        ? []
        : lines.map(
            ({ label, colour, dash }): KeyEntry => ({ label, colour, ...(dash === undefined ? {} : { dash }) }),
          ),
  };
}

function cells(data: FigureData): Figure {
  const { series, palette, healthy } = data;
  const line = (label: string, name: SeriesColumn, colour: string, dash?: readonly number[]): Line => ({
    label,
    colour,
    values: series.column(name),
    ...(dash === undefined ? {} : { dash }),
  });
  const lines = [
    line(text.tumour, 'liveTumour', palette.tumour),
    line(text.naturalKiller, 'liveNk', palette.naturalKiller, DASHED),
    ...(healthy ? [line(text.healthy, 'liveHealthy', palette.healthy, DOTTED)] : []),
  ];
  return lineFigure(data, text.cells, linearAxis(text.cells, Math.max(1, highest(lines)) * HEADROOM), lines);
}

function killRate(data: FigureData): Figure {
  const line = { label: text.killRate, colour: data.palette.kills, values: killsInTheLastHour(data.series) };
  const y = linearAxis(`${text.killRate} (${text.killRateUnit})`, Math.max(1, highest([line])) * HEADROOM);
  return lineFigure(data, text.killRate, y, [line]);
}

function cytokines(data: FigureData): Figure {
  const { series, palette } = data;
  const raised = (name: SeriesColumn): Float64Array =>
    series.column(name).map((value) => Math.max(value, LEAST_PICOMOLAR));
  const lines: readonly Line[] = [
    {
      label: strings.fields.interferonGamma,
      colour: palette.interferonGamma,
      values: raised('interferonGammaMean_pM'),
    },
    { label: strings.fields.tgfBeta, colour: palette.tgfBeta, values: raised('tgfBetaMean_pM'), dash: DASHED },
    {
      label: strings.fields.interleukin15,
      colour: palette.interleukin15,
      values: raised('interleukin15Mean_pM'),
      dash: DOTTED,
    },
  ];
  const high = Math.max(highest(lines), 100 * LEAST_PICOMOLAR) * 2;
  const ticks = decadeTicks(LEAST_PICOMOLAR, high).map((at) => ({ at, label: formatNumber(at) }));
  const y: Axis = { label: text.cytokinesUnit, low: LEAST_PICOMOLAR, high, logarithmic: true, ticks };
  return lineFigure(data, text.cytokines, y, lines);
}

function limits(data: FigureData): Figure {
  const { series, palette } = data;
  const xs = series.column('time_minutes');
  const edges = stackedEdges(series);
  return {
    title: text.limits,
    x: timeAxis(data),
    y: linearAxis(text.limitsUnit, 100),
    layers: [
      ...edges.map(
        (upper, state): Layer => ({
          kind: 'band',
          xs,
          lower: edges[state + 1],
          upper,
          colour: palette.states[NK_STATES[state]],
        }),
      ),
      ...markLayers(data),
    ],
    key: NK_STATES.map((state) => ({ label: strings.states[state], colour: palette.states[state], block: true })),
  };
}

function barFigure(
  title: string,
  unit: string,
  counts: readonly number[],
  colour: string,
  ticks: Axis['ticks'],
): Figure {
  return {
    title,
    x: { label: unit, low: -0.6, high: counts.length - 0.4, ticks },
    y: linearAxis(text.cells, Math.max(1, ...counts) * HEADROOM),
    layers: [{ kind: 'bars', ys: counts, colour }],
    key: [],
  };
}

function killsPerNk({ histograms, palette }: FigureData): Figure {
  const counts = Array.from(
    { length: Math.max(7, histograms.killsPerNk.length) },
    (_, n) => histograms.killsPerNk[n] ?? 0,
  );
  const stride = Math.ceil(counts.length / 24);
  const ticks = counts.flatMap((_, at) => (at % stride === 0 ? [{ at, label: String(at) }] : []));
  return barFigure(text.killsPerNk, text.killsPerNkUnit, counts, palette.naturalKiller, ticks);
}

function antigen({ histograms, palette }: FigureData): Figure {
  const counts = Array.from({ length: ANTIGEN_BINS }, (_, bin) => histograms.antigen[bin] ?? 0);
  const ticks = counts.flatMap((_, at) => {
    if (at === 0) return [{ at, label: text.antigenNone }];
    const decade = (at - 1) / ANTIGEN_BINS_PER_DECADE;
    // A bin begins at its power of ten.
    return Number.isInteger(decade) && decade > 0 ? [{ at: at - 0.5, label: `10${superscript(decade)}` }] : [];
  });
  return barFigure(text.antigen, text.antigenUnit, counts, palette.tumour, ticks);
}

const MAKERS: Readonly<Record<FigureName, (data: FigureData) => Figure>> = {
  cells,
  limits,
  killRate,
  cytokines,
  killsPerNk,
  antigen,
};

export const figureOf = (name: FigureName, data: FigureData): Figure => MAKERS[name](data);
