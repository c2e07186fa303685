/** `nkscape run`: computes one run from beginning to end and writes its record or a summary. */

import { setImmediate } from 'node:timers/promises';
import { createSimulation, encodeLink, type Scenario, type Simulation } from '../api';
import { MINUTES_PER_HOUR, stepAt } from '../api/language';
import { BadInput } from './failures';
import type { Host } from './host';
import { tellMemory } from './largeScene';
import { type RunFlags, readRunFlags } from './runFlags';
import { type RunOutput, runOutput } from './runRecord';
import { checkWritable, writeFileWhole } from './writeFile';

const STDOUT = '-';
const CHUNKS = 100;
/** Where lines cannot be written over, progress is told this often. */
const CHUNKS_PER_LINE = 10;

/** Steps until the end of a run. */
const stepsOf = ({ hours, settings }: Scenario): number => stepAt(hours * MINUTES_PER_HOUR, settings['scene.timeStep']);

async function tellProgress(host: Host, chunk: number, minutes: number): Promise<void> {
  const line = `${chunk} %, ${(minutes / MINUTES_PER_HOUR).toFixed(1)} h`;
  if (host.tellsToTerminal) await host.tell(`\r${line}${chunk === CHUNKS ? '\n' : ''}`);
  else if (chunk % CHUNKS_PER_LINE === 0) await host.tell(`${line}\n`);
}

/** Runs to the end in chunks, between which signals and output get their turn. */
async function runToEnd(simulation: Simulation, scenario: Scenario, host: Host, progress: boolean): Promise<void> {
  const steps = stepsOf(scenario);
  for (let chunk = 1; chunk <= CHUNKS; chunk++) {
    simulation.advanceTo(Math.floor((steps * chunk) / CHUNKS));
    if (progress) await tellProgress(host, chunk, simulation.step * scenario.settings['scene.timeStep']);
    await setImmediate();
  }
}

const round = (value: number): string => String(Number(value.toPrecision(3)));

/** A few lines for people. */
function summaryText({ scenario, steps, stateHash, series, summary, killsPerNk }: RunOutput): string {
  const serialKillers = killsPerNk.slice(2).reduce((sum, cells) => sum + cells, 0);
  const lines = [
    `${scenario.preset}, seed ${JSON.stringify(scenario.seed)}, ${scenario.hours} h (${steps} steps)`,
    `tumour cells alive   ${series.liveTumour[0]} → ${summary.liveTumour}   lysis ${round(summary.lysisPercent)} %`,
    `NK cells alive       ${series.liveNk[0]} → ${summary.liveNk}   infused later ${summary.infusedNk}`,
    `kills                ${summary.kills}   NK cells with two or more: ${serialKillers}`,
    `divisions            tumour ${summary.tumourDivisions}, NK ${summary.nkDivisions}`,
    `state hash           ${stateHash}`,
    `link                 ?${encodeLink(scenario)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** @throws BadInput, Failure */
export async function runCommand(flags: RunFlags, host: Host): Promise<void> {
  const { scenario, notes } = readRunFlags(flags);
  if (flags.json === '') throw new BadInput('--json needs a file name, or - for the standard output');
  if (flags.json !== undefined && flags.json !== STDOUT) await checkWritable(flags.json);
  for (const note of notes) await host.tell(`note: ${note}\n`);
  await tellMemory(scenario, host);
  const simulation = createSimulation(scenario);
  await runToEnd(simulation, scenario, host, flags.progress === true);
  const output = runOutput(scenario, simulation);
  if (flags.json === undefined) await host.out(summaryText(output));
  else if (flags.json === STDOUT) await host.out(`${JSON.stringify(output)}\n`);
  else await writeFileWhole(flags.json, `${JSON.stringify(output)}\n`);
}
