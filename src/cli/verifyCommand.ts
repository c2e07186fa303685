/**
 * `nkscape verify`: says what the state at a link's moment is called, or whether it is the one that the link names.
 * Without a name to compare it computes the run twice: straight through, and from moment to moment as rewinding does. Of
 * a link to a comparison it verifies both arms.
 */

import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '../api';
import type { EngineModule, SimulationApi } from '../api/engines';
import {
  comparisonQueryOf,
  isHashOf,
  MINUTES_PER_HOUR,
  olderVersionOf,
  queryOf,
  quoted,
  readArm,
  readComparison,
  sentenceOf,
  sentencesOf,
  stepAt,
  writeMoment,
} from '../api/language';
import { engineOf } from './engines';
import { BadInput, Failure } from './failures';
import type { Host } from './host';

/** Steps between two turns of signals and output. */
const STEPS_PER_TURN = 200;
/** Moments that the second computation goes back to on its way. */
const REWINDS = 7;

async function straightHash(engine: EngineModule, scenario: Scenario, last: number): Promise<string> {
  const simulation = engine.createSimulation(scenario);
  while (simulation.step < last) {
    simulation.advanceTo(Math.min(last, simulation.step + STEPS_PER_TURN));
    await setImmediate();
  }
  return simulation.stateHash();
}

async function seek(api: SimulationApi, step: number): Promise<void> {
  let reached: number;
  do {
    reached = (await api.seek(step, STEPS_PER_TURN)).status.step;
    await setImmediate();
  } while (reached !== step);
}

/** The same, with the run leaping back to earlier moments and on again. */
async function rewoundHash(engine: EngineModule, scenario: Scenario, last: number): Promise<string> {
  const api = engine.createSimulationApi({ now: () => performance.now() });
  await api.load(scenario);
  for (let n = 1; n <= REWINDS; n++) {
    const reached = Math.floor((last * n) / REWINDS);
    await seek(api, reached);
    await seek(api, Math.floor(reached / n));
  }
  await seek(api, last);
  return (await api.record()).stateHash;
}

/** One run at one step, and what a link says that its state is called there. */
interface Claim {
  /** How sentences name the run. */
  readonly who: string;
  readonly scenario: Scenario;
  readonly step: number;
  readonly hash: string | undefined;
}

/** @throws BadInput when the link holds no comparison that can be computed. */
async function claimsOfArms(first: Scenario, query: string, host: Host): Promise<readonly Claim[]> {
  const timeStep = first.settings['scene.timeStep'];
  const { difference, step, hashes, problems } = readComparison(query, timeStep);
  const second = readArm(difference, first);
  const wrong = [...sentencesOf(problems), ...sentencesOf(second.problems).map((problem) => `arm B: ${problem}`)];
  if (wrong.length > 0) throw new BadInput(wrong.join('\n'));
  for (const note of second.notes) await host.tell(`note: arm B: ${sentenceOf(note)}\n`);
  const at = step ?? lastStepOf(first);
  return [
    { who: 'arm A: ', scenario: first, step: at, hash: hashes?.[0] },
    { who: 'arm B: ', scenario: second.scenario, step: at, hash: hashes?.[1] },
  ];
}

const lastStepOf = ({ hours, settings }: Scenario): number =>
  stepAt(hours * MINUTES_PER_HOUR, settings['scene.timeStep']);

/** @throws Failure when the state is another. */
async function verify({ who, scenario, step, hash }: Claim, engine: EngineModule, host: Host): Promise<void> {
  const at = `step ${step} (${writeMoment(step, scenario.settings['scene.timeStep'])})`;
  const found = await straightHash(engine, scenario, step);
  if (hash !== undefined && !isHashOf(hash, found))
    throw new Failure(`${who}the state at ${at} is ${found}, not ${hash}`);
  if (hash === undefined) {
    const rewound = await rewoundHash(engine, scenario, step);
    if (rewound !== found)
      throw new Failure(`${who}the state at ${at} is ${found} straight through, and ${rewound} after rewinding`);
  }
  await host.out(`${who}${hash === undefined ? 'hash of' : 'equal to the bit at'} ${at}\n${found}\n`);
}

/** @throws BadInput, Failure */
export async function verifyCommand(link: string, host: Host): Promise<void> {
  const query = queryOf(link);
  if (query === '') throw new BadInput(`${quoted(link)} holds no run; it should look like ?scenario=…&seed=…`);
  const engine = await engineOf(olderVersionOf(query), host);
  const { scenario, opening, problems, notes } = engine.decodeLink(query);
  if (problems.length > 0) throw new BadInput(sentencesOf(problems).join('\n'));
  for (const note of notes) await host.tell(`note: ${sentenceOf(note)}\n`);
  const comparison = comparisonQueryOf(link);
  const claims =
    comparison === undefined
      ? [{ who: '', scenario, step: opening.step ?? lastStepOf(scenario), hash: opening.hash }]
      : await claimsOfArms(scenario, comparison, host);
  for (const claim of claims) await verify(claim, engine, host);
}
