/** What the page may ask of a chart: it sizes itself to its host and redraws only when told. */
import type { ChartPalette } from './palette';

export interface Chart {
  /** Takes the newest numbers and draws. */
  update(): void;
  setPalette(palette: ChartPalette): void;
  destroy(): void;
}

/** A moment worth a mark on the time axis. */
export interface TimeMark {
  readonly time_minutes: number;
  readonly kind: 'dose' | 'change';
}

/** How charts write numbers and times; the page's formatting comes from outside. */
export interface ChartText {
  number(value: number): string;
  time(minutes: number): string;
}
