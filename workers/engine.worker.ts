/**
 * What is released of a version of the model (`npm run release-engine`), in one file: the script of a worker, and for
 * whoever imports it, on the page or in Node, the engine with its reader of links and files.
 */
import { expose } from 'comlink';
import { apiInEnglish } from '../src/engine/apiInEnglish';
import { presentEngine } from '../src/engine/engineModule';
import { workerApi } from './workerApi';

/** Only workers have it. */
declare const WorkerGlobalScope: unknown;

if (typeof WorkerGlobalScope !== 'undefined') expose(apiInEnglish(workerApi()));

export const engine = presentEngine;
