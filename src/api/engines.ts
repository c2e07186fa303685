/**
 * Engines of this and older versions of the model: `import … from 'nkscape/engines'`. Names here follow the command
 * line and may change with any version.
 */
export { presentEngine } from '../engine/engineModule';
export type { EngineModule } from '../protocol/engineModule';
export { adapterFor, engineProblem, MANIFEST, manifestOf } from '../protocol/releasedEngines';
export type { SimulationApi } from '../protocol/simulationApi';
