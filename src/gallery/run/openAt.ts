/** Opens a run at the moment that a link or a file names, and compares the state there with the one that it names. */
import { isHashOf, type Opening } from '../../scenario/opening';
import type { Scenario } from '../../scenario/scenario';
import { formatShortHash, formatSpan } from '../words/format';
import { strings } from '../words/strings';
import type { Model } from './models';
import type { Session } from './session';
import type { LabStore } from './store';

/** `model` is the page's own when it is left out. */
export type OpenAt = (
  scenario: Scenario,
  opening: Opening,
  equal: (time: string) => string,
  model?: Model,
) => Promise<void>;

export function createOpenAt(store: LabStore, session: Session, notify: (text: string) => void): OpenAt {
  const tell = (problem: string): void => store.setState(({ problems }) => ({ problems: [...problems, problem] }));

  async function compare(hash: string, equal: (time: string) => string): Promise<void> {
    const { stateHash, step } = await session.record();
    const time = formatSpan(step * store.getState().timeStep_minutes);
    if (isHashOf(hash, stateHash)) notify(equal(time));
    else tell(strings.verdict.otherState(time, formatShortHash(stateHash), formatShortHash(hash)));
  }

  return async (scenario, { step, playing, hash }, equal, model) => {
    const direct = step === undefined || step === 0;
    await session.open(scenario, playing && direct && hash === undefined, undefined, model);
    const time = formatSpan((step ?? 0) * store.getState().timeStep_minutes);
    if (!direct) notify(strings.notices.onTheWay(time));
    // Somebody may have gone elsewhere before it was reached.
    if (step !== undefined && !direct && !(await session.goTo(step))) return;
    if (hash !== undefined && step !== undefined) await compare(hash, equal);
    else if (hash !== undefined) tell(strings.verdict.ofTheEnd);
    if (playing && session.scheduled() === scenario) session.loop().play();
  };
}
