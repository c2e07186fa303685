/** The words of the Experiments view, which come with it, in the language of the page. */
import { onDemand } from '../spoken';
import { experiments as english } from './en';

const topic = onDemand(english, { zh: () => import('./zh').then(({ experiments }) => experiments) });

export const { words, speak: speakExperiments } = topic;
