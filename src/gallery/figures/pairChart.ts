/** One measurement of two arms over model time, or the difference between them: lines over a zero line. */
import type uPlot from 'uplot';
import type { Chart, ChartText, TimeMark } from './chart';
import { markPlugin, mountPlot, quietOptions, repaintable, timeAxis, timeRange, valueAxis } from './frame';
import type { ChartPalette } from './palette';

export interface PairLine {
  readonly values: () => Float64Array;
  readonly colour: (palette: ChartPalette) => string;
  /** Lengths of dash and gap, so that lines differ without colour. */
  readonly dash?: readonly number[];
}

export interface PairChartOptions {
  readonly host: HTMLElement;
  /** Model minutes of all values. */
  readonly times: () => Float64Array;
  readonly lines: readonly PairLine[];
  readonly palette: ChartPalette;
  readonly text: ChartText;
  readonly marks: () => readonly TimeMark[];
  /** The smallest span of values that fills the chart, so that noise does not look like an effect. */
  readonly leastSpan: number;
}

const LINE_WIDTH = 1.9;
const HEADROOM = 1.08;

/** A line at zero where values lie on both sides of it. */
const zeroLine = (palette: ChartPalette): uPlot.Plugin => ({
  hooks: {
    drawAxes: ({ ctx, bbox, scales, valToPos }: uPlot) => {
      if ((scales.y.min ?? 0) >= 0) return;
      const y = Math.round(valToPos(0, 'y', true));
      ctx.save();
      ctx.strokeStyle = palette.text;
      ctx.lineWidth = devicePixelRatio;
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.restore();
    },
  },
});

/** Always with zero in it. */
function rangeWithZero(leastSpan: number): uPlot.Scale.Range {
  return (_plot, from, to) => {
    const [low, high] = [Math.min(from ?? 0, 0), Math.max(to ?? 0, 0)];
    const short = Math.max(0, leastSpan - (high - low));
    // What is missing goes where the values are; on both sides when they are on both.
    if (low === 0) return [0, (high + short) * HEADROOM];
    if (high === 0) return [(low - short) * HEADROOM, 0];
    return [(low - short / 2) * HEADROOM, (high + short / 2) * HEADROOM];
  };
}

export function createPairChart(options: PairChartOptions): Chart {
  const { lines, text, marks, times, leastSpan } = options;
  const data = (): uPlot.AlignedData => [times(), ...lines.map(({ values }) => values())];
  const build = (palette: ChartPalette) =>
    mountPlot(
      options.host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: { x: { time: false, range: timeRange }, y: { range: rangeWithZero(leastSpan) } },
        axes: [timeAxis(palette, text), valueAxis(palette, text)],
        series: [
          {},
          ...lines.map(({ colour, dash }) => ({
            stroke: colour(palette),
            width: LINE_WIDTH,
            points: { show: false },
            ...(dash === undefined ? {} : { dash: [...dash] }),
          })),
        ],
        plugins: [zeroLine(palette), markPlugin(palette, marks)],
      },
      data(),
    );
  return repaintable(build, options.palette, data);
}
