/**
 * `npm run study:killing`: which form of killing can meet published lysis over effector to target ratios and kills per NK cell
 * at once? A well-mixed calculation without space: NK cells take hold of random targets, fire, kill, let go. docs/killing.md
 * tells what it is for and what came of it.
 */
const MINUTES = { hour: 60, step: 0.5 };
/** What all forms share: means of the model (min), and how a cell lets go (see lyticAttack). */
const SHARED = { search: 20, lowSignal: 5, failed: 67.7, afterKill: 12.8, crowd: 6, potencyShape: 2.5 };
const FORMS = {
  'all targets alike': { variance: 0, memory: Infinity },
  'targets differ, variance 1': { variance: 1, memory: Infinity },
  'targets differ, variance 3': { variance: 3, memory: Infinity },
  'variance 3, drawn anew in 24 h': { variance: 3, memory: 24 },
  'variance 3, drawn anew in 8 h': { variance: 3, memory: 8 },
};
const RATIOS = [0.6, 1.25, 2.5, 5, 10];
const RATES = [0.005, 0.01, 0.02, 0.0365];

/** A generator with a seed (mulberry32): the study is the same each time. */
function uniforms(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A gamma variate of mean 1 (Marsaglia and Tsang 2000). */
function gamma(variance, random) {
  const shape = 1 / variance;
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** variance * variance;
  return drawGamma(shape, random) * variance;
}
function drawGamma(shape, random) {
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}

const occurs = (rate, random) => random() < 1 - Math.exp(-rate * MINUTES.step);

/** One well. Answers lysis (%) at each of `at` hours, and the kills of each NK cell. */
function well({ rate, variance, memory, ratio, targets = 400, activation = 0.9, silent = 0.15, at, seed }) {
  const random = uniforms(seed);
  const effectors = Math.max(1, Math.round(ratio * targets));
  const susceptible = () => (variance === 0 ? 1 : gamma(variance, random));
  const target = Array.from({ length: targets }, () => ({ alive: true, held: 0, z: susceptible() }));
  const nk = Array.from({ length: effectors }, () => ({
    potency: gamma(1 / SHARED.potencyShape, random),
    f: random() < silent ? 0 : activation,
    holds: undefined,
    until: -1,
    kills: 0,
  }));
  const lysis = [];
  let dead = 0;
  for (let t = 0; t <= Math.max(...at) * MINUTES.hour; t += MINUTES.step) {
    if (at.includes(t / MINUTES.hour)) lysis.push((100 * dead) / targets);
    for (const cell of target) if (cell.alive && occurs(1 / (memory * MINUTES.hour), random)) cell.z = susceptible();
    for (const cell of nk) dead += act(cell, t, target, rate, random);
  }
  return { lysis, kills: nk.map(({ kills }) => kills) };
}

/** One step of one NK cell. Answers 1 when it kills. */
function act(cell, t, targets, rate, random) {
  const held = cell.holds;
  if (held === undefined) {
    const met = targets[Math.floor(random() * targets.length)];
    if (!occurs(1 / SHARED.search, random) || !met.alive || met.held >= SHARED.crowd) return 0;
    met.held++;
    cell.holds = met;
    cell.until = -1;
    return 0;
  }
  const quiet = (1 - cell.f) ** 2;
  const hit = cell.until < 0 && held.alive ? rate * cell.f * cell.potency * held.z : 0;
  const leave = held.alive ? quiet / SHARED.lowSignal + (1 - quiet) / SHARED.failed : 1 / SHARED.afterKill;
  const kills = hit > 0 && occurs(hit, random);
  if (kills) {
    held.alive = false;
    cell.kills++;
    cell.until = t + (SHARED.afterKill / 2) * (-Math.log(1 - random()) - Math.log(1 - random()));
  } else if (cell.until >= 0 ? t >= cell.until : occurs(leave, random)) {
    held.held--;
    cell.holds = undefined;
  }
  return kills ? 1 : 0;
}

function momentsOf(kills) {
  const mean = kills.reduce((sum, n) => sum + n, 0) / kills.length;
  const variance = kills.reduce((sum, n) => sum + (n - mean) ** 2, 0) / kills.length;
  const none = kills.filter((n) => n === 0).length / kills.length;
  return `${mean.toFixed(2)}, ${(variance / mean).toFixed(2)}, ${none.toFixed(2)}`;
}

process.stdout.write(
  '| form | first hits, 1/min | lysis at 4 h, 0.6 … 10:1, % | at 48 h, 0.6 and 2.5:1, % | kills in 5 h: mean, variance/mean, none |\n| --- | --- | --- | --- | --- |\n',
);
for (const [name, form] of Object.entries(FORMS))
  for (const rate of RATES) {
    const lysis = (ratio, at) => well({ ...form, rate, ratio, at, seed: Math.round(100 * ratio) }).lysis[0].toFixed(0);
    const { kills } = well({
      ...form,
      rate,
      ratio: 0.1,
      targets: 4000,
      at: [5],
      silent: 0.28,
      activation: 1,
      seed: 17,
    });
    const four = RATIOS.map((ratio) => lysis(ratio, [4])).join(' ');
    process.stdout.write(
      `| ${name} | ${rate} | ${four} | ${lysis(0.6, [48])} ${lysis(2.5, [48])} | ${momentsOf(kills)} |\n`,
    );
  }
