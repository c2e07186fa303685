/** What stands on the cards of the gallery, and which cards a search leaves. */
import { minutesOf } from '../../core/units';
import { PRESETS, type Preset } from '../../scenario/presets';
import { TOPICS, type Topic } from '../../scenario/presets/preset';
import { formatNumber, formatSpan, unbroken } from '../words/format';
import { presetWords } from '../words/laboratoryWords';
import { galleryWords } from '../words/presets';
import list from './pictures.json';

/** What a picture shows: the moment of the run, and how many live cells were in the whole dish then. */
interface Picture {
  readonly minutes: number;
  readonly tumour: number;
  readonly nk: number;
}

export interface Card {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly watch: string;
  /** How long the run lasts, and what the CAR aims at when the cells have one. */
  readonly facts: readonly string[];
  readonly picture: string;
  readonly alternative: string;
  /** The moment of the picture. */
  readonly time: string;
}

export interface CardGroup {
  readonly key: Topic;
  readonly title: string;
  readonly cards: readonly Card[];
}

const PICTURES: Readonly<Record<string, Picture>> = list.pictures;

function cardOf(preset: Preset): Card {
  const { key } = preset;
  const text = galleryWords();
  const { title, summary, watch } = presetWords(preset);
  const { minutes, tumour, nk } = PICTURES[key];
  const target = preset.chosen.carTarget;
  const hasCar = target !== undefined && preset.own['product.carPositiveFraction'] !== 0;
  const time = formatSpan(minutes);
  return {
    key,
    title,
    summary: unbroken(summary),
    watch: unbroken(watch),
    facts: [text.length(formatSpan(minutesOf(preset.hours))), ...(hasCar ? [text.target(target)] : [])],
    picture: `./gallery/${key}.webp`,
    alternative: text.picture(title, time, formatNumber(tumour), formatNumber(nk)),
    time,
  };
}

/** All cards by what the runs are about, in the language of the page. */
export const cardGroups = (): readonly CardGroup[] =>
  TOPICS.map((key) => ({
    key,
    title: galleryWords().groups[key],
    cards: PRESETS.filter(({ about }) => about === key).map(cardOf),
  }));

/** Letters in one case and one form, and every hyphen the plain one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/g, '-');

/** The cards in which every word that was typed occurs somewhere; groups without any are left out. */
export function searchedGroups(groups: readonly CardGroup[], typed: string): readonly CardGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      cards: group.cards.filter(({ key, title, summary, watch, facts }) => {
        const text = plain([group.title, key, title, summary, watch, ...facts].join(' '));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ cards }) => cards.length > 0);
}
