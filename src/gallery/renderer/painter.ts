/** What a painter is told to paint, and what it must be able to do. The director knows the when, a painter the how. */
import type { ShownField, Sight } from '../../vocabulary';
import type { Camera, Extent, Point } from './camera';
import type { DividingPair } from './divisions';
import type { ThemeName } from './palette';
import type { Paths } from './paths';
import type { Tracks } from './tracks';

/** One field of the newest snapshot, copied: it stays when the snapshot's buffer is gone. */
export interface FieldPicture {
  readonly columns: number;
  readonly rows: number;
  /** Size of the whole grid, µm: the last voxels may reach beyond the domain. */
  readonly width: number;
  readonly height: number;
  /** Row by row, pM. */
  readonly values: Float32Array;
}

/** A field that is shown. */
export interface FieldLayer {
  readonly name: ShownField;
  readonly picture: FieldPicture;
  /** pM at the bright end of its colour map. */
  readonly range_pM: number;
}

/** Everything that makes one picture. The director keeps a single one and changes it in place. */
export interface Scene {
  camera: Camera;
  /** CSS pixels. */
  view: Extent;
  /** Device pixels per CSS pixel. */
  ratio: number;
  domain: Extent;
  readonly tracks: Tracks;
  /** How far the cells are from their former (0) to their present place (1). */
  mix: number;
  /** Seconds of the stage, for flashes and fade-ins. */
  now: number;
  /** Seconds during which cells stirred: stands still while the run does. */
  stirred: number;
  reducedMotion: boolean;
  theme: ThemeName;
  /** Draw plainly: the device is too slow for all of it while things move. */
  rough: boolean;
  /** The fields that are shown, in the order of SHOWN_FIELDS. */
  fields: readonly FieldLayer[];
  /** The followed cell as drawn now. */
  followed: (Point & { readonly radius: number }) | null;
  /** Its path, oldest first, µm. */
  trail: readonly Point[];
  /** The paths of all hunters, when they are wanted. */
  paths: Paths | null;
  /** Cells that have just divided. */
  divisions: readonly DividingPair[];
  /** What stands out; null for everything. */
  highlight: Sight | null;
}

export interface Painter {
  readonly kind: 'webgl' | 'canvas';
  readonly element: HTMLCanvasElement;
  /** The picture's size or its pixel ratio changed. */
  resize(view: Extent, ratio: number): void;
  /** `scene.tracks` holds a new moment. */
  cellsChanged(scene: Scene): void;
  /** The fields, their ranges or their colours are others. */
  fieldChanged(scene: Scene): void;
  themeChanged(scene: Scene): void;
  paint(scene: Scene): void;
  /** Calls back when the picture was lost and came back: it must be painted anew. */
  onRestored(callback: () => void): void;
  destroy(): void;
}
