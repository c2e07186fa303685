/** What the page may ask of the picture. Two pictures keep this promise: WebGL (PixiJS meshes) and plain Canvas. */
import type { SnapshotView } from '../../protocol/snapshot';
import type { ShownField, Sight } from '../../vocabulary';
import type { Camera, Point } from './camera';
import type { ThemeName } from './palette';

/** What the overlays (scale bar, colour bar) need to know of the present view. */
export interface StageView {
  /** CSS pixels per µm. */
  readonly pixelsPerMicrometre: number;
  /** For each shown field the value at the bright end of its colour map, pM. */
  readonly fieldMaxima_pM: Readonly<Partial<Record<ShownField, number>>>;
}

/** Where the eye is and how large the picture is, CSS pixels. */
export interface StageLook {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly trail: readonly Point[];
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  readonly theme: ThemeName;
  /** Called when camera or field range changed; cheap, at most once a frame. */
  onView(view: StageView): void;
  /** Called when the graphics unit was lost for good and the plain picture has taken its place. */
  onPlain(): void;
  /** Called when a hand has moved the picture, so that another picture can be moved with it. */
  onCamera?(camera: Camera): void;
}

/** A live picture in a host element. It draws itself when something changed; nobody calls draw. */
export interface Stage {
  /** `canvas` when there is no WebGL, or none any more. */
  readonly kind: 'webgl' | 'canvas';
  /** Shows a new moment. Copies or uploads what it needs: the buffer is free again when this returns. */
  show(snapshot: SnapshotView): void;
  /** One field, several over each other, or none. */
  showFields(fields: readonly ShownField[]): void;
  /** Colours the fields as if their peaks were at least these, pM, in the order of SHOWN_FIELDS: two pictures can be compared. */
  shareRange(peaks_pM: readonly number[]): void;
  setTheme(theme: ThemeName): void;
  setReducedMotion(reduced: boolean): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Looks where another picture looks. */
  lookAt(camera: Camera): void;
  /** Id of the cell under a point in client pixels, or 0. */
  pick(clientX: number, clientY: number): number;
  /** Rings this cell and keeps it in view; 0 ends it. */
  follow(id: number): void;
  /** Draws where every NK cell has been of late. */
  showPaths(on: boolean): void;
  /** Dims everything else; null ends it. */
  highlight(what: Sight | null): void;
  /** What the picture shows now, so that a file can show the same. */
  look(): StageLook;
  destroy(): void;
}
