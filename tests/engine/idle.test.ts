/** Mechanisms that have nothing to do: a run with them is, to the bit, the run without them. */
import { expect, test } from 'vitest';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import { LIVELY, smallRun } from '../support/smallRun';

/** What leaves a mechanism idle beyond the defaults. */
type Idle = readonly [name: string, settings: Readonly<Record<string, number>>];

const NO_RECEPTORS = Object.fromEntries(
  ['kir2dl1', 'kir2dl2', 'kir3dl1', 'nkg2a', 'pd1'].map((name) => [`inhibitoryReceptors.${name}Fraction`, 0]),
);

const IDLE: readonly Idle[] = [
  ['rejection', {}],
  ['il15Agonist', {}],
  ['chemotherapy', {}],
  ['steroid', {}],
  ['interleukin2', {}],
  ['clonalExpansion', {}],
  ['checkpointBlockade', {}],
  ['fratricide', {}],
  ['stroma', { 'scene.numberOfStroma': 0 }],
  ['trogocytosis', { 'trogocytosis.strippedShare': 0, 'trogocytosis.downModulation': 0 }],
  ['inhibitoryReceptors', NO_RECEPTORS],
  ['antibody', {}],
  ['adcc', {}],
  ['spontaneousDeath', { 'spontaneousDeath.rate': 0 }],
  ['chemokine', { 'chemokine.secretion': 0 }],
  ['interferonGamma', { 'interferonGamma.secretorFraction': 0 }],
  ['interferonResponse', { 'interferonGamma.secretorFraction': 0 }],
  ['tgfBeta', { 'tgfBeta.secretion': 0, 'tgfBeta.baseline': 0 }],
  ['tgfBetaSuppression', { 'tgfBetaSuppression.sensitivity': 0 }],
];

test.each(IDLE)('%s', (name, settings) => {
  const run = (enabled: number) => {
    const simulation = smallRun({ settings: { ...LIVELY, ...settings, [`${name}.enabled`]: enabled } });
    simulation.advance(400);
    return simulation.tissue;
  };
  const [on, off] = [run(1), run(0)];
  expect(on.count).toBe(off.count);
  expect(on.tally.kills).toBeGreaterThan(0);
  for (const column of COLUMN_NAMES)
    expect(on.columns[column].slice(0, on.count), column).toEqual(off.columns[column].slice(0, off.count));
  on.fields.forEach((field, f) => void expect(field.concentration).toEqual(off.fields[f].concentration));
});
