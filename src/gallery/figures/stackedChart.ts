/** What the NK cells do, as shares of all of them over model time, stacked to 100 %: what limits killing now. */
import type uPlot from 'uplot';
import { NK_STATES } from '../../vocabulary';
import type { Chart, ChartText, TimeMark } from './chart';
import { markPlugin, mountPlot, quietOptions, repaintable, timeAxis, timeRange, valueAxis } from './frame';
import { stackedEdges } from './nkStates';
import type { ChartPalette } from './palette';
import type { SeriesStore } from './seriesStore';

export interface StackedChartOptions {
  readonly host: HTMLElement;
  readonly series: SeriesStore;
  readonly palette: ChartPalette;
  readonly text: ChartText;
  readonly marks: () => readonly TimeMark[];
}

export function createStackedChart(options: StackedChartOptions): Chart {
  const { series, text, marks } = options;
  const data = (): uPlot.AlignedData => [series.column('time_minutes'), ...stackedEdges(series)];
  const build = (palette: ChartPalette) =>
    mountPlot(
      options.host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: { x: { time: false, range: timeRange }, y: { range: [0, 100] } },
        axes: [timeAxis(palette, text), { ...valueAxis(palette, text), splits: [0, 50, 100] }],
        // Later series are painted over earlier ones: each band covers the one above it from its own edge down.
        series: [
          {},
          ...NK_STATES.map((state) => ({
            stroke: palette.panel,
            width: 1,
            fill: palette.states[state],
            points: { show: false },
          })),
        ],
        plugins: [markPlugin(palette, marks)],
      },
      data(),
    );
  return repaintable(build, options.palette, data);
}
