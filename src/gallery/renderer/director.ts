/**
 * A stage over any painter: keeps the scene (cells, camera, field, followed cell), turns gestures and calls into
 * changes of it, and lets it be painted when something changed.
 */
import type { SnapshotView } from '../../protocol/snapshot';
import { SHOWN_FIELDS, type ShownField } from '../../vocabulary';
import {
  boundCamera,
  cameraHolding,
  fitCamera,
  OPENINGS,
  type Opening,
  openingCamera,
  type Point,
  panCamera,
  toScreen,
  toTissue,
  zoomCamera,
} from './camera';
import { createDivisions } from './divisions';
import { createEffort } from './effort';
import { createFieldCopies } from './fieldCopies';
import { listenToGestures } from './gestures';
import { isLively } from './liveliness';
import { createLoop } from './loop';
import { createPace } from './pace';
import type { Painter } from './painter';
import { createPaths } from './paths';
import { drawnAt, pickCell } from './picking';
import { createScene } from './scene';
import type { Stage, StageOptions } from './stage';
import { TRACK, TRACK_WORDS } from './tracks';
import { createTrail } from './trail';
import { watchSize } from './watchSize';

/** How far beside a small cell one may aim, CSS pixels. */
const PICK_REACH = 9;
/** A flash and a fade-in are over after this long, seconds. */
const FLASH_SECONDS = 0.9;
/** At most so often is a field coloured anew. */
const FIELD_SECONDS = 0.08;
/** A hand that moved the picture is still at it for this long. */
const HANDLING_SECONDS = 0.2;
const FOLLOW_EASE_SECONDS = 0.18;

/** Who placed the camera: an untouched camera follows the size of the picture. */
type Placement = 'opening' | 'fit' | 'free';

