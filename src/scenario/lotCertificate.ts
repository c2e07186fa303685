/** What the release tests say of the lot in the bag: read from a run's settings, because the lot's number draws it. */
import { certificateOf, type LotCertificate, type LotDescription } from '../mechanisms/shared/lot';

const PRODUCT = 'product';

const NAMES = [
  'lot',
  'potencyCv',
  'carCv',
  'deadCv',
  'cytotoxicity',
  'carPositiveFraction',
  'state',
  'freshViability',
  'restedViability',
  'thawedViability',
  'thawedViabilityNextDay',
  'transportHold',
  'holdHalfLife',
  'fromThaw',
  'thawedMotility',
  'proliferation',
  'expansionDays',
  'doublingTime',
  'wearingDoublings',
  'viabilityLimit',
  'carLimit',
  'potencyLimit',
] as const satisfies readonly (keyof LotDescription)[];

/** The certificate of the lot that these settings, every parameter's by full name, describe. */
export const lotCertificate = (settings: Readonly<Record<string, number>>): LotCertificate =>
  certificateOf(
    Object.fromEntries(NAMES.map((name) => [name, settings[`${PRODUCT}.${name}`]])) as Record<
      (typeof NAMES)[number],
      number
    >,
  );
