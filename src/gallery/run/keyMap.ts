/** The one list of keys: the handlers and the help dialog are both made of it. */

import { strings } from '../words/strings';
import type { Commands } from './commands';

export interface KeyBinding {
  /** Values of `KeyboardEvent.key`; letters are compared without case. */
  readonly keys: readonly string[];
  /** How the keys are shown. */
  readonly shown: readonly string[];
  /** The name of its sentence among the words for keys. */
  readonly meaning: keyof typeof strings.keys;
  run(commands: Commands): void;
}

/** What `d` infuses; the number field beside the button takes any other. */
export const DOSE_OF_THE_KEY = 100;
const PAN_PIXELS = 60;
const ZOOM_FACTOR = 1.25;

export const KEY_MAP: readonly KeyBinding[] = [
  { keys: [' '], shown: [' '], meaning: 'playOrPause', run: (c) => c.playOrPause() },
  { keys: ['.', 's'], shown: ['.', 'S'], meaning: 'step', run: (c) => c.step() },
  { keys: [','], shown: [','], meaning: 'stepBack', run: (c) => c.stepBack() },
  { keys: ['u'], shown: ['U'], meaning: 'undo', run: (c) => c.undo() },
  { keys: ['y'], shown: ['Y'], meaning: 'redo', run: (c) => c.redo() },
  { keys: ['ArrowLeft'], shown: ['←'], meaning: 'panLeft', run: (c) => c.panBy(PAN_PIXELS, 0) },
  { keys: ['ArrowRight'], shown: ['→'], meaning: 'panRight', run: (c) => c.panBy(-PAN_PIXELS, 0) },
  { keys: ['ArrowUp'], shown: ['↑'], meaning: 'panUp', run: (c) => c.panBy(0, PAN_PIXELS) },
  { keys: ['ArrowDown'], shown: ['↓'], meaning: 'panDown', run: (c) => c.panBy(0, -PAN_PIXELS) },
  { keys: ['+', '='], shown: ['+'], meaning: 'zoomIn', run: (c) => c.zoomBy(ZOOM_FACTOR) },
  { keys: ['-', '_'], shown: ['−'], meaning: 'zoomOut', run: (c) => c.zoomBy(1 / ZOOM_FACTOR) },
  { keys: ['0'], shown: ['0'], meaning: 'fit', run: (c) => c.fit() },
  { keys: ['['], shown: ['['], meaning: 'slower', run: (c) => c.changeSpeed(-1) },
  { keys: [']'], shown: [']'], meaning: 'faster', run: (c) => c.changeSpeed(1) },
  { keys: ['r'], shown: ['R'], meaning: 'reset', run: (c) => c.reset() },
  { keys: ['n'], shown: ['N'], meaning: 'newSeed', run: (c) => c.newSeed() },
  { keys: ['d'], shown: ['D'], meaning: 'dose', run: (c) => c.dose(DOSE_OF_THE_KEY) },
  { keys: ['m'], shown: ['M'], meaning: 'schedule', run: (c) => c.showSchedule(true) },
  { keys: ['f'], shown: ['F'], meaning: 'nextField', run: (c) => c.nextField() },
  { keys: ['p'], shown: ['P'], meaning: 'paths', run: (c) => c.togglePaths() },
  { keys: ['k'], shown: ['K'], meaning: 'followKiller', run: (c) => c.followNext('naturalKiller') },
  { keys: ['c'], shown: ['C'], meaning: 'followTumour', run: (c) => c.followNext('tumour') },
  { keys: ['x'], shown: ['X'], meaning: 'unfollow', run: (c) => c.unfollow() },
  { keys: ['l'], shown: ['L'], meaning: 'copyLink', run: (c) => c.copyLink() },
  { keys: ['t'], shown: ['T'], meaning: 'theme', run: (c) => c.toggleTheme() },
  { keys: ['w'], shown: ['W'], meaning: 'tell', run: (c) => c.tell() },
  { keys: ['?'], shown: ['?'], meaning: 'help', run: (c) => c.showHelp(true) },
];

/** The part of a keyboard event that decides. */
export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What has the focus, as far as keys are concerned. */
export type FocusKind = 'text' | 'slider' | 'button' | 'other';

const SLIDER_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/** The binding that a keystroke means; none while typing, nor where the focused control needs the key itself. */
export function bindingFor(stroke: Keystroke, focus: FocusKind): KeyBinding | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || focus === 'text') return undefined;
  if (focus === 'slider' && SLIDER_KEYS.has(stroke.key)) return undefined;
  if (focus === 'button' && (stroke.key === ' ' || stroke.key === 'Enter')) return undefined;
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  return KEY_MAP.find((binding) => binding.keys.includes(key));
}

/** What a key does, in words. */
export function wordsOf({ meaning }: KeyBinding): string {
  const words = strings.keys[meaning];
  return typeof words === 'string' ? words : words(DOSE_OF_THE_KEY);
}

/** How a key is called. */
export const nameOfKey = (key: string): string => (key === ' ' ? strings.keyNames.space : key);
