/** The picture as the rest of the page drives it: there may be none yet, and it may go and come. */
import type { SnapshotView } from '../../protocol/snapshot';
import type { ShownField, Sight } from '../../vocabulary';
import { throttle } from '../kit/throttle';
import type { Stage, StageLook, StageView } from '../renderer/stage';
import type { FrameSink } from './frameSink';
import { nextCell } from './nextCell';
import type { Theme } from './preferences';
import type { LabStore } from './store';

export interface PictureControl {
  attach(stage: Stage | null): void;
  /** The camera or the field's range has changed. */
  viewChanged(view: StageView): void;
  showFields(fields: readonly ShownField[]): void;
  setTheme(theme: Theme): void;
  setReducedMotion(reduced: boolean): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Draws where every NK cell has been of late. */
  showPaths(on: boolean): void;
  /** Dims everything but this; null ends it. */
  highlight(what: Sight | null): void;
  /** What the picture shows now; null when there is none. */
  look(): StageLook | null;
  /** The present moment as a copy of its own, for pictures in files. */
  snapshotNow(): Promise<SnapshotView>;
  follow(id: number): void;
  /** Follows another living cell of this kind (a code of CELL_KIND): its id, or 0 when there is none. */
  followNext(kind: number): Promise<number>;
  /** Follows the cell under this point, or none. */
  followAt(clientX: number, clientY: number): void;
}

const WRITE_INTERVAL_MILLISECONDS = 100;

export function createPictureControl(store: LabStore, sink: FrameSink, refresh: () => void): PictureControl {
  let stage: Stage | null = null;
  let view: StageView = { pixelsPerMicrometre: 0, fieldMaxima_pM: {} };
  const writeView = throttle(WRITE_INTERVAL_MILLISECONDS, () => store.setState(view));
  let followed = 0;
  const follow = (id: number): void => {
    followed = id;
    sink.follow(id);
    stage?.follow(id);
    if (id !== 0) refresh();
  };
  const snapshotNow = (): Promise<SnapshotView> => {
    const next = sink.nextSnapshot();
    refresh();
    return next;
  };
  return {
    attach(next) {
      stage = next;
      sink.setStage(next);
      if (next === null) return;
      store.setState({ plainCanvas: next.kind === 'canvas' ? 'missing' : '' });
      next.setTheme(store.getState().theme);
      next.showFields(store.getState().fields);
      next.showPaths(store.getState().paths);
      refresh();
    },
    viewChanged(next) {
      view = next;
      writeView.call();
    },
    showFields: (fields) => stage?.showFields(fields),
    setTheme: (theme) => stage?.setTheme(theme),
    setReducedMotion: (reduced) => stage?.setReducedMotion(reduced),
    zoomBy: (factor) => stage?.zoomBy(factor),
    panBy: (dx, dy) => stage?.panBy(dx, dy),
    fit: () => stage?.fit(),
    showPaths: (on) => stage?.showPaths(on),
    highlight: (what) => stage?.highlight(what),
    look: () => stage?.look() ?? null,
    snapshotNow,
    follow,
    async followNext(kind) {
      const snapshot = await snapshotNow();
      const middle = stage?.look().camera ?? { x: snapshot.width / 2, y: snapshot.height / 2 };
      const id = nextCell(snapshot, kind, followed, middle);
      if (id !== 0) follow(id);
      return id;
    },
    followAt: (clientX, clientY) => follow(stage?.pick(clientX, clientY) ?? 0),
  };
}
