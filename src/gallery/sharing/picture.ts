/** The dish at one moment as a PNG file with scale bar, clock, legend and a caption that says whose run it is. */

import type { RunStatus } from '../../protocol/simulationApi';
import { CELL, CELL_BYTES, type SnapshotView } from '../../protocol/snapshot';
import type { ShownField } from '../../vocabulary';
import type { Camera } from '../renderer/camera';
import { renderFrame } from '../renderer/renderFrame';
import type { StageLook } from '../renderer/stage';
import { formatNumber } from '../words/format';
import { exportWords } from '../words/sharing';
import { strings } from '../words/strings';
import { type Caption, captionHeight, drawCaption, drawOverlays, legendSamples, type OverlayWords } from './overlays';
import type { PictureChoice, PictureSize, PictureView } from './parts/desk';
import { momentWords } from './parts/moment';

/** The whole picture with its caption, in CSS pixels, and device pixels for each. */
const SIZES: Readonly<Record<PictureSize, Readonly<Record<'width' | 'height' | 'ratio', number>>>> = {
  single: { width: 1280, height: 800, ratio: 1 },
  double: { width: 1280, height: 800, ratio: 2 },
  fourK: { width: 1920, height: 1080, ratio: 2 },
};

export interface PictureContent {
  readonly snapshot: SnapshotView;
  readonly status: RunStatus;
  readonly fields: readonly ShownField[];
  readonly look: StageLook | null;
  /** Lines of the caption, the first the strongest. */
  readonly lines: readonly string[];
}

/** Time and counts at a moment. */
export function overlayWords({ time_minutes, liveTumour, liveNk, kills }: RunStatus): OverlayWords {
  return {
    clock: momentWords(time_minutes),
    counts: strings.stage.counts(formatNumber(liveTumour), formatNumber(liveNk), formatNumber(kills)),
  };
}

/** Where to look in a picture of this size, CSS pixels. All that the page shows is in it, and more where it is wider or higher. */
export function cameraFor(
  view: PictureView,
  look: StageLook | null,
  width: number,
  height: number,
): Camera | 'fit' | 'cover' {
  if (view !== 'page') return view;
  if (look === null) return 'cover';
  return { ...look.camera, scale: look.camera.scale * Math.min(width / look.width, height / look.height) };
}

/** The kinds of cells in a snapshot. */
function kindsIn({ cells, bytes }: SnapshotView): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (let cell = 0; cell < cells; cell++) kinds.add(bytes[cell * CELL_BYTES + CELL.kind]);
  return kinds;
}

/** @throws Error with a reason, when the browser cannot make a picture of this size. */
export async function pictureFile(content: PictureContent, choice: PictureChoice): Promise<Blob> {
  const words = exportWords().picture;
  const { width, height, ratio } = SIZES[choice.size];
  const { snapshot, status, fields, look, lines } = content;
  const caption: Caption = { legend: legendSamples(kindsIn(snapshot), words), lines };
  const { theme, view } = choice;
  const stageHeight = height - captionHeight(caption);
  const camera = cameraFor(view, look, width, stageHeight);
  const frame = await renderFrame({ snapshot, width, height: stageHeight, ratio, theme, camera, fields });
  drawOverlays(frame, ratio, theme, overlayWords(status));
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error(words.noPng);
  context.drawImage(frame.canvas, 0, 0);
  drawCaption(context, caption, { width, height, ratio }, theme);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(words.noPng);
  return blob;
}
