/**
 * A lot of a cell product and its certificate: what the number of the lot draws, what expansion, freezing and hours of
 * waiting make of it, and whether it passes its release tests. Pure: the same lot is the same in every run.
 */
import { logNormal } from '../../core/distributions';
import { exp, ln, power } from '../../core/exactMath';
import { RandomSource, type RunKey } from '../../core/random';
import { HOURS_PER_DAY, rateFromHalfLife } from '../../core/units';

/** How a product comes to the dish. Codes of the parameter `state`. */
export const PRODUCT_STATE = { fresh: 0, rested: 1, thawed: 2 } as const;

/** What the release tests look at, in the order in which they are made. */
export const RELEASE_TESTS = ['viability', 'carPositive', 'potency'] as const;
export type ReleaseTest = (typeof RELEASE_TESTS)[number];

/** What a lot is made of; the names are those of the product's parameters. Shares are 0–1, times in hours or days as named. */
export interface LotDescription {
  /** 0 is the typical lot; every other number draws one. */
  readonly lot: number;
  readonly potencyCv: number;
  readonly carCv: number;
  readonly deadCv: number;
  readonly cytotoxicity: number;
  readonly carPositiveFraction: number;
  /** Of PRODUCT_STATE. */
  readonly state: number;
  readonly freshViability: number;
  readonly restedViability: number;
  readonly thawedViability: number;
  /** Viability 24 h after thawing. */
  readonly thawedViabilityNextDay: number;
  /** Hours on the way (fresh, rested). */
  readonly transportHold: number;
  /** Half-life of viability on the way, h. */
  readonly holdHalfLife: number;
  /** Hours from thaw to infusion (thawed). */
  readonly fromThaw: number;
  readonly thawedMotility: number;
  readonly proliferation: number;
  readonly expansionDays: number;
  /** Days. */
  readonly doublingTime: number;
  readonly wearingDoublings: number;
  readonly viabilityLimit: number;
  readonly carLimit: number;
  readonly potencyLimit: number;
}

export interface LotCertificate {
  readonly lot: number;
  /** Share of the cells in the bag that are alive at infusion. */
  readonly viability: number;
  /** Share of the cells that carry the CAR. */
  readonly carPositive: number;
  /** Mean hit rate relative to expanded NK cells of blood. */
  readonly potency: number;
  /** Share of the cells that crawl, of those that did before freezing. */
  readonly motile: number;
  /** Rate of recruitment into division relative to the typical cell. */
  readonly proliferation: number;
  /** Cells made of one starting cell. */
  readonly fold: number;
  /** Share of a dose that arrives alive; a dose is counted in live cells of a typical fresh bag. */
  readonly delivered: number;
  readonly passes: boolean;
  /** The tests it fails, in the order of RELEASE_TESTS. */
  readonly failing: readonly ReleaseTest[];
}

/** Lots are drawn under a key of their own, so that a lot is the same whatever the seed of the run. */
const LOT_KEY: RunKey = [0x6c6f74, 0, 0, 0];
const LOT_DRAWS = 1;
const DRAW = { potencyAndDeath: 0, car: 1 } as const;

/** Standard deviation of the logarithm of a log-normal with this coefficient of variation. */
export const logSpread = (cv: number): number => Math.sqrt(ln(1 + cv * cv));

/** A log-normal factor of mean 1. */
const factor = (cv: number, u: number, v: number): number => {
  const sigma = logSpread(cv);
  return logNormal((-sigma * sigma) / 2, sigma, u, v);
};

/** How a lot differs from the typical one: factors on potency, on the share of dead cells and on the CAR-positive share. */
function drawLot({ lot, potencyCv, carCv, deadCv }: LotDescription) {
  if (lot === 0) return { potency: 1, dead: 1, car: 1 };
  const random = new RandomSource(LOT_KEY, LOT_DRAWS);
  const key = Uint32Array.of(lot, 0);
  random.drawFor(key, DRAW.potencyAndDeath);
  const [a, b, c, d] = random.out;
  random.drawFor(key, DRAW.car);
  return {
    potency: factor(potencyCv, a, b),
    dead: factor(deadCv, c, d),
    car: factor(carCv, random.out[0], random.out[1]),
  };
}

/** Viability of the typical lot at infusion. */
export function typicalViability(d: LotDescription): number {
  if (d.state === PRODUCT_STATE.thawed)
    return d.thawedViability * power(d.thawedViabilityNextDay / d.thawedViability, d.fromThaw / HOURS_PER_DAY);
  const packed = d.state === PRODUCT_STATE.rested ? d.restedViability : d.freshViability;
  return packed * exp(-rateFromHalfLife(d.holdHalfLife) * d.transportHold);
}

/** Doublings after which expansion begins to wear cells: those of a thousandfold expansion. */
export const FREE_DOUBLINGS = 10;

/** How much of its readiness to divide a cell keeps after so many doublings; each `wearing` beyond the tenth halve it. */
export const wear = (doublings: number, wearing: number): number =>
  power(2, -Math.max(0, doublings - FREE_DOUBLINGS) / wearing);

const limited = (share: number): number => Math.min(1, Math.max(0, share));

/** The certificate of a lot. */
export function certificateOf(d: LotDescription): LotCertificate {
  const drawn = drawLot(d);
  const doublings = d.expansionDays / d.doublingTime;
  const viability = limited(1 - (1 - typicalViability(d)) * drawn.dead);
  const carPositive = limited(d.carPositiveFraction * drawn.car);
  const potency = d.cytotoxicity * drawn.potency;
  const passed: Record<ReleaseTest, boolean> = {
    viability: viability >= d.viabilityLimit,
    // A product without a CAR is not tested for one.
    carPositive: d.carPositiveFraction === 0 || carPositive >= d.carLimit,
    potency: potency >= d.potencyLimit,
  };
  const failing = RELEASE_TESTS.filter((test) => !passed[test]);
  return {
    lot: d.lot,
    viability,
    carPositive,
    potency,
    motile: d.state === PRODUCT_STATE.thawed ? d.thawedMotility : 1,
    proliferation: d.proliferation * wear(doublings, d.wearingDoublings),
    fold: power(2, doublings),
    delivered: limited(viability / d.freshViability),
    passes: failing.length === 0,
    failing,
  };
}
