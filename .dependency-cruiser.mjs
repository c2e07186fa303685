/**
 * The import law of docs/architecture.md, as a table and the rules made from it.
 * Needs a TypeScript that dependency-cruiser can read types with (below 7): see scripts/importLaw.mjs.
 */

const GROUND = ['src/core', 'src/vocabulary', 'src/remarks'];

/**
 * The gallery. Features (`FEATURES`) know what lies below them and never each other: what two of them share moves down.
 * `embed` and `shell` are the two pages that are put together of features.
 */
const HOUSE = 'src/gallery';
const inGallery = (...rooms) => rooms.map((room) => `${HOUSE}/${room}`);
const TOOLS = inGallery('words', 'kit', 'client', 'renderer', 'figures');
const SUBJECTS = inGallery('run', 'glossary', 'parameters', 'timeline', 'charts');
const FEATURES = inGallery(
  'lab',
  'compare',
  'experiments',
  'evidence',
  'demonstration',
  'sharing',
  'presets',
  'offline',
);
const LANGUAGE = [...GROUND, 'src/scenario', 'src/protocol'];
const FEATURE = { imports: [...LANGUAGE, ...TOOLS, ...SUBJECTS], types: ['src/experiments'] };
const GALLERY = {
  [`${HOUSE}/words`]: {
    imports: [
      ...GROUND,
      'src/scenario',
      'src/evidence/words',
      ...inGallery('run/store', 'run/speeds', 'sharing/parts/desk'),
    ],
    types: ['src/mechanisms/mechanism', 'src/mechanisms/words/shape', 'src/protocol/evidence'],
  },
  [`${HOUSE}/kit`]: { imports: [...GROUND, ...inGallery('words')] },
  [`${HOUSE}/client`]: { imports: [...GROUND, 'src/protocol'], types: ['src/scenario', 'src/experiments'] },
  [`${HOUSE}/renderer`]: { imports: [...GROUND, 'src/protocol'] },
  [`${HOUSE}/figures`]: { imports: [...GROUND, 'src/protocol'] },
  [`${HOUSE}/run`]: {
    imports: [...LANGUAGE, ...TOOLS],
  },
  [`${HOUSE}/glossary`]: { imports: [...GROUND, ...inGallery('words', 'kit', 'run', 'client/report')] },
  [`${HOUSE}/parameters`]: { imports: [...GROUND, 'src/scenario', ...inGallery('words', 'kit', 'run', 'glossary')] },
  [`${HOUSE}/timeline`]: { imports: [...GROUND, 'src/scenario', ...inGallery('words', 'kit', 'run')] },
  [`${HOUSE}/charts`]: { imports: [...GROUND, ...inGallery('words', 'kit', 'figures', 'run', 'glossary')] },
  ...Object.fromEntries(FEATURES.map((room) => [room, FEATURE])),
  [`${HOUSE}/embed`]: { imports: [...FEATURE.imports, ...inGallery('lab')] },
  [`${HOUSE}/shell`]: { imports: [...FEATURE.imports, ...FEATURES, ...inGallery('embed')] },
};

/** Room → rooms it may import; `types` are rooms of which only types may be imported. */
const ROOMS = {
  'src/core': { imports: [] },
  'src/vocabulary': { imports: [] },
  'src/remarks': { imports: [] },
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
  ...GALLERY,
  'src/main.tsx': { imports: ['src/gallery/shell'] },
};

/** Rooms with something to see in them. */
const WITH_VIEWS = [...inGallery('kit', 'embed', 'shell'), ...SUBJECTS, ...FEATURES];

/** Package → the only rooms that may import it. A package that is not here has no door at all. */
const DOORS = {
  seedrandom: ['src/core'],
  '@stdlib/': ['src/core'],
  '@noble/hashes': ['src/core'],
  comlink: ['src/gallery/client', 'workers'],
  'pixi\\.js': ['src/gallery/renderer'],
  zustand: ['src/gallery'],
  'idb-keyval': [
    'src/gallery/run/savedRuns',
    'src/gallery/experiments/savedExperiments',
    'src/gallery/presets/own/savedPresets',
  ],
  fflate: ['src/scenario'],
  uplot: ['src/gallery/figures'],
  react: WITH_VIEWS,
  'react-dom': inGallery('shell', 'offline'),
  '@base-ui/react': WITH_VIEWS,
  uqr: ['src/gallery/sharing'],
  mediabunny: ['src/gallery/sharing', 'tests/browser'],
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
        path: `^src/gallery/|${['pixi\\.js', 'react', 'zustand'].map(inPackage).join('|')}`,
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
