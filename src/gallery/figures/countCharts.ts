/** Charts over a count instead of time: how an interval narrows as runs come in, and tumours side by side. */
import uPlot from 'uplot';
import type { Chart, ChartText } from './chart';
import { mountPlot, quietOptions, repaintable, valueAxis } from './frame';
import type { ChartPalette } from './palette';

interface CountChartOptions {
  readonly host: HTMLElement;
  readonly palette: ChartPalette;
  readonly text: ChartText;
}

export interface WidthChartOptions extends CountChartOptions {
  /** Number of runs, and half the width of the interval after so many. */
  readonly data: () => readonly [counts: readonly number[], halfWidths: readonly number[]];
}

const LINE_WIDTH = 2.25;
const HEADROOM = 1.08;
/** The first few intervals of a mean are enormous: the axis is cut at this multiple of the last. */
const HIGHEST_OF_LAST = 8;

const countAxis = (palette: ChartPalette, text: ChartText): uPlot.Axis => ({
  ...valueAxis(palette, text),
  size: 18,
  gap: 2,
  space: 40,
  incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
});

export function createWidthChart({ host, data, palette, text }: WidthChartOptions): Chart {
  const aligned = (): uPlot.AlignedData => data() as unknown as uPlot.AlignedData;
  const highest = (): number => {
    const [, widths] = data();
    const last = widths.at(-1) ?? 1;
    return Math.min(Math.max(...widths, last), last * HIGHEST_OF_LAST) || 1;
  };
  const build = (colours: ChartPalette) =>
    mountPlot(
      host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: {
          x: { time: false, range: (_plot, _from, to) => [0, Math.max(to ?? 0, 4)] },
          y: { range: () => [0, highest() * HEADROOM] },
        },
        axes: [countAxis(colours, text), valueAxis(colours, text)],
        // Few runs have a point each; uPlot leaves the points away where they would touch.
        series: [{}, { stroke: colours.armA, width: LINE_WIDTH, points: { size: 6, fill: colours.armA } }],
      },
      aligned(),
    );
  return repaintable(build, palette, aligned);
}

/** A tumour's best change, %, and how it is filled. */
export interface Bar {
  readonly value: number;
  readonly kind: 'cleared' | 'responded' | 'neither';
}

export interface WaterfallChartOptions extends CountChartOptions {
  readonly bars: () => readonly Bar[];
}

const KINDS = ['cleared', 'responded', 'neither'] as const;
/** Half of the tumour is gone. */
const RESPONSE = -50;

const responseLine = (palette: ChartPalette): uPlot.Plugin => ({
  hooks: {
    draw: (plot: uPlot) => {
      const { ctx, bbox } = plot;
      const y = plot.valToPos(RESPONSE, 'y', true);
      ctx.save();
      ctx.strokeStyle = palette.text;
      ctx.lineWidth = devicePixelRatio;
      ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.restore();
    },
  },
});

export function createWaterfallChart({ host, bars, palette, text }: WaterfallChartOptions): Chart {
  const paths = uPlot.paths.bars?.({ size: [0.85, 60] });
  const data = (): uPlot.AlignedData => {
    const all = bars();
    return [
      all.map((_, n) => n + 1),
      // A tumour that never shrank has a mark, so that it is not overlooked.
      ...KINDS.map((kind) => all.map((bar) => (bar.kind === kind ? bar.value || 1 : null))),
    ];
  };
  const colourOf = (colours: ChartPalette): Readonly<Record<Bar['kind'], string>> => ({
    cleared: colours.naturalKiller,
    responded: colours.armA,
    neither: colours.armB,
  });
  const build = (colours: ChartPalette) =>
    mountPlot(
      host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: {
          x: { time: false, range: (_plot, _from, to) => [0, (to ?? 1) + 1] },
          y: { range: (_plot, _from, to) => [-105, Math.max(to ?? 0, 10) * HEADROOM] },
        },
        axes: [countAxis(colours, text), valueAxis(colours, text)],
        series: [
          {},
          ...KINDS.map((kind) => ({
            fill: colourOf(colours)[kind],
            width: 0,
            points: { show: false },
            ...(paths === undefined ? {} : { paths }),
          })),
        ],
        plugins: [responseLine(colours)],
      },
      data(),
    );
  return repaintable(build, palette, data);
}
