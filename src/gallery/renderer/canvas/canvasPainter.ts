/** Paints on a plain 2-D canvas, for devices without WebGL: the same scene, drawn more simply. */
import { CELL_KIND } from '../../../vocabulary';
import { createFieldImage } from '../fieldImage';
import { DIMMED, isMeant, ruleOf } from '../highlight';
import { drawBorder, drawIsolines, drawPaths, drawRing, drawTrail } from '../marks';
import type { Painter, Scene } from '../painter';
import { PALETTES } from '../palette';
import { drawnAt } from '../picking';
import { TRACK, TRACK_WORDS } from '../tracks';
import { createCanvasPen } from './canvasPen';
import { type CellSprites, createCellSprites, SPRITE_FILL } from './cellSprites';

type Context = CanvasRenderingContext2D;

/** Sets the transformation so that one unit is a µm of tissue. */
function toTissue(c: Context, { camera, view, ratio }: Scene): void {
  const k = camera.scale * ratio;
  c.setTransform(k, 0, 0, k, (view.width / 2) * ratio - camera.x * k, (view.height / 2) * ratio - camera.y * k);
}

function paintGround(c: Context, scene: Scene, field: HTMLCanvasElement): void {
  const { colours } = PALETTES[scene.theme];
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.fillStyle = colours.groundEdge;
  c.fillRect(0, 0, c.canvas.width, c.canvas.height);
  toTissue(c, scene);
  c.fillStyle = colours.ground;
  c.fillRect(0, 0, scene.domain.width, scene.domain.height);
  if (scene.fields.length > 0) {
    const { width, height } = scene.fields[0].picture;
    c.imageSmoothingEnabled = true;
    c.drawImage(field, 0, 0, width, height);
  }
}

/** Necks between cells that have just divided: a short thick line beneath the two. */
function paintNecks(c: Context, scene: Scene): void {
  const { divisions, tracks, mix, theme } = scene;
  if (divisions.length === 0) return;
  const { colours } = PALETTES[theme];
  toTissue(c, scene);
  for (const { first, second, youth } of divisions) {
    const killer = (tracks.words[first * TRACK_WORDS + TRACK.word1] & 0xff) === CELL_KIND.naturalKiller;
    const a = drawnAt(tracks.floats, first, mix);
    const b = drawnAt(tracks.floats, second, mix);
    const width = tracks.floats[first * TRACK_WORDS + TRACK.radius] * (0.2 + 0.9 * youth);
    for (const [colour, across] of [
      [killer ? colours.killerRim : colours.membrane, width],
      [killer ? colours.killerBody : colours.tumourBody, width * 0.72],
    ] as const) {
      c.strokeStyle = colour;
      c.lineWidth = across;
      c.beginPath();
      c.moveTo(a.x, a.y);
      c.lineTo(b.x, b.y);
      c.stroke();
    }
  }
}

function paintCells(c: Context, scene: Scene, sprites: CellSprites): void {
  const { tracks, mix, camera, view, ratio } = scene;
  const { floats, words, count } = tracks;
  const rule = ruleOf(scene.highlight);
  const k = camera.scale * ratio;
  const left = (view.width / 2) * ratio - camera.x * k;
  const top = (view.height / 2) * ratio - camera.y * k;
  const { width, height } = c.canvas;
  for (let i = 0; i < count; i++) {
    const at = i * TRACK_WORDS;
    const fromX = floats[at + TRACK.fromX];
    const fromY = floats[at + TRACK.fromY];
    const x = left + (fromX + (floats[at] - fromX) * mix) * k;
    const y = top + (fromY + (floats[at + 1] - fromY) * mix) * k;
    const radius = Math.max(floats[at + TRACK.radius] * k, 1);
    const reach = radius * 1.6;
    if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
    const word1 = words[at + TRACK.word1];
    const word2 = words[at + TRACK.word2];
    const sprite = sprites.get(word1, word2, radius);
    const scale = (radius / SPRITE_FILL) * (2 / sprite.width);
    const kind = word1 & 0xff;
    // A hunter faces what it heads for; all others lie any way, the same for life.
    const angle = kind === CELL_KIND.naturalKiller ? floats[at + TRACK.angle] : words[at + TRACK.id];
    const cos = Math.cos(angle) * scale;
    const sin = Math.sin(angle) * scale;
    c.setTransform(cos, sin, -sin, cos, x, y);
    c.globalAlpha = isMeant(rule, word1, word2) ? 1 : DIMMED;
    c.drawImage(sprite, -sprite.width / 2, -sprite.height / 2);
  }
  c.globalAlpha = 1;
}

export function createCanvasPainter(element: HTMLCanvasElement): Painter {
  const context = element.getContext('2d', { alpha: false });
  const image = createFieldImage();
  const field = document.createElement('canvas');
  let sprites = createCellSprites('fluorescence');
  let dressed = 'fluorescence';

  const drawFields = (scene: Scene): void => {
    if (scene.fields.length === 0) return;
    image.draw(scene.fields, scene.theme);
    if (field.width !== image.width) field.width = image.width;
    if (field.height !== image.height) field.height = image.height;
    field.getContext('2d')?.putImageData(new ImageData(image.bytes, image.width, image.height), 0, 0);
  };

  return {
    kind: 'canvas',
    element,
    resize(view, ratio) {
      element.width = Math.round(view.width * ratio);
      element.height = Math.round(view.height * ratio);
    },
    // The cells are read from the scene at each painting.
    cellsChanged() {},
    fieldChanged: drawFields,
    themeChanged(scene) {
      if (dressed !== scene.theme) sprites = createCellSprites(scene.theme);
      dressed = scene.theme;
      drawFields(scene);
    },
    paint(scene) {
      if (context === null) return;
      paintGround(context, scene, field);
      const pen = createCanvasPen(context, scene);
      drawIsolines(pen, scene);
      drawPaths(pen, scene);
      drawBorder(pen, scene);
      drawTrail(pen, scene);
      paintNecks(context, scene);
      paintCells(context, scene, sprites);
      drawRing(createCanvasPen(context, scene), scene);
    },
    onRestored(callback) {
      element.addEventListener('contextrestored', callback);
    },
    destroy() {
      sprites = createCellSprites('fluorescence');
    },
  };
}
