/** Kaplan–Meier curves: stairs that go down at events, with their intervals, and a tick where somebody was last seen. */
import uPlot from 'uplot';
import type { Chart, ChartText } from './chart';
import { mountPlot, quietOptions, repaintable, timeAxis, timeRange, valueAxis } from './frame';
import { conditionColour, conditionDash, translucent } from './manyRuns';
import type { ChartPalette } from './palette';

/** One curve; after each time the share is as given, until the next. */
export interface Stair {
  /** Model minutes. */
  readonly times: readonly number[];
  readonly share: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly censored: readonly number[];
  /** Until when the curve is drawn, model minutes. */
  readonly end: number;
}

export interface StairChartOptions {
  readonly host: HTMLElement;
  readonly stairs: () => readonly Stair[];
  readonly conditions: number;
  readonly palette: ChartPalette;
  readonly text: ChartText;
}

const LINE_WIDTH = 2.25;
const INTERVAL_OPACITY = 0.16;
const TICK = 5;

/** The value at a time: that of the last step at or before it, 1 before the first; nothing after the end. */
function valueAt({ times, end }: Stair, values: readonly number[], time: number): number | null {
  if (time > end) return null;
  const step = times.findLastIndex((other) => other <= time);
  return step < 0 ? 1 : values[step];
}

function align(stairs: readonly Stair[]): uPlot.AlignedData {
  const times = [...new Set([0, ...stairs.flatMap((stair) => [...stair.times, stair.end])])].sort((a, b) => a - b);
  const column = (stair: Stair, values: readonly number[]): (number | null)[] =>
    times.map((time) => valueAt(stair, values, time));
  return [
    times,
    ...stairs.flatMap((stair) => [column(stair, stair.share), column(stair, stair.low), column(stair, stair.high)]),
  ];
}

const censoredTicks = (stairs: () => readonly Stair[], palette: ChartPalette): uPlot.Plugin => ({
  hooks: {
    draw: (plot: uPlot) => {
      const { ctx } = plot;
      ctx.save();
      ctx.lineWidth = 1.5 * devicePixelRatio;
      for (const [n, stair] of stairs().entries()) {
        ctx.strokeStyle = conditionColour(palette, n);
        for (const time of new Set(stair.censored)) {
          const share = valueAt(stair, stair.share, time);
          if (share === null) continue;
          const [x, y] = [plot.valToPos(time, 'x', true), plot.valToPos(share, 'y', true)];
          ctx.beginPath();
          ctx.moveTo(x, y - TICK * devicePixelRatio);
          ctx.lineTo(x, y + TICK * devicePixelRatio);
          ctx.stroke();
        }
      }
      ctx.restore();
    },
  },
});

export function createStairChart({ host, stairs, conditions, palette, text }: StairChartOptions): Chart {
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const all = Array.from({ length: conditions }, (_, n) => n);
  const data = (): uPlot.AlignedData => align(stairs());
  const build = (colours: ChartPalette) =>
    mountPlot(
      host,
      {
        ...quietOptions,
        cursor: { show: false },
        scales: { x: { time: false, range: timeRange }, y: { range: [0, 1.05] } },
        axes: [timeAxis(colours, text), valueAxis(colours, text)],
        series: [
          {},
          ...all.flatMap((n): uPlot.Series[] => {
            const hidden: uPlot.Series = { stroke: 'transparent', width: 0, points: { show: false } };
            const line: uPlot.Series = {
              stroke: conditionColour(colours, n),
              width: LINE_WIDTH,
              dash: conditionDash(n),
              points: { show: false },
            };
            return [line, hidden, hidden].map((series) =>
              stepped === undefined ? { ...series } : { ...series, paths: stepped },
            );
          }),
        ],
        bands: all.map((n) => ({
          series: [3 * n + 3, 3 * n + 2] as [number, number],
          fill: translucent(conditionColour(colours, n), INTERVAL_OPACITY),
        })),
        plugins: [censoredTicks(stairs, colours)],
      },
      data(),
    );
  return repaintable(build, palette, data);
}
