/**
 * Which version of the model reads, writes and computes a run: the page's own, or the one that made a link or a file, from
 * an engine that was released then.
 */
import { MODEL_VERSION } from '../../core/version';
import type { EngineModule } from '../../protocol/engineModule';
import type { Adapter } from '../../protocol/releasedEngines';
import type { Remark } from '../../remarks/remark';
import { remarksOf } from '../../remarks/remarkError';
import { decodeLink, encodeLink, olderVersionOf } from '../../scenario/link';
import type { RunReading } from '../../scenario/readRun';
import { scenarioFor } from '../../scenario/resolve';
import type { SomeSettings } from '../../scenario/scenario';
import { withoutPageParts } from '../words/languages';

export interface Model extends Pick<EngineModule, 'decodeLink' | 'encodeLink'> {
  readonly version: string;
  /** Every parameter's value in a preset by itself. */
  presetSettings(preset: string): SomeSettings;
  /** What only an older model has: the page has its own of these. */
  readonly older?: {
    readRunFile: EngineModule['readRunFile'];
    createWorker(): Worker;
    readonly adapt?: Adapter;
  };
}

export const PRESENT_MODEL: Model = {
  version: MODEL_VERSION,
  decodeLink: (search) => decodeLink(search),
  encodeLink,
  presetSettings: (preset) => scenarioFor({ preset, seed: preset }).settings,
};

const kept = new Map<string, Model>();

/** The model of an older version; undefined when it was never released. @throws RemarkError */
export async function olderModel(version: string): Promise<Model | undefined> {
  const known = kept.get(version);
  if (known !== undefined) return known;
  const { openReleasedEngine } = await import('../client/releasedEngine');
  const released = await openReleasedEngine(version);
  if (released === undefined) return undefined;
  const { engine, manifest, createWorker, adapt } = released;
  const model: Model = {
    version,
    decodeLink: engine.decodeLink,
    encodeLink: engine.encodeLink,
    presetSettings: (preset) => manifest.presets[preset]?.settings ?? {},
    older: { readRunFile: engine.readRunFile, createWorker, ...(adapt === undefined ? {} : { adapt }) },
  };
  kept.set(version, model);
  return model;
}

/** The same, with the reason when it cannot be had. */
export async function triedModel(
  version: string,
): Promise<{ readonly model?: Model; readonly problems: readonly Remark[] }> {
  try {
    const model = await olderModel(version);
    return { problems: [], ...(model === undefined ? {} : { model }) };
  } catch (error) {
    return { problems: remarksOf(error) };
  }
}

export interface LinkRead extends RunReading {
  readonly model: Model;
}

/** The run that a link means, read by the model that made it. */
export async function readLink(link: string): Promise<LinkRead> {
  // Older models know nothing of how the page shows a run.
  const search = withoutPageParts(link);
  const version = olderVersionOf(search);
  const { model = PRESENT_MODEL, problems } = version === undefined ? { problems: [] } : await triedModel(version);
  const reading = model.decodeLink(search);
  return { ...reading, model, problems: [...problems, ...reading.problems] };
}
