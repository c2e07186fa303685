/** What is written over and under a picture for a file: clock, colour bars, scale bar, legend, and whose run it is. */

import { CELL_FLAG } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE, SHOWN_FIELDS } from '../../vocabulary';
import { scaleBarLength } from '../kit/scaleBar';
import { createCellSprites, SPRITE_FILL } from '../renderer/canvas/cellSprites';
import { colourMap, MAP_COLOURS } from '../renderer/colourMap';
import type { ThemeName } from '../renderer/palette';
import type { RenderedFrame } from '../renderer/renderFrame';
import { formatNumber } from '../words/format';
import { strings } from '../words/strings';

type Context = CanvasRenderingContext2D;

const FONT = "system-ui, 'Noto Sans', 'Noto Sans SC', sans-serif";
const MARGIN = 16;

interface Ink {
  readonly text: string;
  readonly muted: string;
  readonly plate: string;
  readonly ground: string;
}

const DARK: Ink = { text: '#dfe6f0', muted: '#a9b5c8', plate: 'rgb(4 6 10 / 62%)', ground: '#0b0e14' };
const BRIGHT: Ink = { text: '#17202e', muted: '#4d5a6e', plate: 'rgb(255 255 255 / 78%)', ground: '#ffffff' };
const inkOf = (theme: ThemeName): Ink => (theme === 'fluorescence' ? DARK : BRIGHT);

const font = (size: number, weight = 400): string => `${weight} ${size}px ${FONT}`;

function plate(c: Context, x: number, y: number, width: number, height: number, ink: Ink): void {
  c.fillStyle = ink.plate;
  c.beginPath();
  c.roundRect(x, y, width, height, 6);
  c.fill();
}

export interface OverlayWords {
  /** The time of the moment, such as `1 d 09 h 05 min`. */
  readonly clock: string;
  /** Counts, under the clock. */
  readonly counts: string;
}

/** Clock, colour bars and scale bar, on the picture itself. Sizes are CSS pixels; `ratio` device pixels go to each. */
export function drawOverlays(frame: RenderedFrame, ratio: number, theme: ThemeName, words: OverlayWords): void {
  const c = frame.canvas.getContext('2d');
  if (c === null) return;
  const width = frame.canvas.width / ratio;
  const height = frame.canvas.height / ratio;
  const ink = inkOf(theme);
  c.save();
  c.setTransform(ratio, 0, 0, ratio, 0, 0);
  c.textBaseline = 'alphabetic';
  drawClock(c, words, ink);
  drawColourBars(c, frame, theme, height, ink);
  drawScaleBar(c, frame.pixelsPerMicrometre, width, height, ink);
  c.restore();
}

function drawClock(c: Context, { clock, counts }: OverlayWords, ink: Ink): void {
  c.font = font(12);
  const below = c.measureText(counts).width;
  c.font = font(22, 650);
  plate(c, MARGIN - 8, MARGIN - 8, Math.max(c.measureText(clock).width, below) + 16, 56, ink);
  c.fillStyle = ink.text;
  c.fillText(clock, MARGIN, MARGIN + 18);
  c.font = font(12);
  c.fillStyle = ink.muted;
  c.fillText(counts, MARGIN, MARGIN + 38);
}

function drawScaleBar(c: Context, pixelsPerMicrometre: number, width: number, height: number, ink: Ink): void {
  const length = scaleBarLength(pixelsPerMicrometre);
  const pixels = length * pixelsPerMicrometre;
  const label = strings.scaleBar(formatNumber(length));
  c.font = font(13);
  const room = Math.max(pixels, c.measureText(label).width) + 20;
  plate(c, width - MARGIN - room + 8, height - MARGIN - 38, room, 46, ink);
  const right = width - MARGIN - 2;
  c.fillStyle = ink.text;
  c.fillRect(right - pixels, height - MARGIN - 26, pixels, 3);
  c.textAlign = 'right';
  c.fillText(label, right, height - MARGIN - 4);
  c.textAlign = 'left';
}

const BAR_WIDTH = 150;
const BAR_ROW = 44;

