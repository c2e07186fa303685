/** The laboratory's door: one simulation in this worker. */
import { expose } from 'comlink';
import { workerApi } from './workerApi';

expose(workerApi());
