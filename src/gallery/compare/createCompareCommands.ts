/** What each command of the Compare view does, over the comparison, its store and the Lab. */

import { minutesOf } from '../../core/units';
import { writeComparison } from '../../scenario/comparison';
import type { Scenario } from '../../scenario/scenario';
import { settingNames } from '../../scenario/settings';
import { reportFailure } from '../client/report';
import type { Commands } from '../run/commands';
import type { Lab } from '../run/lab';
import { minutesPerSecond, neighbouringSpeed, type SpeedKey } from '../run/speeds';
import { writePlace } from '../run/views';
import { words } from '../words/compare';
import { thrownWords } from '../words/problemWords';
import { strings } from '../words/strings';
import type { Comparison } from './comparison';
import type { CompareCommands } from './parts/compareCommands';
import type { CompareStore } from './store';
import { timeOf } from './tell';

/** The page's own commands that mean something here, for the keys, and those that only a comparison has. */
export type ViewCommands = Commands & CompareCommands;

export function createCompareCommands(lab: Lab, store: CompareStore, comparison: Comparison): ViewCommands {
  const { getState, setState } = store;
  const { notify } = lab;
  /** Whether both arms played when the hand took the timeline; undefined while nobody holds it. */
  let wasPlaying: boolean | undefined;
  let lastGoal: Promise<boolean> = Promise.resolve(true);
  const copy = (text: string, told: string, refused: string): void => {
    // Outside a secure context there is no clipboard: that is a refusal too.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => notify(told),
        () => notify(refused),
      );
  };
  const setSpeed = (speed: SpeedKey): void => {
    setState({ speed });
    comparison.loop().setSpeed(minutesPerSecond(speed));
  };
  const sendTo = (step: number): void => void comparison.goTo(step);
  return {
    ...lab.commands,
    playOrPause() {
      const { mode, goal_step } = getState();
      if (mode === 'running') comparison.loop().pause();
      else if (mode === 'ended') this.goOn();
      else if (goal_step !== null) void comparison.goTo(goal_step, true);
      else comparison.loop().play();
    },
    step: () => comparison.loop().step(),
    stepBack() {
      const from = getState().goal_step ?? getState().step;
      if (from > 0) sendTo(from - 1);
    },
    scrubTo(step) {
      wasPlaying ??= getState().mode === 'running';
      lastGoal = comparison.goTo(step);
    },
    scrubEnd() {
      const plays = wasPlaying === true;
      wasPlaying = undefined;
      if (plays) void lastGoal.then((arrived) => arrived && comparison.loop().play());
    },
    reset() {
      const plays = getState().mode === 'running';
      void comparison.goTo(0, plays);
      notify(words.resetHint);
    },
    goOn() {
      const { arms, end_minutes } = getState();
      const later = end_minutes + minutesOf(arms?.[0].hours ?? 24);
      setState({ end_minutes: later });
      comparison.loop().setEnd(later);
      comparison.loop().play();
    },
    setSpeed,
    changeSpeed(by) {
      const speed = neighbouringSpeed(getState().speed, by);
      setSpeed(speed);
      notify(strings.notices.speed(strings.transport.speeds[speed]));
    },
    zoomBy: (factor) => comparison.pictures.move((stage) => stage.zoomBy(factor)),
    panBy: (dx, dy) => comparison.pictures.move((stage) => stage.panBy(dx, dy)),
    fit: () => comparison.pictures.each((stage) => stage.fit()),
    copyLink() {
      const timeStep = getState().timeStep_minutes;
      const query = writeComparison(comparison.place(), timeStep);
      const time = timeOf(getState().step * timeStep);
      const address = `${lab.door.link()}${writePlace({ view: 'compare', query })}`;
      copy(address, words.linkCopied(time), strings.notices.linkNotCopied);
    },
    restart: comparison.restart,
    dismissProblems: () => setState({ problems: [] }),
    setSecond: comparison.setSecond,
    fromSliders(): Scenario | undefined {
      const again = lab.session.scenarioAgain();
      const { settings } = getState().arms?.[0] ?? again;
      return settingNames(again.settings).some((key) => again.settings[key] !== settings[key]) ? again : undefined;
    },
    openInLab(arm) {
      const { arms, step } = getState();
      if (arms === null) return;
      const [, second] = arms;
      comparison.loop().pause();
      if (arm === 'B') comparison.swapArms();
      lab.commands.showView({ view: 'lab', query: '' });
      if (arm === 'B') {
        void lab.openRun(second, { step, playing: false }).catch(reportFailure('Opening an arm in the Lab'));
        notify(words.opened(arm));
      } else void lab.session.goTo(step);
    },
    copyHashOf(arm) {
      const hash = getState().hashes?.[arm === 'A' ? 0 : 1];
      if (hash === undefined) return notify(words.hashWhenPaused(arm));
      copy(hash, strings.notices.hashCopied, strings.notices.notCopied);
    },
    save() {
      import('./compareFile')
        .then(({ saveComparison }) => saveComparison(comparison, store, notify))
        .catch((error: unknown) => setState({ problems: [strings.files.notSaved(thrownWords(error))] }));
    },
    saveRun() {
      this.save();
    },
  };
}
