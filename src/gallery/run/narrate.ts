/** Says in a sentence what the run shows now, and in a longer one how it stands, from the measured series. */

import type { Intervention } from '../../scenario/scenario';
import { NK_STATE } from '../../vocabulary';
import { stateShares } from '../figures/nkStates';
import type { SeriesStore } from '../figures/seriesStore';
import { formatDaysAndHours, formatNumber, formatPercent } from '../words/format';
import { strings } from '../words/strings';
import { changesInWords, countedSince } from './happenings';

/** Model minutes for each of the preset's two sentences: what to watch, what to try. */
const OPENING_MINUTES = 270;
const HOUR = 60;
const DAY = 1440;
/** From this share of NK cells on, a limit is worth a sentence. */
const WORTH_SAYING = 0.3;
/** A change below this share counts as steady. */
const STEADY = 0.05;
/** From this share of all kills on, those of healthy cells are worth a sentence. */
const OFF_TUMOUR = 0.2;
/** NK cells that fell to this share within a day are fading. */
const FADING = 0.75;

const text = strings.narration;

export interface Opening {
  readonly watch: string;
  readonly try: string;
}

/** What came after the last report. */
export interface Since {
  readonly from_minutes: number;
  readonly changes: readonly Intervention[];
  /** The sentence that the last report ended with: it is not read twice in a row. */
  readonly said?: string | undefined;
}

function limitSentence(series: SeriesStore): string | undefined {
  const shares = stateShares(series);
  const limits = [
    [shares[NK_STATE.depleted], text.depleted],
    [shares[NK_STATE.suppressed], text.suppressed],
    [shares[NK_STATE.inhibited], text.inhibited],
    [shares[NK_STATE.lowSignal], text.lowSignal],
  ] as const;
  const [share, sentence] = limits.reduce((most, limit) => (limit[0] > most[0] ? limit : most));
  return share >= WORTH_SAYING ? sentence(formatPercent(share)) : undefined;
}

/** One sentence about what is seen; the preset's opening words while the run is young. */
export function narrate(series: SeriesStore, opening: Opening): string {
  const time = series.latest('time_minutes');
  const tumour = series.latest('liveTumour');
  const naturalKillers = series.latest('liveNk');
  const killed = series.latest('kills') - series.earlier('kills', HOUR);
  if (series.length > 1 && tumour === 0) return text.cleared(formatDaysAndHours(time));
  if (series.length > 1 && naturalKillers === 0) return text.noNk(formatNumber(tumour));
  if (time < OPENING_MINUTES) return opening.watch;
  if (time < 2 * OPENING_MINUTES) return opening.try;
  const healthyKilled = series.latest('healthyKills') - series.earlier('healthyKills', HOUR);
  if (healthyKilled > OFF_TUMOUR * (killed + healthyKilled)) return text.offTumour(formatNumber(healthyKilled));
  const limit = limitSentence(series);
  if (limit !== undefined) return limit;
  const dayAgo = series.earlier('liveNk', DAY);
  if (time > DAY && naturalKillers < FADING * dayAgo)
    return text.fading(formatNumber(naturalKillers), formatNumber(dayAgo));
  if (killed === 0) return text.quiet;
  const before = series.earlier('liveTumour', 6 * HOUR);
  const kills = strings.announcement.killed(killed, formatNumber(killed));
  if (tumour < before * (1 - STEADY)) return text.winning(kills);
  if (tumour > before * (1 + STEADY)) return text.losing(kills);
  return text.hunting(kills);
}

function trend(now: number, before: number): string {
  if (now > before * (1 + STEADY)) return strings.announcement.rising;
  return now < before * (1 - STEADY) ? strings.announcement.falling : strings.announcement.steady;
}

function happenings(series: SeriesStore, since: Since | undefined): readonly string[] {
  if (since === undefined) return [];
  const happened = [...changesInWords(since.changes), ...countedSince(series, since.from_minutes)];
  if (happened.length === 0) return [];
  return [strings.announcement.since(formatDaysAndHours(since.from_minutes), happened.join(strings.units.comma))];
}

/** The run in words, for those who do not see it. */
export function announce(series: SeriesStore, opening: Opening, since?: Since): string {
  const tumour = series.latest('liveTumour');
  const naturalKillers = series.latest('liveNk');
  const run = strings.announcement.run(
    formatDaysAndHours(series.latest('time_minutes')),
    formatNumber(tumour),
    trend(tumour, series.earlier('liveTumour', 3 * HOUR)),
    formatNumber(naturalKillers),
    trend(naturalKillers, series.earlier('liveNk', 3 * HOUR)),
    formatNumber(series.latest('kills')),
  );
  const [first = 0] = series.column('liveHealthy');
  const [left, killed] = [series.latest('liveHealthy'), series.latest('healthyKills')];
  const healthy = first > 0 ? [strings.announcement.healthy(formatNumber(left), formatNumber(killed))] : [];
  const sentence = narrate(series, opening);
  const seen = sentence === since?.said ? [] : [sentence];
  return [run, ...healthy, ...happenings(series, since), ...seen].join(strings.units.gap);
}
