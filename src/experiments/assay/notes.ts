/**
 * What an assay may say on purpose, but an experimenter should be told: a CAR or an antibody that finds nothing, cells that
 * seldom meet, and a lysis that is not what a release assay shows.
 */
import { type Remark, remark } from '../../remarks/remark';
import { ANTIBODIES } from '../../scenario/bundles/antibodies';
import { firstAntigen, tumourLine } from '../../scenario/bundles/tumourLine';
import { type ArmPlan, plansOf } from './plan';
import { RELEASE_CEILING } from './releaseCeiling';
import { type Arm, type AssaySpecification, armsOf, DEFAULT_HOURS } from './specification';
import { densityOf, REFERENCE_DENSITY } from './well';

function notesOfArm({ targets, effectors, antibody }: Arm): Remark[] {
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
      ? [
          remark('assay.carFindsNothing', 'targets.antigen', {
            line: line.key,
            ...(aim === undefined ? {} : { antigen: aim }),
          }),
        ]
      : []),
    ...(bound !== undefined && antibody?.concentration_ug_per_mL !== 0 && !shows(bound) && !(given && bound === aim)
      ? [
          remark('assay.antibodyFindsNothing', 'antibody.name', {
            line: line.key,
            antigen: bound,
            antibody: antibody?.name ?? '',
          }),
        ]
      : []),
  ];
}

/** Below this share of the density that the model's conjugation was fitted at, lysis is markedly lower. */
const SPARSE = 2 / 3;

/** Where the assay leaves the size of its scene to the model, and gives fewer cells than its smallest piece needs. */
function densityNote({ scene }: Arm, { settings, firstTargets }: ArmPlan): Remark[] {
  const own = scene?.kind ?? scene?.width_um ?? scene?.height_um;
  const density = densityOf(firstTargets, settings);
  if (own !== undefined || firstTargets === 0 || density >= SPARSE * REFERENCE_DENSITY) return [];
  return [
    remark('assay.sparse', 'targets.number', {
      targets: firstTargets,
      density: Math.round(density),
      reference: REFERENCE_DENSITY,
    }),
  ];
}

const RELEASE_HOURS = 6;
const RELEASE_NOTE = remark('assay.release', 'readouts', { ceiling: RELEASE_CEILING });

const readsRelease = (assay: AssaySpecification): boolean =>
  assay.readouts.includes('lysis') &&
  armsOf(assay).some(
    ({ releaseCeiling, hours = DEFAULT_HOURS }) => releaseCeiling === undefined && hours <= RELEASE_HOURS,
  );

/** A note of each thing, with the arm it holds for. @throws RemarkError when the assay cannot be done */
export function notesOf(assay: AssaySpecification): readonly Remark[] {
  const plans = plansOf(assay);
  const ofArms = armsOf(assay).flatMap((arm, n) =>
    [...notesOfArm(arm), ...densityNote(arm, plans[n])].map((because) => remark('assay.ofArm', arm.name, { because })),
  );
  return readsRelease(assay) ? [...ofArms, RELEASE_NOTE] : ofArms;
}
