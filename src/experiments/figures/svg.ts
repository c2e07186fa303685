/**
 * Charts as SVG text, for files: no document is needed, so that the command line and a page write the same. Charting
 * libraries at hand need a browser's document or a canvas; what is drawn here is lines, rectangles and words.
 */

export const WIDTH = 720;
export const HEIGHT = 420;
export const INK = '#1f2933';
export const FAINT = '#d8dee6';
/** Colours that are told apart without red and green (Okabe and Ito), for up to seven arms. */
export const SERIES_COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#5b5b5b'] as const;
/** Dashes of the lines, so that arms are told apart without colour as well. */
const DASHES = ['', '8 4', '2 4', '10 4 2 4', '14 6', '5 3', '2 7'] as const;
const TEXT_SIZE = 13;

/** Colour and dash of a line. */
export const lineStyle = (n: number): string => {
  const dash = DASHES[n % DASHES.length];
  return `stroke="${SERIES_COLOURS[n % SERIES_COLOURS.length]}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
};

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export const FRAME: Frame = { left: 76, right: WIDTH - 20, top: 64, bottom: HEIGHT - 60 };

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A place in the picture, to a hundredth. */
export const place = (value: number): string => String(Math.round(value * 100) / 100);

/** A number on an axis. */
export const tickText = (value: number): string => String(Number(value.toPrecision(6)));

export const label = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${place(x)}" y="${place(y)}" font-size="${TEXT_SIZE}" fill="${INK}" ${more}>${escaped(words)}</text>`;

const LEAST_STEP = 1e-9;
const TICKS = 6;

/** A step of 1, 2 or 5 times a power of ten that divides a span into at most six. */
export function niceStep(span: number): number {
  let decade = LEAST_STEP;
  for (;;) {
    for (const factor of [1, 2, 5]) if (factor * decade * TICKS >= span) return factor * decade;
    decade *= 10;
  }
}

/** A linear axis whose ends are ticks. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export function axisOver(values: readonly number[], withZero = true): Axis {
  const known = values.filter(Number.isFinite);
  const least = known.reduce((a, b) => Math.min(a, b), withZero ? 0 : (known[0] ?? 0));
  const most = known.reduce((a, b) => Math.max(a, b), withZero ? 0 : (known[0] ?? 1));
  const step = niceStep(most > least ? most - least : Math.max(1, Math.abs(most)));
  const [first, last] = [Math.floor(least / step), Math.max(Math.ceil(most / step), Math.floor(least / step) + 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
  return { low: ticks[0], high: ticks[ticks.length - 1], ticks };
}

/** An axis from 0 that ends with the data, as time does with the run. */
export function axisUntil(values: readonly number[]): Axis {
  const { ticks } = axisOver(values);
  const high = values.reduce((a, b) => Math.max(a, b), 0) || ticks[ticks.length - 1];
  return { low: 0, high, ticks: ticks.filter((tick) => tick >= 0 && tick <= high) };
}

/** From values on an axis to places between two ends. */
export const along =
  ({ low, high }: Axis, from: number, to: number) =>
  (value: number): number =>
    from + ((value - low) / (high - low)) * (to - from);

/** Axes with ticks, grid and titles. */
export function axes(
  x: Axis,
  y: Axis,
  xTitle: string,
  yTitle: string,
  { left, right, top, bottom }: Frame = FRAME,
): string {
  const [toX, toY] = [along(x, left, right), along(y, bottom, top)];
  return [
    ...y.ticks.map(
      (tick) =>
        `<path d="M${left} ${place(toY(tick))}H${right}" stroke="${FAINT}"/>${label(left - 8, toY(tick) + 4, tickText(tick), 'text-anchor="end"')}`,
    ),
    ...x.ticks.map(
      (tick) =>
        `<path d="M${place(toX(tick))} ${bottom}v5" stroke="${INK}"/>${label(toX(tick), bottom + 20, tickText(tick), 'text-anchor="middle"')}`,
    ),
    `<path d="M${left} ${bottom}H${right}" stroke="${INK}"/>`,
    axisTitles(xTitle, yTitle, { left, right, top, bottom }),
  ].join('\n');
}

export const axisTitles = (xTitle: string, yTitle: string, { left, right, top, bottom }: Frame = FRAME): string =>
  [
    label((left + right) / 2, bottom + 44, xTitle, 'text-anchor="middle"'),
    label(0, 0, yTitle, `text-anchor="middle" transform="translate(20 ${place((top + bottom) / 2)}) rotate(-90)"`),
  ].join('\n');

/** Names of lines beside their colours, under the title. */
export function legend(names: readonly string[]): string {
  if (names.length < 2) return '';
  const step = (FRAME.right - FRAME.left) / names.length;
  return names
    .map((name, n) => {
      const x = FRAME.left + n * step;
      return `<path d="M${place(x)} 47h26" ${lineStyle(n)} stroke-width="3"/>${label(x + 32, 51, name)}`;
    })
    .join('\n');
}

/** A picture of its own; `note` stands under the title, in small. */
export function picture(title: string, parts: readonly string[], note = ''): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(FRAME.left, 24, title, 'font-weight="bold"'),
    ...(note === '' ? [] : [label(FRAME.left, 40, note, 'font-style="italic"')]),
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n')}\n`;
}
