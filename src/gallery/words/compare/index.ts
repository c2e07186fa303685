/** The words of the Compare view, which come with it, in the language of the page. */
import { onDemand } from '../spoken';
import { compare as english } from './en';

const topic = onDemand(english, { zh: () => import('./zh').then(({ compare }) => compare) });

export const { words, speak: speakComparison } = topic;
