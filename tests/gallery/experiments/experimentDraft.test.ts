/** What is chosen on the page survives the address, and makes designs that the laboratory reads. */
import { expect, test } from 'vitest';
import trial from '../../../docs/examples/designs/in-silico-trial.json';
import { checkDesign } from '../../../src/cli/experiment/designFile';
import { planOf, scenarioOfRun } from '../../../src/experiments/design/plan';
import { readDesign } from '../../../src/experiments/design/readDesign';
import {
  designOf,
  draftFor,
  EXPERIMENT_KINDS,
  type ExperimentDraft,
  factorFor,
  readDraft,
  writeDraft,
} from '../../../src/gallery/experiments/experimentDraft';
import { scenarioFor } from '../../../src/scenario/resolve';

const base = scenarioFor({
  preset: 'cd19-lymphoma',
  seed: 'a/b',
  hours: 12,
  settings: { il15Support: 10 },
  interventions: [{ step: 120, key: 'dose', value: 50 }],
});

const drafts: readonly ExperimentDraft[] = EXPERIMENT_KINDS.map((kind) => ({ ...draftFor(base), kind, points: 5 }));

test.each(drafts)('$kind comes back from the address', (draft) => {
  const read = readDraft(writeDraft(draft), base);
  expect(writeDraft(read)).toBe(writeDraft(draft));
  expect(designOf(read, base, trial, 'x')).toEqual(designOf(draft, base, trial, 'x'));
});

test.each(drafts)('$kind is a design that the command line takes', (draft) => {
  // The command line's check: the reader that the page has too, and the published schema.
  const { kind, replicates } = checkDesign(designOf(draft, base, trial, 'what it is called'), 'design.json');
  expect({ kind, replicates }).toEqual({ kind: draft.kind, replicates: draft.replicates });
});

test('the runs are the base under other seeds, with its settings and changes', () => {
  const reading = readDesign(designOf(drafts[0], base, trial, 'x'));
  if (!reading.ok) throw new Error(reading.problems.join());
  const { preset, seed, hours, settings, interventions } = scenarioOfRun(planOf(reading.design).runAt(1));
  expect({ preset, seed, hours }).toEqual({ preset: base.preset, seed: 'a-b/2', hours: 12 });
  expect(settings).toEqual(base.settings);
  expect(interventions).toEqual(base.interventions);
});

test('a sweep may go over a choice, over switches and over any other parameter', () => {
  for (const key of ['scene.arrangement', 'il15.enabled', 'tgfBeta.secretion', 'scene.numberOfNk']) {
    const factor = factorFor(key);
    if (factor === undefined) throw new Error(key);
    const draft: ExperimentDraft = { ...draftFor(base), kind: 'grid', factors: [{ ...factor, steps: 2 }] };
    expect(readDesign(designOf(draft, base, trial, 'x')), key).toMatchObject({ ok: true });
  }
  expect(factorFor('no.such')).toBeUndefined();
});

test('what the address says wrongly is as it would be proposed', () => {
  const proposed = draftFor(base);
  expect(readDraft('kind=guess&n=many&f=no.such:1:2&b=x', base)).toEqual(proposed);
  expect(readDraft('', base)).toEqual(proposed);
});
