/**
 * A run as the query of a link, and back. `docs/link.md` tells the grammar.
 * Written without URLSearchParams: that turns every plus into a space, hides broken percent codes and merges duplicates.
 */
import { MODEL_VERSION } from '../core/version';
import { type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { writeAssignment, writeIntervention } from './grammar';
import { writeNumber } from './numbers';
import { FROM_THE_START, type Opening, writeOpening } from './opening';
import { LONGEST_READABLE, packChanges } from './packedChanges';
import { Remarks } from './reading';
import { type Part, type RunReading, readRun } from './readRun';
import { differencesFromPreset, presetByKey } from './resolve';
import type { Scenario } from './scenario';

/** Names that mail programs and social networks hang on any link; they are nobody's mistake. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_ga)$/;

/** The part of a link that names the language of the page; it is no part of the run. */
export const LANGUAGE_PART = 'lang';
/** The parts of a link that say how the page shows the run, and nothing of the run. */
export const PAGE_PARTS: readonly string[] = [LANGUAGE_PART, 'embed', 'embedOrigin'];

/** The text behind its percent codes, or undefined when they are broken. */
function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Splits a query into its decoded parts. A plus is a space in a seed, as in every web form, and a plus elsewhere. */
export function linkParts(search: string): { parts: readonly Part[]; problems: readonly Remark[] } {
  const problems = new Remarks();
  const parts: Part[] = [];
  for (const piece of search.replace(/^\?/, '').split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const rawName = equals < 0 ? piece : piece.slice(0, equals);
    const rawText = equals < 0 ? '' : piece.slice(equals + 1);
    const name = decoded(rawName);
    const text = decoded(name === 'seed' ? rawText.replaceAll('+', ' ') : rawText);
    if (name === undefined || text === undefined) problems.add(remark('percent.broken', '', { came: clipped(piece) }));
    else if (!TRACKING.test(name) && !PAGE_PARTS.includes(name)) parts.push({ name, text });
  }
  return { parts, problems: problems.list() };
}

const VERSION = /^[0-9]{1,9}$/;

/** The version of the model that a link was made with, when that is an older one than the present. */
export function olderVersionOf(search: string): string | undefined {
  const version = linkParts(search).parts.find(({ name }) => name === 'v')?.text;
  return version !== undefined && VERSION.test(version) && Number(version) < Number(MODEL_VERSION)
    ? version
    : undefined;
}

/**
 * Reads the query of a link, with or without its question mark. Never throws: whatever cannot be used is told
 * in `problems`. Parts called by one of `otherNames` belong to the page and are passed over.
 */
export function decodeLink(search: string, otherNames: readonly string[] = []): RunReading {
  const { parts, problems } = linkParts(search);
  const reading = readRun(parts, otherNames);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** The query in a whole address, in `?query`, or in a bare query; nothing of a fragment. */
export function queryOf(link: string): string {
  const withoutFragment = link.replace(/#.*$/s, '');
  const query = /^[^?=&]*\?(.*)$/s.exec(withoutFragment)?.[1];
  if (query !== undefined) return query;
  return withoutFragment.includes('=') ? withoutFragment : '';
}

/** Percent codes for everything that an address, a mail program or a shell might take for its own. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The changes as readable parts, or as one packed part when they are many. */
function writeChanges({ interventions, settings }: Scenario): readonly string[] {
  const texts = interventions.map((intervention) => writeIntervention(intervention, settings['scene.timeStep']));
  const readable = texts.map((text) => `at=${text}`);
  return readable.join('&').length <= LONGEST_READABLE ? readable : [`z=${packChanges(texts)}`];
}

/**
 * The query (without `?`) that names this run: the preset, the seed, the model's version and what differs from the
 * preset; and the moment to open it at, when that is not the start.
 */
export function encodeLink(scenario: Scenario, opening: Opening = FROM_THE_START): string {
  const differences = Object.entries(differencesFromPreset(scenario)).map(([key, value]) =>
    writeAssignment({ key, value }),
  );
  const parts = [`scenario=${encoded(scenario.preset)}`, `seed=${encoded(scenario.seed)}`, `v=${MODEL_VERSION}`];
  if (scenario.hours !== presetByKey(scenario.preset)?.hours) parts.push(`hours=${writeNumber(scenario.hours)}`);
  const timeStep = scenario.settings['scene.timeStep'];
  return [...parts, ...differences, ...writeChanges(scenario), ...writeOpening(opening, timeStep)].join('&');
}
