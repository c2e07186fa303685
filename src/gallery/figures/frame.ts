/** What all charts share: a uPlot that follows its host's size, quiet axes, and marks for doses and changes. */
import uPlot from 'uplot';
import type { Chart, ChartText, TimeMark } from './chart';
import type { ChartPalette } from './palette';

const FONT = '10px system-ui, sans-serif';
const SMALLEST_SIDE = 20;
/** Model minutes that may lie between two ticks of a time axis. */
const TIME_TICKS = [10, 30, 60, 120, 180, 360, 720, 1440, 2880, 4320, 5760, 7200, 10080, 20160, 43200];

/** Builds a chart in `host` and rebuilds nothing when the host changes size. */
export function mountPlot(
  host: HTMLElement,
  options: Omit<uPlot.Options, 'width' | 'height'>,
  data: uPlot.AlignedData,
) {
  const size = (): { width: number; height: number } => ({
    width: Math.max(SMALLEST_SIDE, Math.floor(host.clientWidth)),
    height: Math.max(SMALLEST_SIDE, Math.floor(host.clientHeight)),
  });
  const plot = new uPlot({ ...options, ...size() }, data, host);
  const observer = new ResizeObserver(() => plot.setSize(size()));
  observer.observe(host);
  return {
    plot,
    destroy() {
      observer.disconnect();
      plot.destroy();
    },
  };
}

/** A chart whose colours are built in, so that another palette means building it anew with the same data. */
export function repaintable(
  build: (palette: ChartPalette) => ReturnType<typeof mountPlot>,
  palette: ChartPalette,
  data: () => uPlot.AlignedData,
): Chart {
  let mounted = build(palette);
  return {
    update: () => mounted.plot.setData(data()),
    setPalette(next) {
      mounted.destroy();
      mounted = build(next);
    },
    destroy: () => mounted.destroy(),
  };
}

export const quietOptions: Pick<uPlot.Options, 'legend' | 'padding'> = {
  legend: { show: false },
  padding: [6, 14, 0, 0],
};

const axisColours = (palette: ChartPalette): Pick<uPlot.Axis, 'stroke' | 'grid' | 'ticks' | 'font'> => ({
  stroke: palette.text,
  font: FONT,
  grid: { stroke: palette.grid, width: 1 },
  ticks: { show: false },
});

export const timeAxis = (palette: ChartPalette, text: ChartText): uPlot.Axis => ({
  ...axisColours(palette),
  size: 18,
  gap: 2,
  space: 56,
  incrs: TIME_TICKS,
  values: (_plot, ticks) => ticks.map((minutes) => text.time(minutes)),
});

export const valueAxis = (palette: ChartPalette, text: ChartText): uPlot.Axis => ({
  ...axisColours(palette),
  size: 34,
  gap: 3,
  space: 22,
  values: (_plot, ticks) => ticks.map((value) => (value === null ? '' : text.number(value))),
});

/** Draws the marks as thin vertical lines: doses whole, changes dashed. */
export const markPlugin = (palette: ChartPalette, marks: () => readonly TimeMark[]): uPlot.Plugin => ({
  hooks: {
    draw: (plot: uPlot) => {
      const { ctx, bbox } = plot;
      ctx.save();
      ctx.globalAlpha = 0.55;
      for (const mark of marks()) {
        const x = Math.round(plot.valToPos(mark.time_minutes, 'x', true));
        if (x < bbox.left || x > bbox.left + bbox.width) continue;
        ctx.strokeStyle = mark.kind === 'dose' ? palette.dose : palette.change;
        ctx.setLineDash(mark.kind === 'dose' ? [] : [3, 3]);
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
      }
      ctx.restore();
    },
  },
});

/** From 0 to the newest time, at least one hour. */
export const timeRange: uPlot.Scale.Range = (_plot, _from, to) => [0, Math.max(to ?? 0, 60)];
