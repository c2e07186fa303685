/**
 * The import law of docs/architecture.md, as a table and the rules made from it.
 * Needs a TypeScript that dependency-cruiser can read types with (below 7): see scripts/importLaw.mjs.
 */

/** Room → rooms it may import; `types` are rooms of which only types may be imported. */
const GROUND = ['src/core', 'src/vocabulary'];
const ROOMS = {
  'src/core': { imports: [] },
  'src/vocabulary': { imports: [] },
  'src/model': { imports: GROUND },
  'src/mechanisms': { imports: [...GROUND, 'src/model'] },
  'src/observables': { imports: [...GROUND, 'src/model'] },
  'src/scenario': {
    imports: [
      ...GROUND,
      'src/mechanisms/shared/lot',
      'src/mechanisms/schedule',
      'src/mechanisms/mechanism',
      'src/mechanisms/words',
    ],
  },
  'src/protocol': { imports: GROUND, types: ['src/scenario'] },
  'src/engine': {
    imports: [...GROUND, 'src/model', 'src/mechanisms', 'src/observables', 'src/scenario', 'src/protocol'],
  },
  'src/experiments': { imports: [...GROUND, 'src/engine', 'src/observables', 'src/scenario', 'src/protocol'] },
  'src/evidence': { imports: [...GROUND, 'src/engine', 'src/experiments', 'src/scenario', 'src/protocol'] },
  'src/api': {
    imports: [...GROUND, 'src/engine', 'src/experiments', 'src/evidence', 'src/scenario', 'src/protocol'],
    types: ['src/mechanisms/mechanism'],
  },
  workers: { imports: ['src/engine', 'src/experiments', 'src/evidence'], types: ['src/protocol'] },
  'src/cli': { imports: ['src/api'] },
  'src/client': { imports: [...GROUND, 'src/protocol'], types: ['src/scenario', 'src/experiments'] },
  'src/state': { imports: [...GROUND, 'src/scenario'], types: ['src/protocol', 'src/experiments'] },
  'src/renderer': { imports: [...GROUND, 'src/protocol'] },
  'src/plots': { imports: [...GROUND, 'src/protocol'] },
  'src/ui': {
    imports: [...GROUND, 'src/state', 'src/scenario'],
    types: ['src/mechanisms/words', 'src/protocol', 'src/experiments'],
  },
  'src/app': {
    imports: [
      ...GROUND,
      'src/client',
      'src/state',
      'src/renderer',
      'src/plots',
      'src/ui',
      'src/scenario',
      'src/protocol',
    ],
    types: ['src/experiments'],
  },
  'src/offline': { imports: [] },
  'src/main.tsx': { imports: ['src/app', 'src/ui', 'src/state'] },
};

/** Package → the only rooms that may import it. A package that is not here has no door at all. */
const DOORS = {
  seedrandom: ['src/core'],
  '@stdlib/': ['src/core'],
  '@noble/hashes': ['src/core'],
  comlink: ['src/client', 'workers'],
  'pixi\\.js': ['src/renderer'],
  zustand: ['src/state'],
  'idb-keyval': ['src/state'],
  fflate: ['src/scenario'],
  uplot: ['src/plots'],
  react: ['src/ui', 'src/app', 'src/main.tsx'],
  'react-dom': ['src/ui', 'src/app', 'src/main.tsx'],
  '@base-ui/react': ['src/ui'],
  uqr: ['src/app/export'],
  mediabunny: ['src/app/export', 'tests/browser'],
  commander: ['src/cli'],
  ajv: ['src/cli'],
  'cli-progress': ['src/cli'],
  'hyparquet-writer': ['src/experiments', 'src/cli'],
  hyparquet: ['tests'],
  'fake-indexeddb': ['tests'],
};

/** Inside the mechanisms, the only files that others there may import: the contract, the papers, the numbers and what several share. */
const SHARED_BY_MECHANISMS = 'src/mechanisms/((codes|mechanism|references)\\.ts$|shared/)';

const either = (paths) => paths.map((path) => `^${path}(/|\\.|$)`).join('|');
const OWN_CODE = '^(src|workers|tests|scripts|bin)(/|$)';
const inPackage = (name) => `(^|/)node_modules/(@types/)?${name}${name.endsWith('/') ? '' : '(/|$)'}`;

const roomRules = Object.entries(ROOMS).flatMap(([room, { imports, types = [] }]) => [
  {
    name: `${room}-keeps-its-floor`,
    severity: 'error',
    from: { path: either([room]) },
    to: { path: OWN_CODE, pathNot: either([room, ...imports, ...types]) },
  },
  ...types.map((typesOnly) => ({
    name: `${room}-knows-only-types-of-${typesOnly}`,
    severity: 'error',
    from: { path: either([room]) },
    to: { path: either([typesOnly]), dependencyTypesNot: ['type-only'] },
  })),
]);

const doorRules = Object.entries(DOORS).map(([name, rooms]) => ({
  name: `one-door-for-${name.replace('\\', '').replace(/\/$/, '')}`,
  severity: 'error',
  from: { path: OWN_CODE, pathNot: either(rooms) },
  to: { path: inPackage(name) },
}));

export default {
  forbidden: [
    ...roomRules,
    ...doorRules,
    {
      name: 'every-room-is-in-the-table',
      severity: 'error',
      from: { path: '^src/', pathNot: either(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'every-package-has-a-door',
      severity: 'error',
      from: { path: OWN_CODE },
      to: { path: 'node_modules/', pathNot: Object.keys(DOORS).map(inPackage).join('|') },
    },
    {
      name: 'only-the-command-line-knows-node',
      severity: 'error',
      from: { path: OWN_CODE, pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mechanisms-are-strangers',
      severity: 'error',
      from: { path: '^src/mechanisms/', pathNot: '^src/mechanisms/(schedule\\.ts$|words/)' },
      to: { path: '^src/mechanisms/', pathNot: SHARED_BY_MECHANISMS },
    },
    {
      name: 'words-of-mechanisms-know-only-types',
      severity: 'error',
      from: { path: '^src/mechanisms/words/' },
      to: { path: '^src/mechanisms/', pathNot: '^src/mechanisms/words/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workers-never-reach-the-gallery',
      severity: 'error',
      from: { path: '^workers/' },
      to: {
        path: `^src/(app|client|plots|renderer|state|ui)/|${['pixi\\.js', 'react', 'zustand'].map(inPackage).join('|')}`,
        reachable: true,
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-import-is-found',
      severity: 'error',
      from: {},
      // `?worker`, `?raw` and the like are Vite's to resolve.
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    // Type imports count: a room that knows another's types knows the other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'default'] },
  },
};
