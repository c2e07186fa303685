/** The menu of the futures that this run had; it is fetched with the first of them. */
import { useId, useRef } from 'react';
import { ACTIONS } from '../../scenario/actions';
import { parameterCatalogue } from '../../scenario/catalogue';
import { BranchIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { type Branch, distinctChange } from '../run/history';
import { useLab } from '../run/store';
import { formatNumber, formatQuantity, formatSpan } from '../words/format';
import { actionLabel, parameterLabel, valueInWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';

const text = strings.transport;
/** Pixels that a menu stays away from the window's edge. */
const EDGE = 12;

/** `Dose: 100 cells`; what was done first in this future and in no other. */
function nameOf(branch: Branch): string {
  const change = distinctChange(branch);
  if (change === undefined) return text.branchUnchanged;
  const entry = parameterCatalogue.get(change.key);
  if (entry !== undefined) return text.branchChange(parameterLabel(entry), valueInWords(entry, change.value));
  const action = ACTIONS.get(change.key);
  const value = action === undefined ? formatNumber(change.value) : formatQuantity(change.value, action.unit);
  return text.branchChange(actionLabel(change.key, action?.label ?? change.key), value);
}

export function Branches() {
  const branches = useLab((state) => state.branches);
  const timeStep = useLab((state) => state.timeStep_minutes);
  const commands = useCommands();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Above its button; the page may have been scrolled since it was last open. */
  const place = (): void => {
    const around = button.current?.getBoundingClientRect();
    if (menu.current === null || around === undefined) return;
    const left = Math.max(EDGE, Math.min(around.left, innerWidth - menu.current.offsetWidth - EDGE));
    menu.current.style.inset = `auto auto ${innerHeight - around.top + EDGE / 2}px ${left}px`;
  };
  const compareWith = async (branch: Branch): Promise<void> => {
    const { placeOfBranch } = await import('../run/branchPlace');
    const beside = placeOfBranch(branch);
    if (beside !== undefined) commands.showView(beside);
  };
  const span = (step: number): string => formatSpan(step * timeStep);
  return (
    <div className="branches">
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={text.branches(branches.length)}
        title={text.branchesHint}
        popoverTarget={menuId}
      >
        <BranchIcon />
        {branches.length}
      </button>
      <div id={menuId} ref={menu} className="branch-menu" popover="auto" onToggle={place}>
        <p className="card-title">{text.branchesTitle}</p>
        <ul>
          {branches.toReversed().map((branch) => (
            <li key={branch.id} className="branch-item">
              <button
                type="button"
                className="branch"
                onClick={() => {
                  menu.current?.hidePopover();
                  commands.switchTo(branch.id);
                }}
              >
                <span>{nameOf(branch)}</span>
                <span className="branch-span">{text.branchSpan(span(branch.from), span(branch.reached))}</span>
              </button>
              <button
                type="button"
                className="button branch-compare"
                title={text.branchCompareHint}
                aria-label={text.branchCompareLabel(text.branchSpan(span(branch.from), span(branch.reached)))}
                onClick={() => {
                  menu.current?.hidePopover();
                  void compareWith(branch);
                }}
              >
                {text.branchCompare}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