export function createDirector(host: HTMLElement, options: StageOptions, painter: Painter): Stage {
  const scene = createScene(options.theme, options.reducedMotion);
  const { tracks } = scene;
  const pace = createPace();
  const copies = createFieldCopies();
  const divisions = createDivisions();
  const paths = createPaths();
  const effort = createEffort();
  const trail = createTrail();
  scene.trail = trail.points;
  let placement: Placement = 'opening';
  let opening: Opening = 'cover';
  let fieldNames: readonly ShownField[] = [];
  let sharedPeaks_pM: readonly number[] = [];
  let step = -1;
  let followedId = 0;
  let flashUntil = 0;
  let handledUntil = 0;
  let fieldStale = true;
  let fieldDrawnAt = Number.NEGATIVE_INFINITY;
  let told = '';

  const seconds = (): number => performance.now() / 1000;
  const mixAt = (now: number): number => (scene.reducedMotion ? 1 : pace.mix(now));

  const tellView = (): void => {
    const view = {
      pixelsPerMicrometre: scene.camera.scale,
      fieldMaxima_pM: step < 0 ? {} : copies.maxima(fieldNames),
    };
    const news = JSON.stringify(view);
    if (news === told || step < 0) return;
    told = news;
    options.onView(view);
  };

  /** Close enough to see what cells do, but never so close that nothing goes on. */
  const chooseOpening = (): void => {
    const { domain, view } = scene;
    opening = OPENINGS.find((each) => isLively(tracks, openingCamera(domain, view, each), view)) ?? 'fit';
  };

  const placeCamera = (): void => {
    if (placement === 'opening') scene.camera = openingCamera(scene.domain, scene.view, opening);
    else if (placement === 'fit') scene.camera = fitCamera(scene.domain, scene.view);
    else scene.camera = panCamera(scene.camera, 0, 0, scene.domain, scene.view);
  };

  const placeFollowed = (elapsed: number): boolean => {
    const index = followedId === 0 ? -1 : tracks.indexOf(followedId);
    if (index < 0) {
      scene.followed = null;
      return false;
    }
    const place = drawnAt(tracks.floats, index, scene.mix);
    scene.followed = { ...place, radius: tracks.floats[index * TRACK_WORDS + TRACK.radius] };
    const ease = scene.reducedMotion ? 1 : Math.min(1, elapsed / FOLLOW_EASE_SECONDS);
    const before = scene.camera;
    scene.camera = cameraHolding(before, place, ease, scene.domain, scene.view);
    const moved = (Math.abs(scene.camera.x - before.x) + Math.abs(scene.camera.y - before.y)) * before.scale;
    if (moved > 0) placement = 'free';
    return moved > 0.05;
  };

  /** Fields change slowly: while the run goes on they are coloured anew only so often. */
  const drawFields = (now: number): void => {
    if (!fieldStale || now - fieldDrawnAt < FIELD_SECONDS) return;
    fieldStale = false;
    fieldDrawnAt = now;
    painter.fieldChanged(scene);
  };

  const loop = createLoop((now, elapsed) => {
    const lively = !scene.reducedMotion && pace.lively(now);
    if (lively) scene.stirred += elapsed;
    scene.now = now;
    scene.mix = mixAt(now);
    const rangeMoves = copies.ease(elapsed, scene.reducedMotion);
    if (rangeMoves) fieldStale = true;
    drawFields(now);
    const cameraMoves = placeFollowed(elapsed);
    const moving =
      lively || rangeMoves || cameraMoves || now < handledUntil || (!scene.reducedMotion && now < flashUntil);
    if (moving) effort.frame(elapsed, now);
    scene.rough = moving && effort.rough;
    tellView();
    painter.paint(scene);
    // What was drawn plainly while it moved is drawn in full when it stands still.
    return moving || fieldStale;
  });

  const pickFields = (now: number): void => {
    fieldStale = true;
    scene.fields = copies.layers(fieldNames, now, sharedPeaks_pM);
  };

  const show = (snapshot: SnapshotView): void => {
    const now = seconds();
    const sameDomain = snapshot.width === scene.domain.width && snapshot.height === scene.domain.height;
    const fresh = step < 0 || snapshot.step < step || snapshot.step === 0 || !sameDomain;
    const first = step < 0;
    tracks.take(snapshot, now, mixAt(now), fresh || scene.reducedMotion);
    step = snapshot.step;
    pace.beat(now);
    flashUntil = now + FLASH_SECONDS;
    scene.domain = { width: snapshot.width, height: snapshot.height };
    if (!sameDomain || first) {
      if (!sameDomain && !first) placement = 'opening';
      chooseOpening();
      placeCamera();
    }
    if (fresh) {
      trail.clear();
      copies.reset(SHOWN_FIELDS);
    }
    const index = followedId === 0 ? -1 : tracks.indexOf(followedId);
    if (index >= 0) trail.add(drawnAt(tracks.floats, index, 1));
    scene.divisions = divisions.take(tracks, step, snapshot.timeStep, fresh);
    if (scene.paths !== null) paths.take(tracks, fresh);
    painter.cellsChanged(scene);
    copies.take(snapshot);
    pickFields(now);
    loop.request();
  };

  const moveCamera = (change: () => void): void => {
    change();
    placement = 'free';
    handledUntil = seconds() + HANDLING_SECONDS;
    loop.request();
  };
  const changeCamera = (change: () => void): void => {
    moveCamera(change);
    options.onCamera?.(scene.camera);
  };
  const zoom = (factor: number, at: Point): void =>
    changeCamera(() => {
      scene.camera = zoomCamera(scene.camera, factor, at, scene.domain, scene.view);
    });
  const pan = (dx: number, dy: number): void =>
    changeCamera(() => {
      scene.camera = panCamera(scene.camera, dx, dy, scene.domain, scene.view);
    });

  host.append(painter.element);
  painter.themeChanged(scene);
  painter.onRestored(() => {
    painter.cellsChanged(scene);
    fieldStale = true;
    loop.request();
  });
  const stopWatching = watchSize(host, (view, ratio) => {
    scene.view = view;
    scene.ratio = ratio;
    placeCamera();
    painter.resize(view, ratio);
    loop.request();
  });
  const stopGestures = listenToGestures(host, {
    pan,
    zoom,
    canPan: () =>
      scene.camera.scale * scene.domain.height > scene.view.height + 1 ||
      scene.camera.scale * scene.domain.width > scene.view.width + 1,
  });

  return {
    get kind() {
      return painter.kind;
    },
    show,
    showFields(names) {
      if (names.length === fieldNames.length && names.every((name) => fieldNames.includes(name))) return;
      copies.reset(names.filter((name) => !fieldNames.includes(name)));
      fieldNames = [...names];
      pickFields(seconds());
      fieldDrawnAt = Number.NEGATIVE_INFINITY;
      loop.request();
    },
    shareRange(peaks_pM) {
      if (peaks_pM.every((peak, field) => peak === sharedPeaks_pM[field])) return;
      sharedPeaks_pM = peaks_pM;
      pickFields(seconds());
      loop.request();
    },
    setTheme(theme) {
      scene.theme = theme;
      painter.themeChanged(scene);
      loop.request();
    },
    setReducedMotion(reduced) {
      scene.reducedMotion = reduced;
      loop.request();
    },
    zoomBy(factor) {
      const { camera, followed, view } = scene;
      // Buttons and keys have no place of their own: the followed cell stays where it is, else the middle.
      zoom(factor, toScreen(camera, view, followed ?? camera));
    },
    panBy: pan,
    fit() {
      placement = 'fit';
      placeCamera();
      loop.request();
    },
    lookAt: (camera) =>
      moveCamera(() => {
        scene.camera = boundCamera(camera, scene.domain, scene.view);
      }),
    pick(clientX, clientY) {
      const box = host.getBoundingClientRect();
      const point = toTissue(scene.camera, scene.view, { x: clientX - box.left, y: clientY - box.top });
      const reach = PICK_REACH / scene.camera.scale;
      const index = pickCell(tracks.floats, tracks.count, mixAt(seconds()), point, reach);
      return index < 0 ? 0 : tracks.words[index * TRACK_WORDS + TRACK.id];
    },
    follow(id) {
      if (id !== followedId) trail.clear();
      followedId = id;
      loop.request();
    },
    showPaths(on) {
      scene.paths = on ? paths : null;
      paths.clear();
      if (on && step >= 0) paths.take(tracks, true);
      painter.cellsChanged(scene);
      loop.request();
    },
    highlight(what) {
      scene.highlight = what;
      loop.request();
    },
    look: () => ({ camera: scene.camera, ...scene.view, ratio: scene.ratio, trail: [...trail.points] }),
    destroy() {
      loop.stop();
      stopWatching();
      stopGestures();
      painter.destroy();
      painter.element.remove();
    },
  };
}
