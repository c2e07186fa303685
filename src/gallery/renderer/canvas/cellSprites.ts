/** Small pictures of cells for the plain Canvas: drawn once for each look and size, then only stamped. */
import { CELL_KIND, CELL_PHASE, NK_STATE } from '../../../vocabulary';
import { type ColourName, PALETTES, type Palette, type ThemeName } from '../palette';
import { keyOfLook, LOOK_LEVELS, type Look, lookOf } from './cellLook';

/** The radius of the drawn cell as a fraction of the sprite's half width: the rest is for glow and blebs. */
export const SPRITE_FILL = 0.66;

export interface CellSprites {
  /** The sprite for a cell's state, as the two words of its record, with this radius in device pixels. */
  get(word1: number, word2: number, radius: number): HTMLCanvasElement;
}

const OUTLINE_POINTS = 48;
const STROMA_HALF_LENGTH = 1.45;
/** Turning by this angle each time, dots spread evenly, however many there are. */
const GOLDEN_ANGLE = 2.39996;

type Colours = Readonly<Record<ColourName, string>>;
type Context = CanvasRenderingContext2D;

function disc(c: Context, x: number, y: number, radius: number, fill: string): void {
  c.fillStyle = fill;
  c.beginPath();
  c.arc(x, y, radius, 0, 2 * Math.PI);
  c.fill();
}

/** Light that falls off from a rim; on a white ground there is none. */
function halo(c: Context, colour: string, strength: number, from: number, to: number): void {
  if (strength <= 0) return;
  const light = c.createRadialGradient(0, 0, from, 0, 0, to);
  light.addColorStop(0, colour);
  light.addColorStop(1, 'transparent');
  c.globalAlpha = strength;
  disc(c, 0, 0, to, '#0000');
  c.fillStyle = light;
  c.fill();
  c.globalAlpha = 1;
}

/** Not a circle: two waves about it; with buds when the cell is doomed. */
function tumourOutline(c: Context, radius: number, buds: number): void {
  c.beginPath();
  for (let i = 0; i <= OUTLINE_POINTS; i++) {
    const angle = (2 * Math.PI * i) / OUTLINE_POINTS;
    const waves = 0.035 * Math.cos(2 * angle + 0.6) + 0.025 * Math.cos(3 * angle + 2);
    const r = radius * (1 + waves + buds * Math.max(0, Math.cos(9 * angle)));
    c.lineTo(r * Math.cos(angle), r * Math.sin(angle));
  }
  c.closePath();
}

function drawWounds(c: Context, { wounds }: Look, colours: Colours): void {
  c.strokeStyle = colours.dying;
  c.lineWidth = 0.05;
  for (let i = 0; i < 4 * wounds; i++) {
    const angle = GOLDEN_ANGLE * i;
    c.beginPath();
    c.arc(0.8 * Math.cos(angle), 0.8 * Math.sin(angle), 0.08, 0, 2 * Math.PI);
    c.stroke();
  }
}

