/** What the timeline and its buttons do: to any moment, back by a step, undo, redo, to another future. */
import { formatSpan } from '../words/format';
import { thrownWords } from '../words/problemWords';
import { strings } from '../words/strings';
import type { Commands } from './commands';
import type { Session } from './session';
import type { LabStore } from './store';

type TimeCommands = Pick<Commands, 'stepBack' | 'scrubTo' | 'scrubEnd' | 'editPlan' | 'undo' | 'redo' | 'switchTo'>;

export function createTimeControl(store: LabStore, session: Session, notify: (text: string) => void): TimeCommands {
  /** Whether the run was playing when the hand took the timeline; undefined while nobody holds it. */
  let wasPlaying: boolean | undefined;
  let lastGoal: Promise<boolean> = Promise.resolve(true);

  const timeNow = (): string => formatSpan(store.getState().timeStep_minutes * session.loop().present());
  const goTo = (step: number): void => {
    wasPlaying ??= store.getState().mode === 'running';
    lastGoal = session.goTo(step);
  };
  /** `sentence` is told on arrival; a way that was called off says nothing. */
  const take = (turn: Promise<boolean>, sentence: (time: string) => string, otherwise: () => void): void => {
    const before = session.loop().present();
    const interventions = store.getState().interventions;
    void turn.then((arrived) => {
      if (arrived) notify(sentence(timeNow()));
      else if (session.loop().present() === before && store.getState().interventions === interventions) otherwise();
    });
  };
  return {
    stepBack() {
      const from = store.getState().goal_step ?? session.loop().present();
      if (from > 0) void session.goTo(from - 1);
    },
    scrubTo: goTo,
    scrubEnd() {
      const plays = wasPlaying === true;
      wasPlaying = undefined;
      if (plays) void lastGoal.then((arrived) => arrived && session.loop().play());
    },
    async editPlan(rewritten, told) {
      try {
        if (await session.edit(rewritten)) notify(told);
        return undefined;
      } catch (error) {
        return thrownWords(error);
      }
    },
    undo: () =>
      take(session.undo(), strings.notices.undone, () => {
        if (!store.getState().canUndo) notify(strings.notices.nothingToUndo);
      }),
    redo: () =>
      take(session.redo(), strings.notices.redone, () => {
        if (!store.getState().canRedo) notify(strings.notices.nothingToRedo);
      }),
    switchTo: (branch) => take(session.switchTo(branch), strings.notices.switched, () => undefined),
  };
}
