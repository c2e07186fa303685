/** The published assays' door: repeats of them, one at a time, and their judgement. */
import { expose } from 'comlink';
import { createEvidenceBench } from '../src/evidence/bench';

expose(createEvidenceBench());
