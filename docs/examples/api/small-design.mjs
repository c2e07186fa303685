/** A design in a few lines: four seeds of a small dish with and without a second dose, and what the dose did. */
import { readDesign, runDesign, runsAsCsv, summariseRuns } from 'nkscape';

const reading = readDesign({
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'A second dose',
  seed: 'doses',
  base: {
    preset: 'cd19-lymphoma',
    hours: 4,
    settings: { width: 500, height: 500, tumourCells: 60, nkCells: 30 },
  },
  kind: 'pairs',
  arms: [{ name: 'one dose' }, { name: 'two doses', interventions: ['1h:dose=30'] }],
  replicates: 4,
});
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const { design } = reading;

const results = [...runDesign(design)];
console.log(
  runsAsCsv(
    design,
    results.map(({ row }) => row),
  ),
);
const kills = summariseRuns(design, results).effects.find(({ outcome }) => outcome === 'kills');
const { mean, low, high } = kills.difference;
console.log(`a second dose kills ${mean} more cells (95 % interval ${low.toFixed(1)} to ${high.toFixed(1)})`);
