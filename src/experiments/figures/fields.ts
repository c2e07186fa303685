/** Figures of points: a heat map of two factors, a waterfall of tumours, effects with their intervals. */
import type { Estimate } from '../../core/statistics';
import type { HeatMap } from '../summary/heatMap';
import type { WaterfallBar } from '../summary/waterfall';
import type { FigureWords } from './lines';
import {
  along,
  axes,
  axisOver,
  axisTitles,
  FAINT,
  FRAME,
  INK,
  label,
  picture,
  place,
  SERIES_COLOURS,
  tickText,
} from './svg';

/** Dark to bright, told apart by lightness alone (a few stops of viridis). */
const STOPS = [
  [68, 1, 84],
  [59, 82, 139],
  [33, 145, 140],
  [94, 201, 98],
  [253, 231, 37],
] as const;
/** From this share of the range on, words on a field are dark. */
const BRIGHT = 0.6;
const HEAT_RIGHT = FRAME.right - 90;

/** The colour at a share of the range, 0–1. */
function heatColour(share: number): string {
  const at = Math.min(1, Math.max(0, share)) * (STOPS.length - 1);
  const below = Math.min(STOPS.length - 2, Math.floor(at));
  const [from, to] = [STOPS[below], STOPS[below + 1]];
  return `rgb(${from.map((start, n) => Math.round(start + (at - below) * (to[n] - start))).join(',')})`;
}

const levelText = (level: number | string): string =>
  typeof level === 'number' ? tickText(Number(level.toPrecision(3))) : level;

function scaleBar(low: number, high: number): string {
  const [left, steps] = [HEAT_RIGHT + 30, 32];
  const height = (FRAME.bottom - FRAME.top) / steps;
  const colours = Array.from({ length: steps }, (_, n) => {
    const top = FRAME.bottom - (n + 1) * height;
    return `<rect x="${left}" y="${place(top)}" width="16" height="${place(height + 0.5)}" fill="${heatColour((n + 0.5) / steps)}"/>`;
  });
  const text = (value: number, y: number): string => label(left + 20, y, tickText(Number(value.toPrecision(3))));
  return [...colours, text(high, FRAME.top + 10), text(low, FRAME.bottom)].join('\n');
}

/** Fields with their numbers in them; a field without a result is empty. */
export function heatMapFigure({ xLevels, yLevels, fields }: HeatMap, words: FigureWords): string {
  const known = fields.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...known, Infinity), Math.max(...known, -Infinity)];
  const width = (HEAT_RIGHT - FRAME.left) / xLevels.length;
  const height = (FRAME.bottom - FRAME.top) / yLevels.length;
  const drawn = fields.flatMap(({ x, y, value }) => {
    if (value === null) return [];
    const share = high > low ? (value - low) / (high - low) : 0.5;
    const [left, top] = [FRAME.left + x * width, FRAME.bottom - (y + 1) * height];
    const ink = share > BRIGHT ? INK : '#fff';
    const words = `<text x="${place(left + width / 2)}" y="${place(top + height / 2 + 4)}" font-size="12" fill="${ink}" text-anchor="middle">${tickText(Number(value.toPrecision(3)))}</text>`;
    return [
      `<rect x="${place(left)}" y="${place(top)}" width="${place(width)}" height="${place(height)}" fill="${heatColour(share)}"/>`,
      ...(width > 30 && height > 14 ? [words] : []),
    ];
  });
  const ticks = [
    ...xLevels.map((level, n) =>
      label(FRAME.left + (n + 0.5) * width, FRAME.bottom + 20, levelText(level), 'text-anchor="middle"'),
    ),
    ...yLevels.map((level, n) =>
      label(FRAME.left - 8, FRAME.bottom - (n + 0.5) * height + 4, levelText(level), 'text-anchor="end"'),
    ),
  ];
  const titles = axisTitles(words.xTitle, words.yTitle, { ...FRAME, right: HEAT_RIGHT });
  return picture(words.title, [...drawn, ...ticks, titles, known.length === 0 ? '' : scaleBar(low, high)], words.note);
}

/** Tumours side by side, worst first; dashed where a response begins. */
export function waterfallFigure(bars: readonly WaterfallBar[], responseAt_percent: number, words: FigureWords): string {
  const y = axisOver([-100, 0, ...bars.map(({ bestChange_percent }) => bestChange_percent)]);
  const toY = along(y, FRAME.bottom, FRAME.top);
  const width = (FRAME.right - FRAME.left) / Math.max(1, bars.length);
  const zero = toY(0);
  const drawn = bars.map(({ bestChange_percent, cleared, responded, lot, tumour }, n) => {
    const at = toY(bestChange_percent);
    const colour = cleared ? SERIES_COLOURS[2] : responded ? SERIES_COLOURS[0] : SERIES_COLOURS[1];
    // A tumour that never shrank has a mark, so that it is not overlooked.
    const height = Math.max(2, Math.abs(at - zero));
    return `<rect x="${place(FRAME.left + n * width)}" y="${place(Math.min(at, zero))}" width="${place(Math.max(0.5, width * 0.85))}" height="${place(height)}" fill="${colour}"><title>${tumour} × ${lot}: ${tickText(Number(bestChange_percent.toPrecision(3)))} %</title></rect>`;
  });
  const x = axisOver([0, 1]);
  const frame = axes({ ...x, ticks: [] }, y, words.xTitle, words.yTitle);
  const line = `<path d="M${FRAME.left} ${place(toY(responseAt_percent))}H${FRAME.right}" stroke="${INK}" stroke-dasharray="5 4"/>`;
  return picture(words.title, [frame, ...drawn, line], words.note);
}

/** One estimate a row, with its interval; the line at zero is where nothing happens. */
export function effectFigure(
  rows: readonly { readonly name: string; readonly estimate: Estimate }[],
  words: FigureWords,
): string {
  const frame = { ...FRAME, left: 230 };
  const x = axisOver(rows.flatMap(({ estimate: { low, high } }) => [low, high]));
  const toX = along(x, frame.left, frame.right);
  const height = (frame.bottom - frame.top) / Math.max(1, rows.length);
  const drawn = rows.flatMap(({ name, estimate: { mean, low, high } }, n) => {
    const y = frame.top + (n + 0.5) * height;
    return [
      label(frame.left - 10, y + 4, name, 'text-anchor="end"'),
      `<path d="M${place(toX(low))} ${place(y)}H${place(toX(high))}" stroke="${SERIES_COLOURS[0]}" stroke-width="3"/>`,
      `<circle cx="${place(toX(mean))}" cy="${place(y)}" r="5" fill="${SERIES_COLOURS[0]}"/>`,
    ];
  });
  const zero = `<path d="M${place(toX(0))} ${frame.top}V${frame.bottom}" stroke="${INK}" stroke-dasharray="5 4"/>`;
  const grid = x.ticks.map((tick) => `<path d="M${place(toX(tick))} ${frame.top}V${frame.bottom}" stroke="${FAINT}"/>`);
  const bare = axes(x, { low: 0, high: 1, ticks: [] }, words.xTitle, words.yTitle, frame);
  return picture(words.title, [...grid, bare, zero, ...drawn], words.note);
}
