/** Small pictures of cells for the plain Canvas: drawn once for each look and size, then only stamped. */
import { CELL_FLAG } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, NK_STATE } from '../../vocabulary';
import { type ColourName, PALETTES, type ThemeName } from '../palette';

/** The radius of the drawn cell as a fraction of the sprite's half width: the rest is for glow and blebs. */
export const SPRITE_FILL = 0.66;

export interface CellSprites {
  /** The sprite for a cell's state, as the two words of its record, with this radius in device pixels. */
  get(word1: number, word2: number, radius: number): HTMLCanvasElement;
}

interface Look {
  readonly kind: number;
  readonly phase: number;
  readonly state: number;
  readonly synapse: boolean;
  /** 0 … 4: antigen of a tumour cell, granules of an NK, progress of the dying. */
  readonly level: number;
}

const LEVELS = 4;
const STROMA_HALF_LENGTH = 1.45;
/** Codes of CELL_KIND. */
const KINDS = 4;
/** Turning by this angle each time, dots spread evenly, however many there are. */
const GOLDEN_ANGLE = 2.39996;
const byteOf = (word: number, index: number): number => (word >>> (8 * index)) & 0xff;
const levelOf = (byte: number): number => Math.ceil((byte / 255) * LEVELS);

function lookOf(word1: number, word2: number): Look {
  const kind = byteOf(word1, 0);
  const phase = byteOf(word1, 1);
  const killer = kind === CELL_KIND.naturalKiller;
  const synapse = killer && (byteOf(word1, 3) & CELL_FLAG.synapse) !== 0;
  const level = phase >= CELL_PHASE.blebbing ? levelOf(byteOf(word2, 3)) : levelOf(byteOf(word2, killer ? 1 : 0));
  return { kind, phase, state: killer ? byteOf(word1, 2) : 0, synapse, level };
}

type Colours = Readonly<Record<ColourName, string>>;
type Context = CanvasRenderingContext2D;

function disc(c: Context, x: number, y: number, radius: number, fill: string): void {
  c.fillStyle = fill;
  c.beginPath();
  c.arc(x, y, radius, 0, 2 * Math.PI);
  c.fill();
}

function drawTumour(c: Context, look: Look, colours: Colours, pixel: number): void {
  const doomed = look.phase === CELL_PHASE.doomed;
  c.globalAlpha = 0.85;
  disc(c, 0, 0, 0.98, doomed ? colours.dyingDark : colours.tumourBody);
  disc(c, 0, 0, 0.7, doomed ? colours.dyingDark : colours.tumourCore);
  c.globalAlpha = 1;
  disc(c, 0.16, 0.1, doomed ? 0.34 : 0.46, colours.tumourNucleus);
  disc(c, 0.08, 0.02, doomed ? 0.22 : 0.32, colours.tumourNucleusLit);
  const bare = look.level === 0;
  const rim = look.level > 2 ? colours.membraneBright : colours.membrane;
  c.strokeStyle = doomed ? colours.dying : bare ? colours.membraneBare : rim;
  c.lineWidth = Math.max(bare ? 0.06 : 0.07 + 0.035 * look.level, pixel);
  if (bare) c.setLineDash([0.3, 0.22]);
  c.beginPath();
  c.arc(0, 0, 0.95, 0, 2 * Math.PI);
  c.stroke();
  c.setLineDash([]);
}

/** Six corners and two thin rims: a healthy cell is told from a tumour cell by shape, too. */
function drawHealthy(c: Context, look: Look, colours: Colours, pixel: number): void {
  const doomed = look.phase === CELL_PHASE.doomed;
  const corners = (radius: number): void => {
    c.beginPath();
    for (let i = 0; i < 6; i++) c.lineTo(radius * Math.cos((i * Math.PI) / 3), radius * Math.sin((i * Math.PI) / 3));
    c.closePath();
  };
  c.lineJoin = 'round';
  c.strokeStyle = doomed ? colours.dying : colours.healthyRim;
  c.fillStyle = doomed ? colours.dyingDark : colours.healthyBody;
  c.globalAlpha = 0.85;
  corners(1);
  c.fill();
  c.lineWidth = Math.max(0.08, pixel);
  c.stroke();
  if (pixel < 0.2) {
    c.globalAlpha = 0.5;
    c.lineWidth = Math.max(0.05, pixel);
    corners(0.72);
    c.stroke();
  }
  c.globalAlpha = 1;
  disc(c, 0, 0, doomed ? 0.24 : 0.3, colours.healthyNucleus);
}

/** A spindle, streaked along its length. */
function drawStroma(c: Context, colours: Colours, pixel: number): void {
  const spindle = (width: number): void => {
    c.beginPath();
    c.moveTo(-STROMA_HALF_LENGTH, 0.1);
    c.quadraticCurveTo(-0.2, -width, STROMA_HALF_LENGTH, -0.1);
    c.quadraticCurveTo(0.2, width, -STROMA_HALF_LENGTH, 0.1);
    c.closePath();
  };
  spindle(1.3);
  c.globalAlpha = 0.85;
  c.fillStyle = colours.stromaBody;
  c.fill();
  c.strokeStyle = colours.stromaRim;
  c.lineWidth = Math.max(0.06, pixel);
  c.stroke();
  c.globalAlpha = 0.5;
  spindle(0.5);
  c.stroke();
  c.globalAlpha = 1;
  c.fillStyle = colours.stromaNucleus;
  c.beginPath();
  c.ellipse(0, 0, 0.42, 0.2, 0, 0, 2 * Math.PI);
  c.fill();
}

