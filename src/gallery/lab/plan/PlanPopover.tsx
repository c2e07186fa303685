/** The card over a mark: what it is, in words; its time and value to be changed; and the form that adds another. */
import { type RefObject, useEffect, useRef } from 'react';
import type { PlanItem } from '../../../scenario/plan';
import { CloseIcon } from '../../kit/icons';
import { useLab } from '../../run/store';
import { shareOf } from '../../timeline/marks';
import { ShapeIcon } from '../../timeline/ShapeIcon';
import { planWords } from '../../words/plan';
import { itemWords, labelOf, shapeOf } from '../../words/plan/itemWords';
import { AddForm } from './AddForm';
import { ItemForm } from './ItemForm';

/** One mark, several near one another, or the step at which something is added. */
export type Shown =
  | { readonly item: PlanItem; readonly among?: readonly PlanItem[] }
  | { readonly items: readonly PlanItem[] }
  | { readonly adding: number };

interface PlanPopoverProps {
  readonly shown: Shown | null;
  readonly lane: RefObject<HTMLDivElement | null>;
  readonly steps: number;
  readonly onShow: (shown: Shown) => void;
  readonly onClose: () => void;
}

/** Pixels that the card stays away from the window's edge and from the line. */
const EDGE = 12;

const stepOf = (shown: Shown): number =>
  'adding' in shown ? shown.adding : 'item' in shown ? shown.item.step : shown.items[0].step;

const titleOf = (shown: Shown): string =>
  'adding' in shown ? planWords().add.title : 'item' in shown ? labelOf(shown.item.key) : planWords().item.several;

function ItemList({ items, onChoose }: { items: readonly PlanItem[]; onChoose: (item: PlanItem) => void }) {
  const timeStep = useLab((state) => state.timeStep_minutes);
  return (
    <ul className="plan-list">
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced as a whole
        <li key={place}>
          <button type="button" className="plan-choice" onClick={() => onChoose(item)}>
            <ShapeIcon shape={shapeOf(item.key)} />
            {itemWords(item, timeStep)}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function PlanPopover({ shown, lane, steps, onShow, onClose }: PlanPopoverProps) {
  const card = useRef<HTMLDivElement>(null);
  const timeStep = useLab((state) => state.timeStep_minutes);
  useEffect(() => {
    const element = card.current;
    const line = lane.current?.getBoundingClientRect();
    if (shown === null || element === null || line === undefined) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const x = line.left + line.width * shareOf(stepOf(shown), steps);
    const left = Math.max(EDGE, Math.min(x - element.offsetWidth / 2, innerWidth - element.offsetWidth - EDGE));
    const above = line.top - EDGE / 2;
    element.style.maxHeight = `${Math.max(above, innerHeight / 2) - EDGE}px`;
    // Over the line where there is room for it, else as high as it can be.
    element.style.inset = `${Math.max(EDGE, above - element.offsetHeight)}px auto auto ${left}px`;
    // Under a finger a field with the focus would bring up the keyboard at once.
    const finger = matchMedia('(pointer: coarse)').matches;
    const first = finger ? null : element.querySelector<HTMLElement>('select, input, .plan-choice');
    (first ?? element).focus();
  }, [shown, lane, steps]);
  return (
    <div
      ref={card}
      className="plan-card"
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-label={shown === null ? '' : titleOf(shown)}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {shown !== null && (
        <>
          <div className="plan-head">
            <p className="card-title">{titleOf(shown)}</p>
            <button
              type="button"
              className="icon-button"
              aria-label={planWords().close}
              onClick={() => card.current?.hidePopover()}
            >
              <CloseIcon />
            </button>
          </div>
          {'adding' in shown && (
            <AddForm
              key={shown.adding}
              step={shown.adding}
              timeStep={timeStep}
              close={() => card.current?.hidePopover()}
            />
          )}
          {'items' in shown && (
            <ItemList items={shown.items} onChoose={(item) => onShow({ item, among: shown.items })} />
          )}
          {'item' in shown && (
            <ItemForm
              key={`${shown.item.step} ${shown.item.key}`}
              item={shown.item}
              timeStep={timeStep}
              {...(shown.among && { back: () => shown.among && onShow({ items: shown.among }) })}
              close={() => card.current?.hidePopover()}
            />
          )}
        </>
      )}
    </div>
  );
}
