/** The followed cell's story: kin, deeds, what it is exposed to, and the newest events, with ways to the others in it. */
import type { ReactNode } from 'react';
import type { CellStory as Story, StoryEvent } from '../../protocol/cellStory';
import { CELL_KIND, EVENT, SHOWN_FIELDS } from '../../vocabulary';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { formatMoment, formatNumber, formatPercent, unbroken } from '../words/format';
import { strings } from '../words/strings';

const text = strings.story;

const short = (value: number): string => formatNumber(Number(value.toPrecision(2)));

/** A way to another cell; one that has left the dish is a name only. */
function CellLink({ id }: { readonly id: number }) {
  const commands = useCommands();
  return (
    <button
      type="button"
      className="text-button"
      aria-label={text.follow(String(id))}
      onClick={() => commands.follow(id)}
    >
      #{id}
    </button>
  );
}

const links = (ids: readonly number[]): ReactNode => ids.map((id) => <CellLink key={id} id={id} />);

/** What an event is called, seen from this cell. */
function eventWords({ kind, did }: StoryEvent): string {
  const words = text.events;
  switch (kind) {
    case EVENT.conjugated:
      return did ? words.took : words.taken;
    case EVENT.firstSignal:
      return did ? words.began : words.begun;
    case EVENT.hit:
      return did ? words.hit : words.wasHit;
    case EVENT.lethalHit:
      return did ? words.killed : words.wasKilled;
    case EVENT.detached:
      return did ? words.letGo : words.left;
    case EVENT.divided:
      return did ? words.divided : words.born;
    case EVENT.infused:
      return words.infused;
    case EVENT.cleared:
      return words.cleared;
    default:
      return words.died;
  }
}

function facts(story: Story, timeStep_minutes: number): readonly (readonly [string, ReactNode])[] {
  const at = (step: number): string => formatMoment(step * timeStep_minutes);
  const isEffector = story.kind === CELL_KIND.naturalKiller;
  const origin = story.motherId === 0 ? text.origin(String(story.dose), isEffector) : <CellLink id={story.motherId} />;
  return [
    [
      text.born,
      <>
        {at(story.birthStep)} · {origin}
      </>,
    ],
    ...(story.divisions > 0 ? ([[text.divisions, formatNumber(story.divisions)]] as const) : []),
    ...(story.daughters.length > 0 ? ([[text.daughters, links(story.daughters)]] as const) : []),
    ...(isEffector
      ? ([
          [text.kills, story.kills === 0 ? '0' : text.killsLast(formatNumber(story.kills), at(story.lastKillStep))],
          [text.hits, text.hitsAssists(formatNumber(story.hits), formatNumber(story.assists))],
          ...(story.contactStep < 0 ? [] : ([[text.holdingSince, at(story.contactStep)]] as const)),
          [text.suppression, formatPercent(story.suppression)],
        ] as const)
      : ([
          [text.damage, text.damageOf(short(story.damage), short(story.lethalDamage))],
          ...(story.hitters.length === 0 ? [] : ([[text.hitters, links(story.hitters)]] as const)),
          [text.response, formatPercent(story.interferonResponse)],
        ] as const)),
    [
      text.exposure,
      SHOWN_FIELDS.map((field, n) => `${unbroken(strings.fields[field])}\u00a0${short(story.exposure_pM[n])}`).join(
        ' · ',
      ),
    ],
  ];
}

export function CellStory() {
  const story = useLab((state) => state.story);
  const timeStep = useLab((state) => state.timeStep_minutes);
  const id = useLab((state) => state.followed?.id);
  if (story === null || story.id !== id) return null;
  return (
    <>
      <dl className="facts">
        {facts(story, timeStep).map(([fact, value]) => (
          <div key={fact} className="fact">
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {story.events.length > 0 && (
        <>
          <h3 className="story-title">{text.newest}</h3>
          <ol className="story-events">
            {story.events.toReversed().map((event, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list of the newest, without names of their own
              <li key={n}>
                <span className="story-time">{formatMoment(event.step * timeStep)}</span> {eventWords(event)}{' '}
                {event.other !== 0 && <CellLink id={event.other} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
