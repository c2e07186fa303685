/**
 * The page that draws the gallery's pictures: it computes each run up to its moment, as the laboratory does, and draws it
 * as the page's exports do. `scripts/galleryPictures.mjs` opens it and takes what it makes.
 */
import { MODEL_VERSION } from '../../src/core/version';
import { createSimulation } from '../../src/engine/simulation';
import { writeSnapshot } from '../../src/engine/snapshotWriter';
import { statusOf } from '../../src/engine/status';
import { boundCamera } from '../../src/gallery/renderer/camera';
import { type FrameRequest, renderFrame } from '../../src/gallery/renderer/renderFrame';
import { openSnapshot } from '../../src/protocol/snapshot';
import { PRESETS } from '../../src/scenario/presets';
import type { PictureMoment } from '../../src/scenario/presets/preset';
import { DEFAULT_SEED, presetByKey, scenarioFor } from '../../src/scenario/resolve';
import { scenarioHash } from '../../src/scenario/scenarioHash';

/** CSS pixels. */
const WIDTH = 400;
const HEIGHT = 250;
/** Hits and divisions are news for so long: a still has no motion to show them by. */
const RECENT_MINUTES = 5;
const LARGEST_BYTES = 19_000;
/** Pixels of the file for each CSS pixel: many cells close together take the bytes of several in a row. */
const RATIOS = [1.4, 1.2, 1];
const QUALITIES = [0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.34, 0.24];

const encoded = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob?.type === 'image/webp' ? resolve(blob) : reject(new Error('This browser writes no WebP'))),
      'image/webp',
      quality,
    );
  });

/** The best picture that is no larger than allowed. */
async function smallEnough(request: FrameRequest): Promise<Blob> {
  for (const ratio of RATIOS) {
    const { canvas } = await renderFrame({ ...request, ratio });
    for (const quality of QUALITIES) {
      const blob = await encoded(canvas, quality);
      if (blob.size <= LARGEST_BYTES) return blob;
    }
  }
  throw new Error(`The picture has more than ${LARGEST_BYTES} bytes at the lowest quality: choose a quieter moment`);
}

async function base64(blob: Blob): Promise<string> {
  return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
}

/** The picture of a preset at its moment, or at one that is only tried. */
async function draw(preset: string, tried?: PictureMoment) {
  const moment = tried ?? presetByKey(preset)?.picture;
  if (moment === undefined) throw new Error(`${preset}: no such preset`);
  const scenario = scenarioFor({ preset, seed: DEFAULT_SEED });
  const run = createSimulation(scenario);
  run.advanceTo((moment.hours * 60) / run.tissue.timeStep);
  const since = run.step - Math.round(RECENT_MINUTES / run.tissue.timeStep);
  const snapshot = openSnapshot(writeSnapshot(run.tissue, since));
  const [x, y] = moment.at ?? [0.5, 0.5];
  const webp = await smallEnough({
    snapshot,
    width: WIDTH,
    height: HEIGHT,
    theme: 'fluorescence',
    camera: boundCamera({ x: x * snapshot.width, y: y * snapshot.height, scale: moment.scale }, snapshot, {
      width: WIDTH,
      height: HEIGHT,
    }),
    fields: moment.fields ?? [],
  });
  const { liveTumour, liveNk, kills } = statusOf(run);
  return {
    modelVersion: MODEL_VERSION,
    facts: {
      scenarioHash: scenarioHash(scenario),
      step: run.step,
      minutes: run.tissue.time_minutes,
      stateHash: run.stateHash(),
      tumour: liveTumour,
      nk: liveNk,
      kills,
    },
    webp: await base64(webp),
  };
}

Object.assign(window, { gallery: { presets: PRESETS.map(({ key }) => key), draw } });