function drawTumour(c: Context, look: Look, { colours, additive }: Palette, pixel: number): void {
  const doomed = look.phase === CELL_PHASE.doomed;
  const bare = look.level === 0;
  const rim = doomed ? colours.dying : look.level > 2 ? colours.membraneBright : colours.membrane;
  if (!bare) halo(c, rim, additive * 0.14 * look.level, 0.9, 1.35);
  if (look.hit) halo(c, colours.seam, 0.7 * additive, 0.85, 1.45);
  const body = c.createRadialGradient(-0.25, -0.3, 0.1, 0, 0, 1);
  body.addColorStop(0, doomed ? colours.dyingDark : colours.tumourCore);
  body.addColorStop(1, doomed ? colours.dyingDark : colours.tumourBody);
  tumourOutline(c, 0.97, doomed ? 0.08 : 0);
  c.globalAlpha = 0.9;
  c.fillStyle = body;
  c.fill();
  c.globalAlpha = 1;
  c.strokeStyle = bare && !doomed ? colours.membraneBare : rim;
  c.lineWidth = Math.max(0.05 + 0.028 * look.level, pixel);
  if (bare) c.setLineDash([0.3, 0.22]);
  c.stroke();
  c.setLineDash([]);
  c.fillStyle = colours.tumourNucleus;
  c.beginPath();
  c.ellipse(0.14, 0.08, doomed ? 0.36 : 0.5, doomed ? 0.3 : 0.42, 0.5, 0, 2 * Math.PI);
  c.fill();
  c.globalAlpha = 0.75;
  disc(c, 0.04, -0.04, doomed ? 0.2 : 0.3, colours.tumourNucleusLit);
  c.globalAlpha = 1;
  if (pixel < 0.2) drawWounds(c, look, colours);
  if (look.hit && additive === 0) {
    c.strokeStyle = colours.seam;
    c.lineWidth = Math.max(0.06, pixel);
    tumourOutline(c, 1.16, 0);
    c.stroke();
  }
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

function drawKiller(c: Context, look: Look, { colours, additive }: Palette, pixel: number): void {
  halo(c, colours.killerRim, 0.3 * additive, 0.7, 1.4);
  if (look.secreting) halo(c, colours.dying, 0.4 * Math.max(additive, 0.5), 0.8, 1.5);
  const depleted = look.state === NK_STATE.depleted;
  const rim = look.phase === CELL_PHASE.doomed ? colours.dying : colours.killerRim;
  // A drop, its narrow end behind: an NK is told from a tumour cell by shape, too.
  c.beginPath();
  c.moveTo(-1.1, 0);
  c.bezierCurveTo(-0.7, -0.75, 0.1, -1, 0.55, -0.78);
  c.bezierCurveTo(1.1, -0.45, 1.1, 0.45, 0.55, 0.78);
  c.bezierCurveTo(0.1, 1, -0.7, 0.75, -1.1, 0);
  c.closePath();
  const body = c.createRadialGradient(-0.3, -0.3, 0.1, 0, 0, 1.1);
  body.addColorStop(0, colours.killerCore);
  body.addColorStop(1, look.state === NK_STATE.suppressed ? colours.killerCore : colours.killerBody);
  c.globalAlpha = depleted ? 0.2 : 0.92;
  c.fillStyle = body;
  c.fill();
  c.globalAlpha = 1;
  c.strokeStyle = look.state === NK_STATE.suppressed ? colours.suppressed : rim;
  c.lineWidth = Math.max(0.1, pixel);
  if (look.state === NK_STATE.lowSignal) c.setLineDash([0.35, 0.25]);
  c.stroke();
  c.setLineDash([]);
  if (look.state === NK_STATE.detaching) {
    // It lets go: the front is open.
    c.globalCompositeOperation = 'destination-out';
    c.lineWidth = Math.max(0.2, 2 * pixel);
    c.beginPath();
    c.arc(0, 0, 0.92, -0.55, 0.55);
    c.stroke();
    c.globalCompositeOperation = 'source-over';
  }
  if (!depleted) disc(c, -0.15, 0, 0.42, colours.killerNucleus);
  for (let i = 0; i < look.level * 2; i++) {
    const angle = GOLDEN_ANGLE * i;
    const [x, y] = look.synapse ? [0.62, -0.5 + 0.14 * i] : [0.62 * Math.cos(angle), 0.62 * Math.sin(angle)];
    disc(c, x, y, Math.max(0.1, 0.6 * pixel), colours.granule);
  }
  drawKillerMark(c, look, colours, pixel);
}

function drawDying(c: Context, look: Look, { colours, ink }: Palette, pixel: number): void {
  const dead = look.phase === CELL_PHASE.dead;
  const progress = look.level / LOOK_LEVELS;
  const blebs = look.kind === CELL_KIND.naturalKiller ? 7 : 10;
  const size = dead ? 0.34 * (1 - 0.5 * progress) : 0.2 + 0.14 * progress;
  const away = dead ? 0.75 + 0.4 * progress : 0.78;
  c.globalAlpha = dead ? 1 - 0.8 * progress : 1;
  // On paper a bleb is a pale disc with a dark line around it.
  const line = ink > 0 ? Math.max(0.06, pixel) : 0;
  const dark = ink > 0 ? (dead ? colours.corpse : colours.dying) : colours.dyingDark;
  const skin = ink > 0 ? colours.dyingDark : dead ? colours.corpse : colours.dying;
  const drop = (x: number, y: number, radius: number): void => {
    disc(c, x, y, radius, dark);
    if (ink > 0) disc(c, x, y, radius - line, skin);
    else disc(c, x - 0.03, y - 0.04, radius * 0.85, skin);
  };
  for (let i = 0; i < blebs; i++) {
    const angle = GOLDEN_ANGLE * i;
    const [x, y] = [away * Math.cos(angle), away * Math.sin(angle)];
    const own = size * (0.75 + 0.5 * ((i * 0.618) % 1));
    drop(x, y, own);
  }
  drop(0, 0, dead ? 0.5 : 0.68);
  // What it was still shows.
  const before: Partial<Record<number, string>> = {
    [CELL_KIND.naturalKiller]: colours.killerBody,
    [CELL_KIND.healthy]: colours.healthyNucleus,
  };
  disc(c, 0.08, 0.06, 0.2, before[look.kind] ?? dark);
}

function drawSprite(look: Look, radius: number, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const half = Math.ceil(radius / SPRITE_FILL);
  canvas.width = 2 * half;
  canvas.height = 2 * half;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.translate(half, half);
  context.scale(radius, radius);
  const pixel = 1 / radius;
  if (look.phase >= CELL_PHASE.blebbing) drawDying(context, look, palette, pixel);
  else if (look.kind === CELL_KIND.naturalKiller) drawKiller(context, look, palette, pixel);
  else if (look.kind === CELL_KIND.healthy) drawHealthy(context, look, palette.colours, pixel);
  else if (look.kind === CELL_KIND.stroma) drawStroma(context, palette.colours, pixel);
  else drawTumour(context, look, palette, pixel);
  return canvas;
}

export function createCellSprites(theme: ThemeName): CellSprites {
  const sprites = new Map<number, HTMLCanvasElement>();
  return {
    get(word1, word2, radius) {
      const look = lookOf(word1, word2);
      // Sprites come in doubling sizes and are stamped a little smaller.
      const size = Math.min(Math.max(Math.ceil(Math.log2(Math.max(radius, 1))), 2), 7);
      const key = size + 8 * keyOfLook(look);
      let sprite = sprites.get(key);
      if (sprite === undefined) {
        sprite = drawSprite(look, 2 ** size, PALETTES[theme]);
        sprites.set(key, sprite);
      }
      return sprite;
    },
  };
}
