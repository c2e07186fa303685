/**
 * The marks over the timeline: a tick for everything that is done to the run at a moment, and over the ticks a head to
 * take hold of. A head is chosen by a click, a tap or Enter, and moved by dragging or with Shift and the arrow keys;
 * heads that a finger could not tell apart are one, with their number.
 */
import '../../timeline/plan.css';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { editPlan, type PlanItem, planOf } from '../../../scenario/plan';
import { useCommands } from '../../run/commands';
import { useLab } from '../../run/store';
import { groupMarks, type MarkGroup, shareOf, snappedStep } from '../../timeline/marks';
import { ShapeIcon } from '../../timeline/ShapeIcon';
import { planWords } from '../../words/plan';
import { itemWords, shapeOf, whatOf } from '../../words/plan/itemWords';
import { timeText } from '../../words/plan/typedTime';
import { PlanPopover, type Shown } from './PlanPopover';

/** Pixels that a head takes, under a finger and under a mouse. */
const FINGER = 44;
const MOUSE = 24;
const PHONE_PIXELS = 600;
/** Beyond this many ticks would be a solid bar. */
const MOST_TICKS = 300;
/** A hand that moves less than this has clicked. */
const CLICK_PIXELS = 4;
/** Minutes that Shift and an arrow key move a mark, and Shift with Page Up or Down. */
const ARROW_MINUTES = 10;
const PAGE_MINUTES = 360;
/** After the last key a moved mark stays where it is. */
const REST_MILLISECONDS = 900;

interface TimelineMarksProps {
  /** The step at which something is to be added, or null. */
  readonly adding: number | null;
  /** The popover for adding was closed. */
  readonly onClose: () => void;
}

/** On its way to another moment, not there yet. */
interface Moving {
  readonly item: PlanItem;
  readonly step: number;
}

function wordsOf({ items }: MarkGroup, timeStep: number): string {
  const words = planWords();
  if (items.length === 1) return itemWords(items[0], timeStep);
  const [from, to] = [items[0], items[items.length - 1]].map(({ step }) => timeText(step * timeStep));
  return from === to ? words.severalAtOnce(items.length, from) : words.several(items.length, from, to);
}

/** Width of an element in pixels, as it changes; and whether fingers point at it. */
function useTargets() {
  const lane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (lane.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    observer.observe(lane.current);
    return () => observer.disconnect();
  }, []);
  const finger = matchMedia('(pointer: coarse)').matches || innerWidth < PHONE_PIXELS;
  return { lane, width, target: finger ? FINGER : MOUSE };
}

