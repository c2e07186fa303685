/** Lines over model time, such as the numbers of cells or the concentrations. */
import type uPlot from 'uplot';
import type { Chart, ChartText, TimeMark } from './chart';
import { markPlugin, mountPlot, quietOptions, repaintable, timeAxis, timeRange, valueAxis } from './frame';
import type { ChartPalette } from './palette';
import type { SeriesStore } from './seriesStore';

export interface Line {
  readonly values: (series: SeriesStore) => Float64Array;
  readonly colour: (palette: ChartPalette) => string;
  /** Lengths of dash and gap, so that lines differ without colour. */
  readonly dash?: readonly number[];
}

export interface LineChartOptions {
  readonly host: HTMLElement;
  readonly series: SeriesStore;
  readonly lines: readonly Line[];
  readonly palette: ChartPalette;
  readonly text: ChartText;
  readonly marks: () => readonly TimeMark[];
  /** A logarithmic axis never shows less than this; smaller values lie on it. */
  readonly logarithmicFloor?: number;
}

const LINE_WIDTH = 1.75;
const HEADROOM = 1.08;

/** Every tenfold, or every hundredfold where there are many, between the ends of a logarithmic axis. */
function decades(_plot: uPlot, _axis: number, from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to));
  const stride = last - first > 3 ? 2 : 1;
  return Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, n) => 10 ** (first + n * stride));
}

export function createLineChart(options: LineChartOptions): Chart {
  const { series, lines, text, marks, logarithmicFloor } = options;
  const raised = (values: Float64Array): Float64Array =>
    logarithmicFloor === undefined ? values : values.map((value) => Math.max(value, logarithmicFloor));
  const data = (): uPlot.AlignedData => [
    series.column('time_minutes'),
    ...lines.map((line) => raised(line.values(series))),
  ];
  const valueScale: uPlot.Scale =
    logarithmicFloor === undefined
      ? { range: (_plot, _from, to) => [0, Math.max(to ?? 0, 1) * HEADROOM] }
      : { distr: 3, range: (_plot, _from, to) => [logarithmicFloor, Math.max(to ?? 0, logarithmicFloor * 100) * 2] };
  const build = (palette: ChartPalette) =>
    mountPlot(
      options.host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: { x: { time: false, range: timeRange }, y: valueScale },
        axes: [
          timeAxis(palette, text),
          { ...valueAxis(palette, text), ...(logarithmicFloor === undefined ? {} : { splits: decades }) },
        ],
        series: [
          {},
          ...lines.map((line) => ({
            stroke: line.colour(palette),
            width: LINE_WIDTH,
            points: { show: false },
            ...(line.dash === undefined ? {} : { dash: [...line.dash] }),
          })),
        ],
        plugins: [markPlugin(palette, marks)],
      },
      data(),
    );
  return repaintable(build, options.palette, data);
}
