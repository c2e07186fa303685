/** The gallery: every ready-made run once, each with a picture of itself, and a search that finds it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../../src/core/version';
import { createSimulation } from '../../../src/engine/simulation';
import { statusOf } from '../../../src/engine/status';
import { cardGroups, searchedGroups } from '../../../src/gallery/presets/cards';
import list from '../../../src/gallery/presets/pictures.json';
import { speakIn } from '../../../src/gallery/words/spoken';
import { PRESETS } from '../../../src/scenario/presets';
import { DEFAULT_SEED, presetByKey, scenarioFor } from '../../../src/scenario/resolve';
import { scenarioHash } from '../../../src/scenario/scenarioHash';

const FOLDER = new URL('../../../public/gallery/', import.meta.url);
/** So large may each be on average. */
const BYTES = 19_050;

const keys = PRESETS.map(({ key }) => key).sort();
const pictures = Object.entries(list.pictures);
const scenarioOf = (preset: string) => scenarioFor({ preset, seed: DEFAULT_SEED });

afterEach(() => speakIn('en'));

describe('pictures: `npm run gallery-pictures` draws them again when', () => {
  test('presets come or go', () => {
    expect(Object.keys(list.pictures).sort()).toEqual(keys);
    expect(readdirSync(FOLDER).sort()).toEqual(keys.map((key) => `${key}.webp`));
  });

  test('the model or a preset changes', () => {
    expect(list.modelVersion).toBe(MODEL_VERSION);
    for (const [key, { scenarioHash: digest, minutes }] of pictures) {
      expect([key, digest]).toEqual([key, scenarioHash(scenarioOf(key))]);
      expect([key, minutes]).toEqual([key, 60 * (presetByKey(key)?.picture.hours ?? Number.NaN)]);
    }
  });

  test('a run passes another state: that of the shortest way is computed here', () => {
    const [key, shown] = pictures.reduce((least, one) => (one[1].step < least[1].step ? one : least));
    const run = createSimulation(scenarioOf(key));
    run.advanceTo(shown.step);
    const { liveTumour, liveNk, kills } = statusOf(run);
    expect([key, run.stateHash()]).toEqual([key, shown.stateHash]);
    expect([liveTumour, liveNk, kills]).toEqual([shown.tumour, shown.nk, shown.kills]);
  });

  test('a file is not the one that was drawn; together they stay small', () => {
    let bytes = 0;
    for (const [key, { sha256 }] of pictures) {
      const file = readFileSync(new URL(`${key}.webp`, FOLDER));
      expect([key, createHash('sha256').update(file).digest('hex')]).toEqual([key, sha256]);
      bytes += file.length;
    }
    expect(bytes).toBeLessThanOrEqual(BYTES * pictures.length);
  });
});

describe('cards', () => {
  const found = (typed: string) => searchedGroups(cardGroups(), typed).flatMap(({ cards }) => cards);

  test('every ready-made run stands in one group', () => {
    expect(
      found('')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(keys);
    expect(cardGroups().filter(({ cards }) => cards.length === 0)).toEqual([]);
  });

  test('a search wants every word, in any case and with any hyphen', () => {
    expect(found('TGF‑β rescue').map(({ key }) => key)).toContain('tgf-beta-rescue');
    const her2 = found('her2').map(({ key }) => key);
    expect(her2).toContain('antigen-escape');
    expect(her2).not.toContain('cd19-lymphoma');
    expect(found('her2 cd19-low')).toEqual([]);
    expect(found('zebrafish')).toEqual([]);
  });

  test('the CAR is named where there is one', () => {
    const facts = (key: string) => found(key).find((card) => card.key === key)?.facts;
    expect(facts('cd19-lymphoma')).toEqual(['Runs for 3 d', 'CAR against CD19']);
    expect(facts('rituximab-nk')).toEqual(['Runs for 24 h']);
  });

  test('a picture is told in words, in both languages', () => {
    const { tumour, nk } = list.pictures['cd19-lymphoma'];
    const told = () => found('cd19-lymphoma')[0].alternative;
    expect(told()).toContain(`${tumour} tumour cells and ${nk} NK`);
    speakIn('zh');
    expect(told()).toContain(`${tumour} 个存活的肿瘤细胞`);
  });
});
