/**
 * A stretch of a run as a video: each picture is computed, drawn and encoded before the next is begun, so the memory it takes
 * is that of the file, and the number of pictures is exact on any machine.
 */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { ShownField } from '../../vocabulary';
import { createFrameRenderer } from '../renderer/renderFrame';
import type { StageLook } from '../renderer/stage';
import { drawOverlays } from './overlays';
import { FILM_FORMATS, type FilmChoice, type FilmFormat, framesIn, type Job } from './parts/desk';
import { cameraFor, overlayWords } from './picture';
import type { SecondRun } from './secondRun';

/** What each container is filled with, best first. */
const CODECS: Readonly<Record<FilmFormat, readonly VideoCodec[]>> = {
  mp4: ['avc', 'hevc', 'av1'],
  webm: ['vp9', 'av1', 'vp8'],
};
const MEDIA_TYPES: Readonly<Record<FilmFormat, string>> = { mp4: 'video/mp4', webm: 'video/webm' };

const sizeOf = ({ size }: Pick<FilmChoice, 'size'>): readonly [number, number] => {
  const [width, height] = size.split('x').map(Number);
  return [width, height];
};

const codecFor = (format: FilmFormat, width: number, height: number): Promise<VideoCodec | null> =>
  getFirstEncodableVideoCodec([...CODECS[format]], { width, height });

/** The formats that this browser can write; none where WebCodecs is missing. */
export async function encodableFormats(): Promise<readonly FilmFormat[]> {
  if (!('VideoEncoder' in globalThis)) return [];
  const found = await Promise.all(FILM_FORMATS.map((format) => codecFor(format, 1280, 720)));
  return FILM_FORMATS.filter((_, index) => found[index] !== null);
}

export interface FilmPlan {
  readonly choice: FilmChoice;
  readonly timeStep_minutes: number;
  readonly fields: readonly ShownField[];
  readonly look: StageLook | null;
  /** pM at the bright ends of the colour maps: the same for the whole film. */
  readonly fieldMaxima_pM: Readonly<Partial<Record<ShownField, number>>>;
  /** Written into the file: whose run it is. */
  readonly title: string;
  readonly comment: string;
  readonly missing: string;
}

/** Lets the page breathe between two pictures. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** @throws Error with a reason; the signal's own reason when it was cancelled. */
export async function filmFile(run: SecondRun, plan: FilmPlan, { signal, report }: Job): Promise<Blob> {
  const { choice, timeStep_minutes, fields, fieldMaxima_pM, look } = plan;
  const [width, height] = sizeOf(choice);
  const codec = await codecFor(choice.format, width, height);
  if (codec === null) throw new Error(plan.missing);
  const frames = framesIn(choice);
  const stepOf = (frame: number): number =>
    Math.round((choice.from_minutes + frame * choice.interval_minutes) / timeStep_minutes);
  const camera = cameraFor(choice.view, look, width, height);
  const renderer = await createFrameRenderer();
  const target = new BufferTarget();
  const output = new Output({
    format: choice.format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  try {
    const draw = async (frame: number): Promise<HTMLCanvasElement> => {
      const { snapshot, status } = await run.goTo(stepOf(frame), signal);
      const seconds = frame / choice.framesPerSecond;
      const { theme } = choice;
      const rendered = renderer.draw({ snapshot, width, height, theme, camera, fields, fieldMaxima_pM, seconds });
      drawOverlays(rendered, 1, theme, overlayWords(status));
      return rendered.canvas;
    };
    const source = new CanvasSource(await draw(0), { codec, quality: QUALITY_HIGH });
    output.addVideoTrack(source, { frameRate: choice.framesPerSecond });
    output.setMetadataTags({ title: plan.title, comment: plan.comment });
    await output.start();
    for (let frame = 0; frame < frames; frame++) {
      if (frame > 0) await draw(frame);
      await source.add(frame / choice.framesPerSecond, 1 / choice.framesPerSecond);
      report({ done: frame + 1, of: frames });
      await breath();
      signal.throwIfAborted();
    }
    source.close();
    await output.finalize();
  } catch (error) {
    if (output.state === 'started') await output.cancel();
    throw error;
  } finally {
    renderer.destroy();
  }
  return new Blob([target.buffer ?? new ArrayBuffer(0)], { type: MEDIA_TYPES[choice.format] });
}
