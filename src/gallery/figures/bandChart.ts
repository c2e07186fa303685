/** A measurement of many runs over model time: the median of each condition with the bands around it. */
import type uPlot from 'uplot';
import type { Chart, ChartText } from './chart';
import { mountPlot, quietOptions, repaintable, timeAxis, timeRange, valueAxis } from './frame';
import { conditionColour, conditionDash, translucent } from './manyRuns';
import type { ChartPalette } from './palette';

/** One condition; all arrays are as long as the times, with null where there is no number. */
export interface Course {
  readonly median: readonly (number | null)[];
  /** Narrowest first. */
  readonly bands: readonly { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] }[];
}

export interface BandData {
  /** Model minutes. */
  readonly times: readonly number[];
  readonly courses: readonly Course[];
}

export interface BandChartOptions {
  readonly host: HTMLElement;
  readonly data: () => BandData;
  /** How many conditions there are; another number needs another chart. */
  readonly conditions: number;
  readonly palette: ChartPalette;
  readonly text: ChartText;
}

/** Of each band, narrowest first; they lie on one another. */
const OPACITY = [0.24, 0.14, 0.1] as const;
const BANDS = OPACITY.length;
const HEADROOM = 1.05;
const MEDIAN_WIDTH = 2.25;

export function createBandChart({ host, data, conditions, palette, text }: BandChartOptions): Chart {
  const aligned = (): uPlot.AlignedData => {
    const { times, courses } = data();
    const columns = courses.flatMap(({ median, bands }) => [median, ...bands.flatMap(({ low, high }) => [low, high])]);
    return [times, ...columns] as unknown as uPlot.AlignedData;
  };
  const all = Array.from({ length: conditions }, (_, n) => n);
  const build = (colours: ChartPalette) =>
    mountPlot(
      host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: {
          x: { time: false, range: timeRange },
          y: { range: (_plot, from, to) => [Math.min(0, (from ?? 0) * HEADROOM), Math.max(to ?? 0, 1e-9) * HEADROOM] },
        },
        axes: [timeAxis(colours, text), valueAxis(colours, text)],
        series: [
          {},
          ...all.flatMap((n) => [
            {
              stroke: conditionColour(colours, n),
              width: MEDIAN_WIDTH,
              dash: conditionDash(n),
              points: { show: false },
            },
            ...Array.from({ length: 2 * BANDS }, () => ({ stroke: 'transparent', width: 0, points: { show: false } })),
          ]),
        ],
        bands: all.flatMap((n) =>
          OPACITY.map((alpha, band): uPlot.Band => {
            const low = 1 + n * (1 + 2 * BANDS) + 1 + 2 * band;
            return { series: [low + 1, low], fill: translucent(conditionColour(colours, n), alpha) };
          }),
        ),
      },
      aligned(),
    );
  return repaintable(build, palette, aligned);
}
