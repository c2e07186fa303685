/** The settings that a tumour cell line stands for, and those of the antigens on it. */
import type { SomeSettings } from '../scenario';
import { ANTIGENS, type Antigen, TUMOUR_LINES, type TumourLine } from './tumourLines';

/** Damage that kills a median cell, and the share of cells without the antigen, by kind of tumour (assumed). */
const BY_TISSUE = {
  blood: { lethalDamage: 0.5, negativeFraction: 0.01 },
  solid: { lethalDamage: 1.85, negativeFraction: 0.05 },
} as const;

/** HLA of a line that has it, relative (assumed); the defaults of the parameters. */
const HLA_CLASS_I = 0.5;
const HLA_E = 0.3;

export const tumourLine = (key: string | undefined): TumourLine | undefined =>
  TUMOUR_LINES.find((line) => line.key === key);

/** The antigen that a CAR against this line aims at unless told otherwise: the first in the list of antigens. */
export const firstAntigen = (line: TumourLine): Antigen | undefined =>
  ANTIGENS.find((antigen) => line.antigens[antigen] !== undefined);

/** What the line is, apart from the antigens it shows. */
export function lineSettings({ tissue, doublingTime, radius, innateSensitivity, hlaClassI }: TumourLine): SomeSettings {
  return {
    'tumourDivision.doublingTime': doublingTime,
    'scene.tumourRadius': radius,
    'challenge.radius': radius,
    'innateLigands.nkg2d': innateSensitivity,
    'innateLigands.ncr': innateSensitivity,
    'innateLigands.dnam1': innateSensitivity,
    'inhibitoryReceptors.hlaClassI': hlaClassI ? HLA_CLASS_I : 0,
    'inhibitoryReceptors.hlaE': hlaClassI ? HLA_E : 0,
    'damage.lethalDamage': BY_TISSUE[tissue].lethalDamage,
  };
}

/** The CAR's antigen on the line; a line that does not show it has no positive cell. */
export function carTargetSettings(line: TumourLine, antigen: Antigen | undefined): SomeSettings {
  const level = antigen === undefined ? undefined : line.antigens[antigen];
  if (level === undefined) return { 'antigenExpression.negativeFraction': 1 };
  return {
    'antigenExpression.density': level.molecules,
    'antigenExpression.spread': level.spread,
    'antigenExpression.negativeFraction': BY_TISSUE[line.tissue].negativeFraction,
  };
}

/** The antibody's antigen on the line, apart from the CAR's. */
export function antibodyTargetSettings(line: TumourLine, antigen: Antigen): SomeSettings {
  const level = line.antigens[antigen];
  if (level === undefined) return { 'antibody.targetNegativeFraction': 1 };
  return {
    'antibody.targetDensity': level.molecules,
    'antibody.targetSpread': level.spread,
    'antibody.targetNegativeFraction': BY_TISSUE[line.tissue].negativeFraction,
  };
}