export function TimelineMarks({ adding, onClose }: TimelineMarksProps) {
  const words = planWords();
  const commands = useCommands();
  const settings = useLab((state) => state.scenario?.settings);
  const interventions = useLab((state) => state.interventions);
  const timeStep = useLab((state) => state.timeStep_minutes);
  const end_minutes = useLab((state) => state.end_minutes);
  const keysId = useId();
  const { lane, width, target } = useTargets();
  const steps = Math.floor(end_minutes / timeStep);
  const items = useMemo(
    () => (settings === undefined ? [] : planOf({ settings, interventions }).filter(({ step }) => step <= steps)),
    [settings, interventions, steps],
  );
  const groups = useMemo(() => groupMarks(items, steps, width, target), [items, steps, width, target]);
  const [shown, setShown] = useState<Shown | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [stop, setStop] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Where the focus goes once the list has been rewritten. */
  const wanted = useRef<{ readonly step: number; readonly key: string } | null>(null);

  useEffect(() => {
    const goal = wanted.current;
    const place = groups.findIndex(({ items: own }) =>
      own.some(({ step, key }) => step === goal?.step && key === goal.key),
    );
    if (place < 0) return;
    wanted.current = null;
    setStop(place);
    lane.current?.querySelectorAll<HTMLElement>('.mark-head')[place]?.focus();
  }, [groups, lane]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const put = ({ item, step }: Moving, byKey: boolean): void => {
    clearTimeout(timer.current);
    setMoving(null);
    if (step === item.step) return;
    if (byKey) wanted.current = { step, key: item.key };
    const told = words.done.moved(whatOf(item), timeText(step * timeStep));
    void commands.editPlan((run) => editPlan(run, [{ item, to: { step, value: item.value } }]), told);
  };
  const remove = (item: PlanItem): void => {
    const told = words.done.removed(itemWords(item, timeStep));
    void commands.editPlan((run) => editPlan(run, [{ item }]), told);
  };
  const show = (group: MarkGroup): void =>
    setShown(group.items.length === 1 ? { item: group.items[0] } : { items: group.items });

  const moveBy = (item: PlanItem, minutes: number): void => {
    const from = moving?.item === item ? moving.step : item.step;
    const next = { item, step: Math.min(steps, Math.max(0, from + Math.round(minutes / timeStep))) };
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => put(next, true), REST_MILLISECONDS);
  };
  const goTo = (place: number): void => {
    const next = Math.min(groups.length - 1, Math.max(0, place));
    setStop(next);
    lane.current?.querySelectorAll<HTMLElement>('.mark-head')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { items: own } = groups[place];
    const single = own.length === 1 ? own[0] : undefined;
    const by = { ArrowLeft: -ARROW_MINUTES, ArrowRight: ARROW_MINUTES, PageDown: -PAGE_MINUTES, PageUp: PAGE_MINUTES }[
      event.key
    ];
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: groups.length - 1 }[event.key];
    if (event.shiftKey && by !== undefined && single !== undefined) moveBy(single, by);
    else if (!event.shiftKey && to !== undefined) goTo(to);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && single !== undefined) remove(single);
    else if (event.key === 'Escape' && moving !== null) {
      clearTimeout(timer.current);
      setMoving(null);
    } else if (event.key === 'Enter' && moving !== null) put(moving, true);
    else return;
    event.preventDefault();
  };

  /** A drag: from where it began; undefined while it may still be a click. */
  const drag = useRef<{ readonly x: number; readonly offset: number; moved: boolean } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    const { left, width: own } = event.currentTarget.getBoundingClientRect();
    drag.current = { x: event.clientX, offset: event.clientX - left - own / 2, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>, { items: own }: MarkGroup): void => {
    const start = drag.current;
    const line = lane.current;
    if (start === null || line === null || own.length > 1) return;
    if (!start.moved && Math.abs(event.clientX - start.x) < CLICK_PIXELS) return;
    start.moved = true;
    const { left } = line.getBoundingClientRect();
    const step = snappedStep((event.clientX - start.offset - left) / width, steps, width, timeStep);
    if (moving?.step !== step) setMoving({ item: own[0], step });
  };
  const onPointerUp = (group: MarkGroup): void => {
    const moved = drag.current?.moved === true;
    drag.current = null;
    if (moved && moving !== null) put(moving, false);
    else if (!moved) show(group);
  };
  const place = Math.min(stop, groups.length - 1);
  const card = useMemo(() => (adding === null ? shown : { adding }), [adding, shown]);
  return (
    <>
      <div ref={lane} className="timeline-marks" role="group" aria-label={words.marks.label} aria-describedby={keysId}>
        {items.slice(-MOST_TICKS).map(({ step, key }, index) => (
          <span
            // A list that is only ever replaced as a whole: the place is the identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            className={`mark-tick ${shapeOf(key)}-mark`}
            style={{ left: `${100 * shareOf(step, steps)}%` }}
          />
        ))}
        {groups.map((group, index) => {
          const [first] = group.items;
          const single = group.items.length === 1;
          const away = moving !== null && single && moving.item === first ? moving.step : undefined;
          const what = wordsOf(group, timeStep);
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              type="button"
              className={`mark-head ${single ? `${shapeOf(first.key)}-mark` : 'several-mark'}`}
              style={{ left: `${100 * (away === undefined ? group.share : shareOf(away, steps))}%` }}
              aria-label={away === undefined ? what : `${what}. ${words.marks.pending(timeText(away * timeStep))}`}
              aria-haspopup="dialog"
              aria-keyshortcuts={single ? 'Shift+ArrowLeft Shift+ArrowRight Delete' : undefined}
              title={single ? words.marks.hint(what) : what}
              tabIndex={index === place ? 0 : -1}
              data-moving={away !== undefined}
              data-time={away === undefined ? undefined : timeText(away * timeStep)}
              onFocus={() => setStop(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPointerDown={onPointerDown}
              onPointerMove={(event) => onPointerMove(event, group)}
              onPointerUp={() => onPointerUp(group)}
              onPointerCancel={() => {
                drag.current = null;
                setMoving(null);
              }}
              onClick={(event) => {
                // A pointer has been answered when it was let go; this is the keyboard, or a screen reader.
                if (event.detail === 0) show(group);
              }}
            >
              {single ? <ShapeIcon shape={shapeOf(first.key)} /> : group.items.length}
            </button>
          );
        })}
      </div>
      <span id={keysId} className="visually-hidden">
        {words.marks.keys}
      </span>
      <span className="visually-hidden" role="status">
        {moving === null ? '' : words.marks.pending(timeText(moving.step * timeStep))}
      </span>
      <PlanPopover
        shown={card}
        lane={lane}
        steps={steps}
        onShow={setShown}
        onClose={() => {
          setShown(null);
          onClose();
        }}
      />
    </>
  );
}
