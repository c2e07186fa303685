/** Draws the charts that are on the page, at most four times a second, and recolours them with the theme. */
import type { Chart } from '../figures/chart';
import { type ChartPalette, chartPalette } from '../figures/palette';
import type { SeriesStore } from '../figures/seriesStore';
import { pageTheme, type Theme } from './preferences';
import type { LabStore } from './store';

const INTERVAL_MILLISECONDS = 250;

export const paletteFor = (theme: Theme): ChartPalette =>
  chartPalette(pageTheme(theme), matchMedia('(forced-colors: active)').matches);

export interface ChartBoard {
  palette(): ChartPalette;
  /** Adds a chart and what writes its numbers in words; the answer takes both away again. */
  add(chart: Chart, describe: () => void): () => void;
}

export function createChartBoard(store: LabStore, series: SeriesStore): ChartBoard {
  const entries = new Set<{ readonly chart: Chart; readonly describe: () => void }>();
  let drawn = -1;
  setInterval(() => {
    if (document.hidden || series.revision === drawn) return;
    drawn = series.revision;
    for (const { chart, describe } of entries) {
      chart.update();
      describe();
    }
  }, INTERVAL_MILLISECONDS);
  store.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    for (const { chart } of entries) chart.setPalette(paletteFor(state.theme));
  });
  return {
    palette: () => paletteFor(store.getState().theme),
    add(chart, describe) {
      const entry = { chart, describe };
      entries.add(entry);
      describe();
      return () => {
        entries.delete(entry);
        chart.destroy();
      };
    },
  };
}
