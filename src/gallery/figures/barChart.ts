/** Counts in bins: kills per NK cell, or antigen per tumour cell. */
import uPlot from 'uplot';
import type { Chart, ChartText } from './chart';
import { mountPlot, quietOptions, repaintable, valueAxis } from './frame';
import type { ChartPalette } from './palette';

export interface BarChartOptions {
  readonly host: HTMLElement;
  readonly palette: ChartPalette;
  readonly text: ChartText;
  readonly colour: (palette: ChartPalette) => string;
  /** Counts of bins 0, 1, 2 … */
  readonly counts: () => readonly number[];
  /** What stands under a bin, or nothing. */
  readonly binLabel: (bin: number) => string;
  /** Bins shown even when they are empty. */
  readonly fewestBins: number;
  /** Asks `binLabel` for each bin even where they stand close, when most of them have no label. */
  readonly labelEveryBin?: boolean;
}

const BAR_WIDTH = 0.72;
const WIDEST_BAR = 34;
const HEADROOM = 1.08;

export function createBarChart(options: BarChartOptions): Chart {
  const { counts, text, binLabel, fewestBins } = options;
  const data = (): uPlot.AlignedData => {
    const values = counts();
    const bins = Math.max(values.length, fewestBins);
    return [Array.from({ length: bins }, (_, bin) => bin), Array.from({ length: bins }, (_, bin) => values[bin] ?? 0)];
  };
  const build = (palette: ChartPalette) => {
    const value = valueAxis(palette, text);
    return mountPlot(
      options.host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: {
          x: { time: false, range: (_plot, _from, to) => [-0.6, (to ?? 0) + 0.6] },
          y: { range: (_plot, _from, to) => [0, Math.max(to ?? 0, 1) * HEADROOM] },
        },
        axes: [
          {
            ...value,
            size: 18,
            gap: 2,
            ...(options.labelEveryBin === true ? { space: 0, incrs: [1] } : { space: 14, incrs: [1, 2, 4, 8, 16] }),
            grid: { show: false },
            values: (_plot: uPlot, ticks: number[]) => ticks.map((bin) => (Number.isInteger(bin) ? binLabel(bin) : '')),
          },
          value,
        ],
        series: [
          {},
          {
            stroke: options.colour(palette),
            fill: options.colour(palette),
            width: 0,
            points: { show: false },
            ...(uPlot.paths.bars === undefined ? {} : { paths: uPlot.paths.bars({ size: [BAR_WIDTH, WIDEST_BAR] }) }),
          },
        ],
      },
      data(),
    );
  };
  return repaintable(build, options.palette, data);
}
