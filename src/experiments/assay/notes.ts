/** What an assay may say on purpose, but an experimenter should be told: a CAR or an antibody that finds nothing. */
import { ANTIBODIES } from '../../scenario/bundles/antibodies';
import { firstAntigen, tumourLine } from '../../scenario/bundles/tumourLine';
import { type Arm, type AssaySpecification, armsOf } from './specification';

function notesOfArm({ targets, effectors, antibody }: Arm): string[] {
  const line = tumourLine(targets?.line);
  if (line === undefined) return [];
  const shows = (antigen: string | undefined): boolean =>
    antigen !== undefined && Object.hasOwn(line.antigens, antigen);
  const aim = targets?.antigen ?? firstAntigen(line);
  // A line that was given a density is a transfectant: it shows what the CAR aims at.
  const given = targets?.antigenDensity !== undefined;
  const carried = effectors?.car !== false && effectors?.carPositiveFraction !== 0;
  const bound = ANTIBODIES.find(({ key }) => key === antibody?.name)?.antigen;
  return [
    ...(carried && !given && !shows(aim)
      ? [`targets.antigen: ${line.key} shows no ${aim ?? 'antigen'}, so that the CAR finds nothing on it`]
      : []),
    ...(bound !== undefined && antibody?.concentration_ug_per_mL !== 0 && !shows(bound) && !(given && bound === aim)
      ? [`antibody.name: ${line.key} shows no ${bound}, so that ${antibody?.name} binds nothing on it`]
      : []),
  ];
}

/** A sentence for each thing, with the arm it holds for. */
export const notesOf = (assay: AssaySpecification): readonly string[] =>
  armsOf(assay).flatMap((arm) => notesOfArm(arm).map((note) => `${arm.name}: ${note}`));
