/**
 * A chart as vector graphics: axes with units, lines, stacked bands or bars, a key and a caption. The library of the live
 * charts draws pixels only, and vector libraries would add hundreds of kilobytes for these few shapes.
 */

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly logarithmic?: boolean;
  readonly ticks: readonly Tick[];
}

export type Layer =
  | {
      readonly kind: 'line';
      readonly xs: ArrayLike<number>;
      readonly ys: ArrayLike<number>;
      readonly colour: string;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'band';
      readonly xs: ArrayLike<number>;
      readonly lower: ArrayLike<number> | undefined;
      readonly upper: ArrayLike<number>;
      readonly colour: string;
    }
  | { readonly kind: 'bars'; readonly ys: readonly number[]; readonly colour: string }
  | { readonly kind: 'mark'; readonly x: number; readonly colour: string; readonly dash?: readonly number[] };

export interface KeyEntry {
  readonly label: string;
  readonly colour: string;
  readonly dash?: readonly number[];
  readonly block?: boolean;
}

export interface Figure {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
  readonly key: readonly KeyEntry[];
}

export interface FigureColours {
  readonly text: string;
  readonly strong: string;
  readonly grid: string;
  readonly panel: string;
}

const WIDTH = 640;
const PLOT_HEIGHT = 230;
const LEFT = 62;
const RIGHT = 18;
const TITLE_LINE = 26;
const KEY_LINE = 20;
const BELOW = 50;
const GAP = 18;
const CAPTION_LINE = 15;
const TEXT_SIZE = 12;
const BAR_SHARE = 0.74;

const text = (words: string): string =>
  words
    // Signs that XML does not know.
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const place = (value: number): string => String(Math.round(value * 100) / 100);

/** About how wide words are; wide scripts take a full square for each sign. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 12 : 6.6), 0);

const label = (x: number, y: number, words: string, fill: string, more = ''): string =>
  `<text x="${place(x)}" y="${place(y)}" font-size="${TEXT_SIZE}" fill="${fill}"${more}>${text(words)}</text>`;

const dashed = (dash: readonly number[] | undefined): string =>
  dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;

/** Where a value lies along an axis that is this long. */
export function along({ low, high, logarithmic }: Axis, value: number, length: number): number {
  const of = logarithmic === true ? (v: number) => Math.log10(Math.max(v, low)) : (v: number) => v;
  return ((of(value) - of(low)) / (of(high) - of(low))) * length;
}

/** The lines of a key, as many entries in each as fit. */
function keyLines(key: readonly KeyEntry[]): readonly (readonly (KeyEntry & { readonly x: number })[])[] {
  const lines: (KeyEntry & { readonly x: number })[][] = [];
  let x = LEFT;
  for (const entry of key) {
    const width = 44 + widthOf(entry.label);
    if (lines.length === 0 || x + width > WIDTH - RIGHT) {
      lines.push([]);
      x = LEFT;
    }
    lines[lines.length - 1].push({ ...entry, x });
    x += width;
  }
  return lines;
}

const sample = ({ x, colour, dash, block, label: words }: KeyEntry & { readonly x: number }, y: number, ink: string) =>
  (block === true
    ? `<rect x="${place(x)}" y="${y - 10}" width="12" height="12" fill="${colour}"/>`
    : `<path d="M${place(x)} ${y - 4}h20" stroke="${colour}" stroke-width="2"${dashed(dash)}/>`) +
  label(x + (block === true ? 18 : 26), y, words, ink);

