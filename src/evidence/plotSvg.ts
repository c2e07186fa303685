/**
 * Data beside simulation as an SVG picture. Written by hand: the charting libraries at hand need a browser's document
 * (Observable Plot, D3 axes), a canvas (uPlot) or bring megabytes (Vega) for what are forty lines of rectangles here.
 */
import type { Plot } from './evidence';

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 64;
const RIGHT = 16;
const TOP = 56;
const BOTTOM = 64;
const DATA_COLOUR = '#9aa5b1';
const SIMULATION_COLOUR = '#0b6e99';
const INK = '#1f2933';
const TICKS = 5;
/** Share of a category's width that its two bars take. */
const FILLED = 0.7;
const TEXT_SIZE = 12;

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const place = (value: number): string => String(Math.round(value * 100) / 100);

/** The smallest of 1, 2, 2.5, 5 times a power of ten that makes at most TICKS steps up to this height. */
export function niceStep(highest: number): number {
  let step = 1e-6;
  for (;;) {
    for (const factor of [1, 2, 2.5, 5]) if (factor * step * TICKS >= highest) return factor * step;
    step *= 10;
  }
}

const label = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${place(x)}" y="${place(y)}" font-size="${TEXT_SIZE}" fill="${INK}" ${more}>${text(words)}</text>`;

const whisker = (x: number, low: number, high: number): string =>
  `<path d="M${place(x)} ${place(low)}V${place(high)}M${place(x - 4)} ${place(low)}h8M${place(x - 4)} ${place(high)}h8" stroke="${INK}" fill="none"/>`;

/** Categories that stand close together take two lines. */
const CLOSE = 6;
function categoryLines(category: string, bars: number): readonly string[] {
  const at = category.indexOf(' ');
  return bars <= CLOSE || at < 0 ? [category] : [category.slice(0, at), category.slice(at + 1)];
}

/** A self-contained SVG file: grey bars are data (with their spread), blue ones the simulation (95 % interval). */
export function plotSvg({ title, xLabel, yLabel, bars }: Plot): string {
  const tops = bars.flatMap(({ data = 0, dataSpread = 0, simulated }) => [data + dataSpread, simulated.high]);
  const step = niceStep(Math.max(1e-3, ...tops));
  const highest = step * Math.ceil(Math.max(1e-3, ...tops) / step);
  const y = (value: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.max(0, value)) / highest;
  const floor = y(0);
  const slot = (WIDTH - LEFT - RIGHT) / bars.length;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" role="img">`,
    `<title>${text(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(LEFT, 20, title, 'font-weight="bold"'),
    `<rect x="${LEFT}" y="30" width="12" height="12" fill="${SIMULATION_COLOUR}"/>`,
    label(LEFT + 18, 40, 'simulation, 95 % interval'),
  ];
  const withData = bars.some(({ data }) => data !== undefined);
  if (withData)
    parts.push(
      `<rect x="${LEFT + 200}" y="30" width="12" height="12" fill="${DATA_COLOUR}"/>`,
      label(LEFT + 218, 40, 'data, ± standard deviation or error'),
    );
  for (let tick = 0; tick * step <= highest * (1 + 1e-9); tick++) {
    const height = y(tick * step);
    parts.push(
      `<path d="M${LEFT} ${place(height)}H${WIDTH - RIGHT}" stroke="#e4e7eb"/>`,
      label(LEFT - 6, height + 4, String(Number((tick * step).toPrecision(6))), 'text-anchor="end"'),
    );
  }
  for (const [n, { label: category, data, dataSpread = 0, simulated }] of bars.entries()) {
    const left = LEFT + slot * (n + (1 - FILLED) / 2);
    const bar = (slot * FILLED) / (withData ? 2 : 1);
    const second = withData ? left + bar : left;
    if (data !== undefined)
      parts.push(
        `<rect x="${place(left)}" y="${place(y(data))}" width="${place(bar)}" height="${place(floor - y(data))}" fill="${DATA_COLOUR}"/>`,
      );
    if (data !== undefined && dataSpread > 0)
      parts.push(whisker(left + bar / 2, y(data - dataSpread), y(data + dataSpread)));
    parts.push(
      `<rect x="${place(second)}" y="${place(y(simulated.mean))}" width="${place(bar)}" height="${place(floor - y(simulated.mean))}" fill="${SIMULATION_COLOUR}"/>`,
      whisker(second + bar / 2, y(simulated.low), y(simulated.high)),
      ...categoryLines(category, bars.length).map((words, line) =>
        label(LEFT + slot * (n + 0.5), floor + 18 + 14 * line, words, 'text-anchor="middle"'),
      ),
    );
  }
  parts.push(
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, xLabel, 'text-anchor="middle"'),
    label(0, 0, yLabel, `text-anchor="middle" transform="translate(16 ${(TOP + floor) / 2}) rotate(-90)"`),
    '</svg>',
  );
  return `${parts.join('\n')}\n`;
}
