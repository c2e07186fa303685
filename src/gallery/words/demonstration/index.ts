/** The words of the demonstration, which come with it, in the language of the page. */
import { onDemand } from '../spoken';
import { demonstration as english } from './en';

const topic = onDemand(english, { zh: () => import('./zh').then(({ demonstration }) => demonstration) });

export const { words, speak: speakDemonstration } = topic;