/** Hatching, a bar, an open front: what the NK is up to, in shape. */
function drawKillerMark(c: Context, look: Look, colours: Colours, pixel: number): void {
  c.lineCap = 'round';
  if (look.state === NK_STATE.suppressed) {
    c.strokeStyle = colours.suppressed;
    c.lineWidth = Math.max(0.1, pixel);
    c.beginPath();
    for (const offset of [-0.6, 0, 0.6]) {
      c.moveTo(offset - 0.5, 0.5);
      c.lineTo(offset + 0.5, -0.5);
    }
    c.stroke();
  }
  if (look.state === NK_STATE.inhibited) {
    c.strokeStyle = colours.inhibited;
    c.lineWidth = Math.max(0.2, pixel);
    c.beginPath();
    c.moveTo(0.5, -0.45);
    c.lineTo(0.5, 0.45);
    c.stroke();
  }
  if (look.synapse) {
    c.strokeStyle = colours.seam;
    c.lineWidth = Math.max(0.2, 1.5 * pixel);
    c.beginPath();
    c.arc(0, 0, 1, -0.7, 0.7);
    c.stroke();
  }
}

function drawKiller(c: Context, look: Look, colours: Colours, pixel: number): void {
  const depleted = look.state === NK_STATE.depleted;
  const rim = look.phase === CELL_PHASE.doomed ? colours.dying : colours.killerRim;
  // A drop, its narrow end behind: an NK is told from a tumour cell by shape, too.
  c.beginPath();
  c.moveTo(-1.1, 0);
  c.bezierCurveTo(-0.7, -0.75, 0.1, -1, 0.55, -0.78);
  c.bezierCurveTo(1.1, -0.45, 1.1, 0.45, 0.55, 0.78);
  c.bezierCurveTo(0.1, 1, -0.7, 0.75, -1.1, 0);
  c.closePath();
  c.globalAlpha = depleted ? 0.2 : 0.92;
  c.fillStyle = look.state === NK_STATE.suppressed ? colours.killerCore : colours.killerBody;
  c.fill();
  c.globalAlpha = 1;
  c.strokeStyle = look.state === NK_STATE.suppressed ? colours.suppressed : rim;
  c.lineWidth = Math.max(0.1, pixel);
  if (look.state === NK_STATE.lowSignal) c.setLineDash([0.35, 0.25]);
  c.stroke();
  c.setLineDash([]);
  if (!depleted) disc(c, -0.15, 0, 0.42, colours.killerNucleus);
  for (let i = 0; i < look.level * 2; i++) {
    const angle = GOLDEN_ANGLE * i;
    const [x, y] = look.synapse ? [0.62, -0.5 + 0.14 * i] : [0.62 * Math.cos(angle), 0.62 * Math.sin(angle)];
    disc(c, x, y, Math.max(0.1, 0.6 * pixel), colours.granule);
  }
  drawKillerMark(c, look, colours, pixel);
}

function drawDying(c: Context, look: Look, colours: Colours): void {
  const dead = look.phase === CELL_PHASE.dead;
  const progress = look.level / LEVELS;
  const blebs = look.kind === CELL_KIND.naturalKiller ? 7 : 10;
  const size = dead ? 0.34 * (1 - 0.5 * progress) : 0.2 + 0.14 * progress;
  const away = dead ? 0.75 + 0.4 * progress : 0.78;
  c.globalAlpha = dead ? 1 - 0.8 * progress : 1;
  const skin = dead ? colours.corpse : colours.dying;
  for (let i = 0; i < blebs; i++) {
    const angle = GOLDEN_ANGLE * i;
    const [x, y] = [away * Math.cos(angle), away * Math.sin(angle)];
    const own = size * (0.75 + 0.5 * ((i * 0.618) % 1));
    disc(c, x, y, own, colours.dyingDark);
    disc(c, x - 0.03, y - 0.04, own * 0.85, skin);
  }
  disc(c, 0, 0, dead ? 0.5 : 0.68, colours.dyingDark);
  disc(c, -0.06, -0.08, dead ? 0.38 : 0.54, skin);
  // What it was still shows.
  const before: Partial<Record<number, string>> = {
    [CELL_KIND.naturalKiller]: colours.killerBody,
    [CELL_KIND.healthy]: colours.healthyNucleus,
  };
  disc(c, 0.08, 0.06, 0.2, before[look.kind] ?? colours.dyingDark);
}

function drawSprite(look: Look, radius: number, colours: Colours): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const half = Math.ceil(radius / SPRITE_FILL);
  canvas.width = 2 * half;
  canvas.height = 2 * half;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.translate(half, half);
  context.scale(radius, radius);
  const pixel = 1 / radius;
  if (look.phase >= CELL_PHASE.blebbing) drawDying(context, look, colours);
  else if (look.kind === CELL_KIND.naturalKiller) drawKiller(context, look, colours, pixel);
  else if (look.kind === CELL_KIND.healthy) drawHealthy(context, look, colours, pixel);
  else if (look.kind === CELL_KIND.stroma) drawStroma(context, colours, pixel);
  else drawTumour(context, look, colours, pixel);
  return canvas;
}

export function createCellSprites(theme: ThemeName): CellSprites {
  const sprites = new Map<number, HTMLCanvasElement>();
  const { colours } = PALETTES[theme];
  return {
    get(word1, word2, radius) {
      const look = lookOf(word1, word2);
      // Sprites come in doubling sizes and are stamped a little smaller.
      const size = Math.min(Math.max(Math.ceil(Math.log2(Math.max(radius, 1))), 2), 7);
      const key =
        size +
        8 * (look.level + 5 * (look.state + 7 * (look.phase + 4 * (look.kind + KINDS * (look.synapse ? 1 : 0)))));
      let sprite = sprites.get(key);
      if (sprite === undefined) {
        sprite = drawSprite(look, 2 ** size, colours);
        sprites.set(key, sprite);
      }
      return sprite;
    },
  };
}
