/** What the words of an assay mean in the model: knock-outs, cytokines, lines, products and antibodies as settings. */
import { type Remark, remark } from '../../remarks/remark';
import { RemarkError, refuseAll } from '../../remarks/remarkError';
import { type BundleKind, bundleSettings, type Chosen, readBundle } from '../../scenario/bundles';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { SomeSettings } from '../../scenario/scenario';
import type { Antibody, Conditions, Cytokines, KnockOut, Targets } from './specification';

const KNOCK_OUT_SETTINGS: Readonly<Record<KnockOut, SomeSettings>> = {
  perforin: { 'lyticAttack.perforin': 0 },
  granzyme: { 'lyticAttack.granzyme': 0 },
  // What is left of the suppression when its receptor is gone or dominant negative.
  tgfBetaReceptor: { 'tgfBetaSuppression.sensitivity': 0.05 },
  nkg2a: { 'inhibitoryReceptors.nkg2aFraction': 0 },
  pd1: { 'inhibitoryReceptors.pd1Fraction': 0 },
  cd16: { 'adcc.positiveFraction': 0 },
};

/** @throws RemarkError when the model cannot do without this. */
export function knockOutSettings(knockOut: KnockOut, path: string): SomeSettings {
  const settings = KNOCK_OUT_SETTINGS[knockOut];
  if (!Object.keys(settings).every((key) => parameterCatalogue.has(key)))
    throw new RemarkError([remark('assay.knockOut', path, { word: knockOut })]);
  return settings;
}

/** Settings of the medium; what is not stated keeps the model's default. */
export function cytokineSettings({ interleukin15_pM, tgfBeta_ng_per_mL }: Cytokines): SomeSettings {
  return {
    ...(interleukin15_pM === undefined ? {} : { 'il15.support': interleukin15_pM }),
    ...(tgfBeta_ng_per_mL === undefined ? {} : { 'tgfBeta.baseline': tgfBeta_ng_per_mL }),
  };
}

const NANOGRAMS = 1000;

/** The antibody comes with the targets: its dose, ng/mL. */
export const antibodyDose = ({ concentration_ug_per_mL }: Antibody): SomeSettings => ({
  'antibody.concentration': concentration_ug_per_mL * NANOGRAMS,
});

const COUNTED_BY_ASSAY: ReadonlySet<string> = new Set(['scene.numberOfTumourCells', 'scene.numberOfNk']);

/**
 * The settings of the words of an arm: line, CAR target, antibody, product, co-stimulation, source of IL-15, scene.
 * How many cells there are is for the assay to say, not for the scene's word.
 * @throws RemarkError when one of them does not exist.
 */
export function wordSettings(
  { targets, effectors, antibody, cytokines, scene }: Conditions,
  at: (part: string) => string,
): SomeSettings {
  const given: readonly [BundleKind, string | undefined, string][] = [
    ['line', targets?.line, 'targets.line'],
    ['carTarget', targets?.antigen, 'targets.antigen'],
    ['antibody', antibody?.name, 'antibody.name'],
    ['product', effectors?.product, 'effectors.product'],
    ['costimulation', effectors?.costimulation, 'effectors.costimulation'],
    ['il15', cytokines?.il15, 'cytokines.il15'],
    ['scene', scene?.kind, 'scene.kind'],
  ];
  const chosen: Partial<Record<BundleKind, string>> = {};
  const problems: Remark[] = [];
  for (const [kind, word, path] of given) {
    if (word === undefined) continue;
    const reading = readBundle(kind, word);
    if (reading.ok) chosen[kind] = reading.value;
    else problems.push(remark('assay.word', at(path), { because: reading.problem, kind }));
  }
  refuseAll(problems);
  const settings = bundleSettings(chosen satisfies Chosen);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !COUNTED_BY_ASSAY.has(key)));
}

/** What an arm says of its targets beside the line. */
export function targetSettings({
  line,
  antigenDensity,
  antigenSpread,
  antigenNegativeFraction,
}: Targets): SomeSettings {
  const given = {
    'antigenExpression.density': antigenDensity,
    'antigenExpression.spread': antigenSpread,
    // A line that was given a density shows the antigen on every cell (a transfectant) unless it says otherwise.
    'antigenExpression.negativeFraction':
      antigenNegativeFraction ?? (line !== undefined && antigenDensity !== undefined ? 0 : undefined),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as SomeSettings;
}
