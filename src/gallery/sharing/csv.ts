/**
 * Tables as comma-separated text: comment lines that say where the numbers come from and in which unit they are, a line of
 * names, then one line for each row. Readers that know comments skip the lines that begin with `#`.
 */

import { SERIES_COLUMNS } from '../../protocol/series';
import { CELL, CELL_BYTES, CELL_FLAG, type SnapshotView } from '../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE, NK_STATES } from '../../vocabulary';
import type { SeriesStore } from '../figures/seriesStore';
import { antigenOfLevel } from '../run/cellOfSnapshot';
import type { RunFacts } from './facts';
import { SERIES_UNITS } from './seriesUnits';

type Value = number | string;

/** Every digit of a number, nothing for one that does not exist; words are quoted where they must be. */
function field(value: Value): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const line = (values: readonly Value[]): string => values.map(field).join(',');

/** Comments stand in one line, whatever a seed holds. */
function comments(facts: RunFacts, what: string): readonly string[] {
  return [
    `# NKscape ${facts.programVersion}, model version ${facts.modelVersion}: ${what}`,
    `# scenario ${facts.preset}, seed ${JSON.stringify(facts.seed)}`,
    `# state at ${facts.time_minutes} min (step ${facts.step}), SHA-256 ${facts.stateHash}`,
    `# ${facts.link}`,
  ];
}

const table = (head: readonly string[], lines: readonly string[]): string => `${[...head, ...lines].join('\n')}\n`;

/** Every measurement so far, under the names that the command line gives them. */
export function seriesCsv(facts: RunFacts, series: SeriesStore): string {
  const columns = SERIES_COLUMNS.map((name) => series.column(name));
  return table(
    [
      ...comments(facts, 'measurements, a row for each 10 model minutes'),
      `# units: ${SERIES_COLUMNS.map((name) => `${name} [${SERIES_UNITS[name]}]`).join('; ')}`,
      line(SERIES_COLUMNS),
    ],
    Array.from({ length: series.length }, (_, row) => line(columns.map((column) => column[row]))),
  );
}

interface CellColumn {
  readonly name: string;
  readonly unit: string;
  value(cell: CellRecord): Value;
}

/** One record of a snapshot. */
interface CellRecord {
  readonly floats: (offset: number) => number;
  readonly integer: (offset: number) => number;
  readonly byte: (offset: number) => number;
  readonly isNk: boolean;
}

const nameOf = (names: Readonly<Record<string, number>>, code: number): string =>
  Object.keys(names).find((name) => names[name] === code) ?? String(code);

const LEVELS = 255;
const share = (level: number): number => Number((level / LEVELS).toFixed(4));
const flag = (cell: CellRecord, bit: number): Value => ((cell.byte(CELL.flags) & bit) === 0 ? 0 : 1);
/** What a cell of the other kind has not got. */
const NONE = '';

const CELL_COLUMNS: readonly CellColumn[] = [
  { name: 'id', unit: 'number of the cell in this run', value: (cell) => cell.integer(CELL.id) },
  { name: 'kind', unit: 'word', value: (cell) => nameOf(CELL_KIND, cell.byte(CELL.kind)) },
  { name: 'phase', unit: 'word', value: (cell) => nameOf(CELL_PHASE, cell.byte(CELL.phase)) },
  {
    name: 'state',
    unit: 'word, NK cells',
    value: (cell) => (cell.isNk ? (NK_STATES[cell.byte(CELL.state)] ?? NONE) : NONE),
  },
  {
    name: 'causeOfDeath',
    unit: 'word, other cells',
    value: (cell) => (cell.isNk ? NONE : nameOf(DEATH_CAUSE, cell.byte(CELL.state))),
  },
  { name: 'x_um', unit: 'µm', value: (cell) => cell.floats(CELL.x) },
  { name: 'y_um', unit: 'µm, downwards', value: (cell) => cell.floats(CELL.y) },
  { name: 'radius_um', unit: 'µm', value: (cell) => cell.floats(CELL.radius) },
  {
    name: 'angle_radians',
    unit: 'rad, heading of an NK cell or towards its target',
    value: (cell) => (cell.isNk ? cell.floats(CELL.angle) : NONE),
  },
  {
    name: 'antigen_molecules',
    unit: 'molecules/cell to within 5 %, targets',
    value: (cell) => (cell.isNk ? NONE : Math.round(antigenOfLevel(cell.byte(CELL.antigen)))),
  },
  {
    name: 'granules',
    unit: 'fraction of a full store, NK cells',
    value: (cell) => (cell.isNk ? share(cell.byte(CELL.granules)) : NONE),
  },
  {
    name: 'damage',
    unit: 'fraction of the lethal dose, targets',
    value: (cell) => (cell.isNk ? NONE : share(cell.byte(CELL.damage))),
  },
  {
    name: 'signal',
    unit: 'activation, 0–1, NK cells',
    value: (cell) => (cell.isNk ? share(cell.byte(CELL.damage)) : NONE),
  },
  { name: 'progressOfDying', unit: 'fraction of the present phase', value: (cell) => share(cell.byte(CELL.progress)) },
  {
    name: 'partner',
    unit: 'id, empty for none',
    value: (cell) => cell.integer(CELL.partner) || NONE,
  },
  { name: 'synapse', unit: '0 or 1', value: (cell) => flag(cell, CELL_FLAG.synapse) },
  { name: 'secreting', unit: '0 or 1', value: (cell) => flag(cell, CELL_FLAG.secreting) },
];

/** Every cell in the dish at this moment with everything that the picture knows of it. */
export function cellsCsv(facts: RunFacts, snapshot: SnapshotView): string {
  const { floats, integers, bytes, cells } = snapshot;
  const rows = Array.from({ length: cells }, (_, index) => {
    const at = index * CELL_BYTES;
    const byte = (offset: number): number => bytes[at + offset];
    const cell: CellRecord = {
      floats: (offset) => floats[(at + offset) / 4],
      integer: (offset) => integers[(at + offset) / 4],
      byte,
      isNk: byte(CELL.kind) === CELL_KIND.naturalKiller,
    };
    return line(CELL_COLUMNS.map(({ value }) => value(cell)));
  });
  return table(
    [
      ...comments(facts, 'the cells at one moment'),
      `# units: ${CELL_COLUMNS.map(({ name, unit }) => `${name} [${unit}]`).join('; ')}`,
      line(CELL_COLUMNS.map(({ name }) => name)),
    ],
    rows,
  );
}
