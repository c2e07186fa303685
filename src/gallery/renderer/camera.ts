/**
 * Where the eye is: a point of the tissue in the middle of the picture, and a scale. Pure functions on a plain
 * value; screen points are CSS pixels from the picture's top left corner, tissue points are µm, both with y down.
 */
export interface Camera {
  /** The tissue point in the middle of the picture, µm. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per µm. */
  readonly scale: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A whole cell fills a phone's screen at this scale; closer than that there is nothing more to see. */
const LARGEST_SCALE = 48;
/** How far out one may go, as a fraction of the scale that shows the whole domain. */
const SMALLEST_OF_FIT = 0.7;
/** Empty border allowed beyond the domain's edge, as a fraction of the picture. */
const SLACK = 0.08;
const FIT_MARGIN_PIXELS = 10;
/** The opening picture leaves no empty bands, but crops no more than this against the whole domain. */
const LARGEST_COVER_OF_FIT = 2;
/** The opening picture is close enough to see what cells do, CSS pixels per µm; the whole dish is a button away. */
const OPENING_SCALE = 1.55;
const LARGEST_OPENING_OF_FIT = 3;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const fitScale = (domain: Extent, view: Extent): number =>
  Math.min(
    Math.max(view.width - 2 * FIT_MARGIN_PIXELS, 1) / domain.width,
    Math.max(view.height - 2 * FIT_MARGIN_PIXELS, 1) / domain.height,
  );

/** The centre allowed along one axis: the middle when all is in view, else no further than the slack. */
function boundCentre(centre: number, domain: number, visible: number): number {
  const room = domain / 2 - visible * (0.5 - SLACK);
  return room <= 0 ? domain / 2 : clamp(centre, domain / 2 - room, domain / 2 + room);
}

/** The nearest camera that keeps to the limits of zoom and place. */
export function boundCamera(camera: Camera, domain: Extent, view: Extent): Camera {
  const fit = fitScale(domain, view);
  const scale = clamp(camera.scale, fit * SMALLEST_OF_FIT, Math.max(LARGEST_SCALE, fit));
  return {
    x: boundCentre(camera.x, domain.width, view.width / scale),
    y: boundCentre(camera.y, domain.height, view.height / scale),
    scale,
  };
}

/** The whole domain with a small margin. */
export const fitCamera = (domain: Extent, view: Extent): Camera => ({
  x: domain.width / 2,
  y: domain.height / 2,
  scale: fitScale(domain, view),
});

/** The domain filling the picture, so that the first look has cells from edge to edge. */
export function coverCamera(domain: Extent, view: Extent): Camera {
  const cover = Math.max(view.width / domain.width, view.height / domain.height);
  const scale = Math.min(cover, fitScale(domain, view) * LARGEST_COVER_OF_FIT);
  return { x: domain.width / 2, y: domain.height / 2, scale };
}

/** How much of the dish is seen first: a part of it, the dish filling the picture, or all of it. */
export const OPENINGS = ['close', 'cover', 'fit'] as const;
export type Opening = (typeof OPENINGS)[number];

export function openingCamera(domain: Extent, view: Extent, opening: Opening): Camera {
  const fit = fitCamera(domain, view);
  if (opening === 'fit') return fit;
  const cover = coverCamera(domain, view);
  if (opening === 'cover') return cover;
  return { ...cover, scale: Math.max(cover.scale, Math.min(OPENING_SCALE, fit.scale * LARGEST_OPENING_OF_FIT)) };
}

export const toTissue = (camera: Camera, view: Extent, screen: Point): Point => ({
  x: camera.x + (screen.x - view.width / 2) / camera.scale,
  y: camera.y + (screen.y - view.height / 2) / camera.scale,
});

export const toScreen = (camera: Camera, view: Extent, tissue: Point): Point => ({
  x: view.width / 2 + (tissue.x - camera.x) * camera.scale,
  y: view.height / 2 + (tissue.y - camera.y) * camera.scale,
});

/** Zooms so that the tissue under the screen point stays under it. */
export function zoomCamera(camera: Camera, factor: number, at: Point, domain: Extent, view: Extent): Camera {
  const held = toTissue(camera, view, at);
  const { scale } = boundCamera({ ...camera, scale: camera.scale * factor }, domain, view);
  const moved = {
    x: held.x - (at.x - view.width / 2) / scale,
    y: held.y - (at.y - view.height / 2) / scale,
    scale,
  };
  return boundCamera(moved, domain, view);
}

/** Moves the picture by pixels: positive dx brings what lies to the left into view. */
export const panCamera = (camera: Camera, dx: number, dy: number, domain: Extent, view: Extent): Camera =>
  boundCamera({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, domain, view);

/** The part of the picture, from its middle, within which a followed cell may move without the camera moving. */
const CALM_FRACTION = 0.28;

/** The camera moved just enough to have the point in the calm middle of the picture; `ease` 1 goes all the way. */
export function cameraHolding(camera: Camera, point: Point, ease: number, domain: Extent, view: Extent): Camera {
  const reachX = (view.width * CALM_FRACTION) / camera.scale;
  const reachY = (view.height * CALM_FRACTION) / camera.scale;
  const goal = boundCamera(
    {
      ...camera,
      x: clamp(camera.x, point.x - reachX, point.x + reachX),
      y: clamp(camera.y, point.y - reachY, point.y + reachY),
    },
    domain,
    view,
  );
  return { ...camera, x: camera.x + (goal.x - camera.x) * ease, y: camera.y + (goal.y - camera.y) * ease };
}
