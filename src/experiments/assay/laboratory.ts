/** What the words of an assay mean in the model: knock-outs, cytokines, lines and antibodies as settings. */
import { carTargetSettings, firstAntigen, lineSettings, tumourLine } from '../../scenario/bundles/tumourLine';
import { ANTIGENS, type Antigen, TUMOUR_LINES } from '../../scenario/bundles/tumourLines';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { Settings } from '../../scenario/scenario';
import { eitherOf, nearestName, quoted } from '../../scenario/text';
import type { Antibody, Cytokines, KnockOut, Targets } from './specification';

/** A part of an assay that cannot be used: where it stands and why. */
export class AssayProblem extends Error {
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`${path} ${problem}`);
  }
}

/** The sentence about a word that is not one of these. */
export function notOneOf(word: string, words: readonly string[]): string {
  const nearest = nearestName(word, words);
  return `= ${quoted(word)} is not ${eitherOf(words)}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
}

const KNOCK_OUT_SETTINGS: Readonly<Record<KnockOut, Settings>> = {
  perforin: { 'lyticAttack.perforin': 0 },
  granzyme: { 'lyticAttack.granzyme': 0 },
  tgfBetaReceptor: { 'tgfBetaSuppression.sensitivity': 0.05 },
  nkg2a: { 'inhibitoryReceptors.nkg2aFraction': 0 },
  pd1: { 'inhibitoryReceptors.pd1Fraction': 0 },
  cd16: { 'adcc.positiveFraction': 0 },
};

/** @throws AssayProblem when the model cannot do without this. */
export function knockOutSettings(knockOut: KnockOut, path: string): Settings {
  const settings = KNOCK_OUT_SETTINGS[knockOut];
  if (!Object.keys(settings).every((key) => parameterCatalogue.has(key)))
    throw new AssayProblem(path, `= ${quoted(knockOut)} cannot be knocked out in this version of the model`);
  return settings;
}

/** Settings of the medium; what is not stated keeps the model's default. */
export function cytokineSettings({ interleukin15_pM, tgfBeta_ng_per_mL }: Cytokines): Record<string, number> {
  return {
    ...(interleukin15_pM === undefined ? {} : { 'il15.support': interleukin15_pM }),
    ...(tgfBeta_ng_per_mL === undefined ? {} : { 'tgfBeta.baseline': tgfBeta_ng_per_mL }),
  };
}

const isAntigen = (word: string): word is Antigen => (ANTIGENS as readonly string[]).includes(word);

/** @throws AssayProblem when the line or the antigen is unknown. */
export function targetSettings(targets: Targets, path: string): Settings {
  const settings: Record<string, number> = {};
  if (targets.line !== undefined) {
    const line = tumourLine(targets.line);
    const keys = TUMOUR_LINES.map(({ key }) => key);
    if (line === undefined) throw new AssayProblem(`${path}.line`, notOneOf(targets.line, keys));
    const wanted = targets.antigen;
    if (wanted !== undefined && !isAntigen(wanted))
      throw new AssayProblem(`${path}.antigen`, notOneOf(wanted, ANTIGENS));
    Object.assign(settings, lineSettings(line), carTargetSettings(line, wanted ?? firstAntigen(line)));
  }
  const own = {
    'antigenExpression.density': targets.antigenDensity,
    'antigenExpression.spread': targets.antigenSpread,
    'antigenExpression.negativeFraction': targets.antigenNegativeFraction,
  };
  for (const [key, value] of Object.entries(own)) if (value !== undefined) settings[key] = value;
  // A line that does not show the antigen, but was given a density of it, shows it (a transfectant).
  if (targets.antigenDensity !== undefined && settings['antigenExpression.negativeFraction'] === 1)
    settings['antigenExpression.negativeFraction'] = 0;
  return settings;
}

/** @throws AssayProblem until the model knows antibodies. */
export function antibodySettings(antibody: Antibody, path: string): Settings {
  throw new AssayProblem(`${path}.name`, `= ${quoted(antibody.name)}: this version of the model knows no antibody`);
}