function drawColourBars(
  c: Context,
  { fieldMaxima_pM }: RenderedFrame,
  theme: ThemeName,
  height: number,
  ink: Ink,
): void {
  const shown = SHOWN_FIELDS.filter((name) => fieldMaxima_pM[name] !== undefined);
  if (shown.length === 0) return;
  const rows = shown.length * BAR_ROW;
  const top = height - MARGIN - rows;
  plate(c, MARGIN - 8, top - 4, BAR_WIDTH + 16, rows + 10, ink);
  for (const [row, name] of shown.entries()) {
    const y = top + row * BAR_ROW;
    const gradient = c.createLinearGradient(MARGIN, 0, MARGIN + BAR_WIDTH, 0);
    const colours = colourMap(theme, name);
    for (let stop = 0; stop <= 16; stop++) {
      const at = Math.round((stop / 16) * (MAP_COLOURS - 1)) * 4;
      gradient.addColorStop(stop / 16, `rgb(${colours[at]} ${colours[at + 1]} ${colours[at + 2]})`);
    }
    c.font = font(12);
    c.fillStyle = ink.text;
    c.fillText(strings.fields[name], MARGIN, y + 11);
    c.fillStyle = gradient;
    c.fillRect(MARGIN, y + 16, BAR_WIDTH, 8);
    c.strokeStyle = ink.muted;
    c.lineWidth = 0.5;
    c.strokeRect(MARGIN, y + 16, BAR_WIDTH, 8);
    c.fillStyle = ink.muted;
    c.fillText('0', MARGIN, y + 36);
    c.textAlign = 'right';
    c.fillText(`${formatNumber(fieldMaxima_pM[name] ?? 0)} pM`, MARGIN + BAR_WIDTH, y + 36);
    c.textAlign = 'left';
  }
}

/** A cell of the legend as the two words of its record in a snapshot. */
interface Sample {
  readonly label: string;
  readonly word1: number;
  readonly word2: number;
}

const word = (...bytes: readonly number[]): number =>
  bytes.reduce((sum, byte, place) => (sum | (byte << (8 * place))) >>> 0, 0);
const FULL = 255;

/** The kinds that there are in this dish, each as it looks. */
export function legendSamples(
  kinds: ReadonlySet<number>,
  words: { readonly dying: string; readonly stroma: string },
): readonly Sample[] {
  const { tumour, naturalKiller, healthy, stroma } = CELL_KIND;
  const all: readonly (Sample & { readonly kind: number })[] = [
    { kind: tumour, label: strings.charts.tumour, word1: word(tumour), word2: word(200) },
    {
      kind: naturalKiller,
      label: strings.charts.naturalKiller,
      word1: word(naturalKiller, 0, NK_STATE.searching),
      word2: word(0, FULL),
    },
    {
      kind: naturalKiller,
      label: strings.states.striking,
      word1: word(naturalKiller, 0, NK_STATE.striking, CELL_FLAG.synapse),
      word2: word(0, FULL),
    },
    { kind: healthy, label: strings.charts.healthy, word1: word(healthy), word2: word(60) },
    { kind: stroma, label: words.stroma, word1: word(stroma), word2: 0 },
    { kind: tumour, label: words.dying, word1: word(tumour, CELL_PHASE.blebbing), word2: word(0, 0, FULL, 128) },
  ];
  return all.filter(({ kind }) => kinds.has(kind));
}

export interface Caption {
  readonly legend: readonly Sample[];
  /** Whose run it is, and the name of its state. */
  readonly lines: readonly string[];
}

const LEGEND_HEIGHT = 40;
const LINE_HEIGHT = 17;
const CAPTION_PADDING = 12;

/** CSS pixels that the caption takes below the picture. */
export const captionHeight = ({ lines }: Caption): number =>
  LEGEND_HEIGHT + LINE_HEIGHT * lines.length + 2 * CAPTION_PADDING;

/** The caption at the foot of a canvas; `height` is that of the whole canvas, CSS pixels. */
export function drawCaption(
  c: Context,
  caption: Caption,
  size: Readonly<Record<'width' | 'height' | 'ratio', number>>,
  theme: ThemeName,
): void {
  const ink = inkOf(theme);
  const { width, height, ratio } = size;
  const top = height - captionHeight(caption);
  c.save();
  c.setTransform(ratio, 0, 0, ratio, 0, 0);
  c.fillStyle = ink.ground;
  c.fillRect(0, top, width, height - top);
  const sprites = createCellSprites(theme);
  let x = MARGIN;
  const middle = top + CAPTION_PADDING + LEGEND_HEIGHT / 2 - 2;
  c.font = font(13);
  c.textBaseline = 'middle';
  for (const { label, word1, word2 } of caption.legend) {
    const radius = 11;
    const sprite = sprites.get(word1, word2, radius * ratio);
    const side = (2 * radius) / SPRITE_FILL;
    c.drawImage(sprite, x + radius - side / 2, middle - side / 2, side, side);
    c.fillStyle = ink.text;
    c.fillText(label, x + 2 * radius + 9, middle);
    x += 2 * radius + 32 + c.measureText(label).width;
  }
  c.textBaseline = 'alphabetic';
  for (const [line, words] of caption.lines.entries()) {
    c.font = font(line === 0 ? 13 : 11, line === 0 ? 600 : 400);
    c.fillStyle = line === 0 ? ink.text : ink.muted;
    c.fillText(words, MARGIN, top + CAPTION_PADDING + LEGEND_HEIGHT + LINE_HEIGHT * line + 12, width - 2 * MARGIN);
  }
  c.restore();
}
