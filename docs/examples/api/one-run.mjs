/** One run, looked at on the way, and two futures of the same moment: one goes on, the other gets a second dose. */
import { createSimulation, encodeLink, resolveScenario, restoreSimulation } from 'nkscape';

const { scenario, problems } = resolveScenario({
  preset: 'cd19-lymphoma',
  seed: 'demo',
  hours: 6,
  words: { product: 'ipsc' },
  settings: { antigenDensity: 300, tumourCells: 120, nkCells: 60, width: 600, height: 600 },
});
if (scenario === undefined) throw new Error(problems.join('\n'));

const run = createSimulation(scenario);
run.advanceTo(run.lastStep / 2);
const halfway = run.checkpoint();
run.advanceTo(run.lastStep);

const dosed = restoreSimulation(halfway);
dosed.intervene([{ key: 'dose', value: 40 }]);
dosed.advanceTo(dosed.lastStep);

const told = (name, { scenario, status, series, stateHash, killsPerNk, cells }) => {
  const { time_minutes, kills, liveTumour, lysisPercent } = status();
  console.log(`${name}: ${time_minutes / 60} h, ${kills} kills, ${liveTumour} tumour cells alive`);
  console.log(
    `  lysis ${lysisPercent.toFixed(1)} %, each hour: ${series().lysisPercent.filter((_, row) => row % 6 === 0)}`,
  );
  console.log(
    `  NK cells with two kills or more: ${killsPerNk()
      .slice(2)
      .reduce((a, b) => a + b, 0)}`,
  );
  console.log(`  bound NK cells: ${cells().filter(({ kind, partner }) => kind === 'naturalKiller' && partner).length}`);
  console.log(`  link ?${encodeLink(scenario)}`);
  console.log(`  state ${stateHash()}`);
};
told('one dose', run);
told('a second dose after 3 h', dosed);
