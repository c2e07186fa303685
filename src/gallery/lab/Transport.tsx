/** Play, pause, step, speed, timeline, dose, reset and new seed. */
import { useCallback, useId, useRef, useState } from 'react';
import { ACTIONS, DOSE } from '../../scenario/actions';
import { DiceIcon, PlusIcon, ResetIcon, ScheduleIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { DOSE_OF_THE_KEY } from '../run/keyMap';
import { LiveText } from '../run/LiveText';
import { minutesPerSecond } from '../run/speeds';
import { type LabState, useLab } from '../run/store';
import { EndNotice, PlayOrPause, SpeedSelect, StepBackButton, StepButton, Tool } from '../timeline/transportParts';
import { formatSpan } from '../words/format';
import { strings } from '../words/strings';
import { readTypedNumber } from '../words/typedNumber';
import { BranchMenu, UndoButtons } from './TimeButtons';
import { Timeline } from './Timeline';

const text = strings.transport;

export function PlayButton() {
  const mode = useLab((state) => state.mode);
  const commands = useCommands();
  return <PlayOrPause mode={mode} onToggle={commands.playOrPause} onGoOn={commands.goOn} />;
}

/** A run slower than its named speed by more than this share says so. */
const NOTABLY_SLOWER = 0.85;

function reachedSpeed({ mode, speed, measuredSpeed }: LabState): string {
  if (mode !== 'running' || measuredSpeed === 0) return '';
  if (measuredSpeed > NOTABLY_SLOWER * minutesPerSecond(speed)) return '';
  return text.measured(formatSpan(Number(measuredSpeed.toPrecision(2))));
}

export function SpeedChooser() {
  const speed = useLab((state) => state.speed);
  const commands = useCommands();
  return <SpeedSelect speed={speed} onChange={commands.setSpeed} />;
}

export function DoseField() {
  const [typed, setTyped] = useState(String(DOSE_OF_THE_KEY));
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const input = useRef<HTMLInputElement>(null);
  const commands = useCommands();
  const infuse = useCallback(() => {
    const reading = readTypedNumber(text.dose, typed, ACTIONS.get(DOSE));
    setProblem(reading.problem ?? '');
    if (reading.problem === undefined) commands.dose(reading.value);
    else input.current?.focus();
  }, [typed, commands]);
  return (
    <div className="dose">
      <input
        ref={input}
        className="number-input"
        inputMode="numeric"
        aria-label={text.doseCells}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : problemId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') infuse();
        }}
      />
      <button type="button" className="button" title={text.doseHint} onClick={infuse}>
        <PlusIcon />
        {text.doseNow}
      </button>
      {problem !== '' && (
        <p id={problemId} className="field-problem dose-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function End() {
  const ended = useLab((state) => state.mode === 'ended');
  const end_minutes = useLab((state) => state.end_minutes);
  const commands = useCommands();
  return ended ? <EndNotice end_minutes={end_minutes} onGoOn={commands.goOn} /> : null;
}

export function Transport() {
  const commands = useCommands();
  return (
    <section className="transport" aria-label={text.label}>
      <StepBackButton onClick={commands.stepBack} />
      <PlayButton />
      <StepButton hint={text.stepHint} onClick={commands.step} />
      <SpeedChooser />
      <LiveText of={reachedSpeed} className="reached-speed" />
      <Timeline />
      <BranchMenu />
      <UndoButtons />
      <DoseField />
      <Tool label={text.schedule} onClick={() => commands.showSchedule(true)}>
        <ScheduleIcon />
      </Tool>
      <Tool label={text.reset} hint={text.resetHint} onClick={commands.reset}>
        <ResetIcon />
      </Tool>
      <Tool label={text.newSeed} hint={text.newSeedHint} onClick={commands.newSeed}>
        <DiceIcon />
      </Tool>
      <End />
    </section>
  );
}
