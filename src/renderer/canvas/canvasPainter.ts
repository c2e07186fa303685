/** Paints on a plain 2-D canvas, for devices without WebGL: the same scene, drawn more simply. */
import { CELL_KIND } from '../../vocabulary';
import { createFieldImage } from '../fieldImage';
import type { Painter, Scene } from '../painter';
import { PALETTES } from '../palette';
import { TRACK, TRACK_WORDS } from '../tracks';
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
  c.strokeStyle = colours.line;
  c.globalAlpha = 0.3;
  c.lineWidth = 1 / scene.camera.scale;
  c.strokeRect(0, 0, scene.domain.width, scene.domain.height);
  c.globalAlpha = 1;
}

function paintCells(c: Context, scene: Scene, sprites: CellSprites): void {
  const { tracks, mix, camera, view, ratio } = scene;
  const { floats, words, count } = tracks;
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
    const sprite = sprites.get(word1, words[at + TRACK.word2], radius);
    const scale = (radius / SPRITE_FILL) * (2 / sprite.width);
    const kind = word1 & 0xff;
    const turned = kind === CELL_KIND.naturalKiller || kind === CELL_KIND.stroma;
    // Stroma lies any way, the same for life.
    const angle = kind === CELL_KIND.stroma ? words[at + TRACK.id] : floats[at + TRACK.angle];
    const cos = turned ? Math.cos(angle) * scale : scale;
    const sin = turned ? Math.sin(angle) * scale : 0;
    c.setTransform(cos, sin, -sin, cos, x, y);
    c.drawImage(sprite, -sprite.width / 2, -sprite.height / 2);
  }
}

function paintFollowed(c: Context, scene: Scene): void {
  const { followed, trail, camera, theme } = scene;
  if (followed === null) return;
  const { colours } = PALETTES[theme];
  toTissue(c, scene);
  const path = [...trail.slice(0, -1), followed];
  c.strokeStyle = colours.killerRim;
  c.lineWidth = 2 / camera.scale;
  for (let i = 1; i < path.length; i++) {
    c.globalAlpha = 0.8 * (i / path.length) ** 1.5;
    c.beginPath();
    c.moveTo(path[i - 1].x, path[i - 1].y);
    c.lineTo(path[i].x, path[i].y);
    c.stroke();
  }
  c.globalAlpha = 1;
  c.strokeStyle = colours.ring;
  c.lineWidth = 1.5 / camera.scale;
  c.setLineDash([5 / camera.scale, 4 / camera.scale]);
  c.beginPath();
  c.arc(followed.x, followed.y, followed.radius * 1.25 + 5 / camera.scale, 0, 2 * Math.PI);
  c.stroke();
  c.setLineDash([]);
}

export function createCanvasPainter(element: HTMLCanvasElement): Painter {
  const context = element.getContext('2d', { alpha: false });
  const image = createFieldImage();
  const field = document.createElement('canvas');
  let sprites = createCellSprites('fluorescence');
  let dressed = 'fluorescence';

  const drawField = (scene: Scene): void => {
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
    fieldChanged: drawField,
    themeChanged(scene) {
      if (dressed !== scene.theme) sprites = createCellSprites(scene.theme);
      dressed = scene.theme;
      drawField(scene);
    },
    paint(scene) {
      if (context === null) return;
      paintGround(context, scene, field);
      paintCells(context, scene, sprites);
      paintFollowed(context, scene);
    },
    onRestored(callback) {
      element.addEventListener('contextrestored', callback);
    },
    destroy() {
      sprites = createCellSprites('fluorescence');
    },
  };
}