function layerPath(layer: Layer, x: (value: number) => number, y: (value: number) => number, panel: string): string {
  if (layer.kind === 'mark')
    return `<path d="M${place(x(layer.x))} 0V${PLOT_HEIGHT}" stroke="${layer.colour}" opacity=".6"${dashed(layer.dash)}/>`;
  if (layer.kind === 'bars') {
    const half = Math.abs(x(1) - x(0)) * BAR_SHARE;
    return layer.ys
      .map((value, bin) =>
        value === 0
          ? ''
          : `<rect x="${place(x(bin) - half / 2)}" y="${place(y(value))}" width="${place(half)}" height="${place(PLOT_HEIGHT - y(value))}" fill="${layer.colour}"/>`,
      )
      .join('');
  }
  const { xs } = layer;
  const points = (values: ArrayLike<number>): string[] =>
    Array.from(values, (value, i) => `${place(x(xs[i]))} ${place(y(value))}`);
  if (xs.length === 0) return '';
  if (layer.kind === 'line')
    return `<path d="M${points(layer.ys).join('L')}" fill="none" stroke="${layer.colour}" stroke-width="1.75" stroke-linejoin="round"${dashed(layer.dash)}/>`;
  const floor = layer.lower ?? Array.from(xs, () => 0);
  const outline = [...points(layer.upper), ...points(floor).reverse()];
  return `<path d="M${outline.join('L')}Z" fill="${layer.colour}" stroke="${panel}" stroke-width=".6"/>`;
}

/** The figure as a group whose corner is the origin, and its height. */
function figureGroup(figure: Figure, colours: FigureColours): { readonly svg: string; readonly height: number } {
  const { text: ink, strong, grid, panel } = colours;
  const lines = keyLines(figure.key);
  const top = TITLE_LINE + KEY_LINE * lines.length + 8;
  const width = WIDTH - LEFT - RIGHT;
  const x = (value: number): number => along(figure.x, value, width);
  const y = (value: number): number => PLOT_HEIGHT - along(figure.y, value, PLOT_HEIGHT);
  const parts = [
    label(LEFT, 18, figure.title, strong, ' font-weight="bold"'),
    ...lines.flatMap((entries, line) => entries.map((entry) => sample(entry, 38 + KEY_LINE * line, ink))),
    `<g transform="translate(${LEFT} ${top})">`,
    ...figure.y.ticks.map(
      ({ at, label: words }) =>
        `<path d="M0 ${place(y(at))}H${width}" stroke="${grid}"/>${label(-7, y(at) + 4, words, ink, ' text-anchor="end"')}`,
    ),
    ...figure.layers.map((layer) => layerPath(layer, x, y, panel)),
    `<path d="M0 ${PLOT_HEIGHT}H${width}" stroke="${ink}"/>`,
    ...figure.x.ticks.map(
      ({ at, label: words }) =>
        `<path d="M${place(x(at))} ${PLOT_HEIGHT}v4" stroke="${ink}"/>${label(x(at), PLOT_HEIGHT + 18, words, ink, ' text-anchor="middle"')}`,
    ),
    label(width / 2, PLOT_HEIGHT + 38, figure.x.label, ink, ' text-anchor="middle"'),
    `<text transform="translate(${-LEFT + 14} ${PLOT_HEIGHT / 2}) rotate(-90)" font-size="${TEXT_SIZE}" fill="${ink}" text-anchor="middle">${text(figure.y.label)}</text>`,
    '</g>',
  ];
  return { svg: parts.join('\n'), height: top + PLOT_HEIGHT + BELOW };
}

/** A self-contained SVG file of one or several figures, one below the other, with a caption at the foot. */
export function svgDocument(figures: readonly Figure[], caption: readonly string[], colours: FigureColours): string {
  const groups: string[] = [];
  let top = 10;
  for (const figure of figures) {
    const { svg, height } = figureGroup(figure, colours);
    groups.push(`<g transform="translate(0 ${top})">\n${svg}\n</g>`);
    top += height + GAP;
  }
  const height = top + CAPTION_LINE * caption.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, 'Noto Sans', 'Noto Sans SC', sans-serif" role="img">`,
    `<title>${text(figures.map(({ title }) => title).join(', '))}</title>`,
    `<desc>${text(caption.join(' '))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colours.panel}"/>`,
    ...groups,
    ...caption.map(
      (words, line) =>
        `<text x="12" y="${place(top + CAPTION_LINE * line)}" font-size="10" fill="${colours.text}">${text(words)}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}
