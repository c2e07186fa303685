/** Where the numbers of presets come from, sentence by sentence, in Chinese; fetched after the page's words, before somebody asks. */
export { presets as sources } from './presets';
