/** Figures over time: medians with their bands, and the share of tumours that hold out. */
import { MINUTES_PER_HOUR } from '../../core/units';
import type { SurvivalCurve } from '../statistics/survival';
import type { BandRow } from '../summary/results';
import { along, axes, axisOver, axisUntil, FRAME, legend, lineStyle, picture, place, SERIES_COLOURS } from './svg';

export interface FigureWords {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly note?: string;
}

const colourOf = (n: number): string => SERIES_COLOURS[n % SERIES_COLOURS.length];
/** How dark the bands are, narrowest first. */
const OPACITY = [0.3, 0.18, 0.1] as const;

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${place(x)} ${place(y)}`).join('');

/** Median and bands of one measurement, a colour for each condition. */
export function bandsFigure(
  courses: readonly { readonly name: string; readonly rows: readonly BandRow[] }[],
  words: FigureWords,
): string {
  const known = courses.map(({ name, rows }) => ({ name, rows: rows.filter(({ spread }) => spread.n > 0) }));
  const all = known.flatMap(({ rows }) => rows);
  const x = axisUntil(all.map(({ time_minutes }) => time_minutes / MINUTES_PER_HOUR));
  const y = axisOver(all.flatMap(({ spread }) => spread.bands.flatMap(({ low, high }) => [low, high])));
  const [toX, toY] = [along(x, FRAME.left, FRAME.right), along(y, FRAME.bottom, FRAME.top)];
  const at = (row: BandRow): number => toX(row.time_minutes / MINUTES_PER_HOUR);
  const drawn = known.flatMap(({ rows }, n) => [
    ...OPACITY.map((opacity, band) => {
      const above = rows.map((row) => [at(row), toY(row.spread.bands[band].high)] as const);
      const below = rows.map((row) => [at(row), toY(row.spread.bands[band].low)] as const).reverse();
      return `<path d="${path([...above, ...below])}Z" fill="${colourOf(n)}" fill-opacity="${opacity}"/>`;
    }).reverse(),
    `<path d="${path(rows.map((row) => [at(row), toY(row.spread.median)] as const))}" fill="none" ${lineStyle(n)} stroke-width="2.5"/>`,
  ]);
  const names = legend(known.map(({ name }) => name));
  return picture(words.title, [axes(x, y, words.xTitle, words.yTitle), ...drawn, names], words.note);
}

/** A staircase from (0, 1); `last` is how far it is drawn. */
function staircase(
  steps: readonly { readonly time: number; readonly share: number }[],
  last: number,
  toX: (v: number) => number,
  toY: (v: number) => number,
): string {
  const corners = steps.map(({ time, share }) => `H${place(toX(time))}V${place(toY(share))}`).join('');
  return `M${place(toX(0))} ${place(toY(1))}${corners}H${place(toX(last))}`;
}

/** Kaplan–Meier curves with their 95 % intervals; a cross where one was censored. */
export function survivalFigure(
  curves: readonly { readonly name: string; readonly curve: SurvivalCurve }[],
  words: FigureWords,
): string {
  const ends = curves.map(({ curve }) => Math.max(...curve.steps.map(({ time }) => time), ...curve.censored, 0));
  const x = axisUntil(ends);
  const y = axisOver([0, 1]);
  const [toX, toY] = [along(x, FRAME.left, FRAME.right), along(y, FRAME.bottom, FRAME.top)];
  const drawn = curves.flatMap(({ curve }, n) => {
    const line = (share: 'share' | 'low' | 'high', more: string): string => {
      const steps = curve.steps.map((step) => ({ time: step.time, share: step[share] }));
      return `<path d="${staircase(steps, ends[n], toX, toY)}" fill="none" ${more}/>`;
    };
    const shareAt = (time: number): number => curve.steps.findLast((step) => step.time <= time)?.share ?? 1;
    const crosses = [...new Set(curve.censored)].map(
      (time) =>
        `<path d="M${place(toX(time))} ${place(toY(shareAt(time)) - 5)}v10" stroke="${colourOf(n)}" stroke-width="1.5"/>`,
    );
    const thin = `stroke="${colourOf(n)}" stroke-opacity="0.6"`;
    return [line('low', thin), line('high', thin), line('share', `${lineStyle(n)} stroke-width="3"`), ...crosses];
  });
  const names = legend(curves.map(({ name }) => name));
  return picture(words.title, [axes(x, y, words.xTitle, words.yTitle), ...drawn, names], words.note);
}
