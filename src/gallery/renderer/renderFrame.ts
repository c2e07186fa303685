/**
 * Pictures for files: one moment of a run, drawn away from the page at any size, in any theme. The same request gives
 * the same pixels on the same device; nothing depends on what the live picture shows or on the time of day.
 */
import type { SnapshotView } from '../../protocol/snapshot';
import type { ShownField, Sight } from '../../vocabulary';
import { type Camera, coverCamera, type Extent, fitCamera, type Point } from './camera';
import { createDivisions, type Divisions } from './divisions';
import { createFieldCopies } from './fieldCopies';
import { openPainter, type PainterKind } from './openPainter';
import type { FieldLayer, Scene } from './painter';
import type { ThemeName } from './palette';
import { createPaths, type Paths } from './paths';
import { drawnAt } from './picking';
import { createScene } from './scene';
import { TRACK, TRACK_WORDS } from './tracks';

export interface FrameRequest {
  readonly snapshot: SnapshotView;
  /** Size in CSS pixels; the picture has `ratio` device pixels for each of them (1 when left out). */
  readonly width: number;
  readonly height: number;
  readonly ratio?: number;
  readonly theme: ThemeName;
  /** A camera (its scale is CSS pixels per µm), or all of the dish (`fit`), or the dish filling the picture. */
  readonly camera: Camera | 'fit' | 'cover';
  /** The fields to show. */
  readonly fields?: readonly ShownField[];
  /** pM at the bright end of a field's colour map; a round number above its peak when left out. */
  readonly fieldMaxima_pM?: Readonly<Partial<Record<ShownField, number>>>;
  /** Id of the cell that wears the ring; 0 or nothing for none. */
  readonly followed?: number;
  /** Its path, oldest first, µm. */
  readonly trail?: readonly Point[];
  /** What stands out; everything else is dimmed. */
  readonly highlight?: Sight | null;
  /** Draws where the NK cells have been, over the frames of a film. */
  readonly paths?: boolean;
  /**
   * Seconds into a film. With it, frames go on from each other: hits flash and fade, cells fade in and stir. Without it
   * a frame stands for itself, and hits are steady marks.
   */
  readonly seconds?: number;
}

/** What a caption needs to know of the picture that was drawn. */
export interface RenderedFrame {
  /** Holds the picture until the next one is drawn; a 2-D canvas, so that a caption can be written on it. */
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels per µm. */
  readonly pixelsPerMicrometre: number;
  /** For each shown field the value at the bright end of its colour map, pM. */
  readonly fieldMaxima_pM: Readonly<Partial<Record<ShownField, number>>>;
}

export interface FrameRenderer {
  readonly kind: PainterKind;
  draw(request: FrameRequest): RenderedFrame;
  destroy(): void;
}

function cameraOf({ camera, width, height }: FrameRequest, domain: Extent): Camera {
  if (camera === 'fit') return fitCamera(domain, { width, height });
  if (camera === 'cover') return coverCamera(domain, { width, height });
  return camera;
}

/** The fields of this snapshot alone: no range remembers another. */
function layersOf({ snapshot, fields = [], fieldMaxima_pM = {} }: FrameRequest): readonly FieldLayer[] {
  const copies = createFieldCopies();
  copies.take(snapshot);
  return copies
    .layers(fields, 0)
    .map(({ name, picture, range_pM }) => ({ name, picture, range_pM: fieldMaxima_pM[name] ?? range_pM }));
}

/** What frames of a film remember of those before. */
interface Memory {
  readonly divisions: Divisions;
  readonly paths: Paths;
}

function placeCells(scene: Scene, request: FrameRequest, memory: Memory): void {
  const { snapshot, seconds, followed = 0 } = request;
  const { tracks } = scene;
  scene.reducedMotion = seconds === undefined;
  scene.now = seconds ?? 0;
  scene.stirred = seconds ?? 0;
  const fresh = seconds === undefined;
  tracks.take(snapshot, scene.now, 1, fresh);
  scene.divisions = memory.divisions.take(tracks, snapshot.step, snapshot.timeStep, fresh);
  scene.paths = request.paths === true ? memory.paths : null;
  if (request.paths === true) memory.paths.take(tracks, fresh);
  const index = followed === 0 ? -1 : tracks.indexOf(followed);
  const radius = tracks.floats[index * TRACK_WORDS + TRACK.radius];
  scene.followed = index < 0 ? null : { ...drawnAt(tracks.floats, index, 1), radius };
}

/** A renderer for many frames of a film: what is costly to make is made once. */
export async function createFrameRenderer(kind?: PainterKind): Promise<FrameRenderer> {
  const painter = await openPainter(kind);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  const scene = createScene('fluorescence', true);
  const memory: Memory = { divisions: createDivisions(), paths: createPaths() };
  return {
    kind: painter.kind,
    draw(request) {
      const { snapshot, width, height, ratio = 1, theme, trail = [] } = request;
      scene.view = { width, height };
      scene.ratio = ratio;
      scene.domain = { width: snapshot.width, height: snapshot.height };
      scene.camera = cameraOf(request, scene.domain);
      scene.theme = theme;
      scene.fields = layersOf(request);
      scene.trail = trail;
      scene.highlight = request.highlight ?? null;
      placeCells(scene, request, memory);
      painter.resize(scene.view, ratio);
      painter.themeChanged(scene);
      painter.cellsChanged(scene);
      painter.paint(scene);
      canvas.width = painter.element.width;
      canvas.height = painter.element.height;
      context.drawImage(painter.element, 0, 0);
      return {
        canvas,
        pixelsPerMicrometre: scene.camera.scale,
        fieldMaxima_pM: Object.fromEntries(scene.fields.map(({ name, range_pM }) => [name, range_pM])),
      };
    },
    destroy: () => painter.destroy(),
  };
}

/** One picture, and nothing kept. */
export async function renderFrame(request: FrameRequest, kind?: PainterKind): Promise<RenderedFrame> {
  const renderer = await createFrameRenderer(kind);
  try {
    return renderer.draw(request);
  } finally {
    renderer.destroy();
  }
}
