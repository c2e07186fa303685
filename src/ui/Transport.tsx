/** Play, pause, step, speed, timeline, dose, reset and new seed. */
import { useCallback, useId, useRef, useState } from 'react';
import { ACTIONS, DOSE } from '../scenario/actions';
import { type LabState, useLab } from '../state/labStore';
import { minutesPerSecond, SPEEDS, type SpeedKey } from '../state/speeds';
import { useCommands } from './commands';
import { formatSpan } from './format';
import { DiceIcon, PauseIcon, PlayIcon, PlusIcon, ResetIcon, ScheduleIcon, StepBackIcon, StepIcon } from './icons';
import { DOSE_OF_THE_KEY } from './keyMap';
import { LiveText } from './LiveText';
import { strings } from './strings';
import { BranchMenu, UndoButtons } from './TimeButtons';
import { Timeline } from './Timeline';
import { readTypedNumber } from './typedNumber';

const text = strings.transport;

export function PlayButton() {
  const running = useLab((state) => state.mode === 'running');
  const ended = useLab((state) => state.mode === 'ended');
  const unable = useLab((state) => state.mode === 'failed' || state.mode === 'loading');
  const commands = useCommands();
  const label = running ? text.pause : ended ? text.goOn : text.play;
  return (
    <button
      type="button"
      className="button play"
      aria-label={label}
      title={label}
      aria-disabled={unable}
      onClick={ended ? commands.goOn : commands.playOrPause}
    >
      {running ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
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
  return (
    <select
      className="button speed"
      aria-label={text.speed}
      title={text.speed}
      value={speed}
      onChange={(event) => commands.setSpeed(event.target.value as SpeedKey)}
    >
      {SPEEDS.map(({ key }) => (
        <option key={key} value={key}>
          {text.speeds[key]}
        </option>
      ))}
    </select>
  );
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

function ScheduleButton() {
  const commands = useCommands();
  return (
    <button
      type="button"
      className="button"
      aria-label={text.schedule}
      title={text.schedule}
      onClick={() => commands.showSchedule(true)}
    >
      <ScheduleIcon />
    </button>
  );
}

function EndNotice() {
  const ended = useLab((state) => state.mode === 'ended');
  const end_minutes = useLab((state) => state.end_minutes);
  const commands = useCommands();
  if (!ended) return null;
  return (
    <p className="end-notice" role="status">
      {text.ended(formatSpan(end_minutes))}{' '}
      <button type="button" className="text-button" onClick={commands.goOn}>
        {text.goOn}
      </button>
    </p>
  );
}

export function Transport() {
  const commands = useCommands();
  return (
    <section className="transport" aria-label={text.label}>
      <button
        type="button"
        className="button step-back"
        aria-label={text.stepBack}
        title={text.stepBackHint}
        onClick={commands.stepBack}
      >
        <StepBackIcon />
      </button>
      <PlayButton />
      <button type="button" className="button" title={text.stepHint} onClick={commands.step}>
        <StepIcon />
        <span className="step-label">{text.step}</span>
      </button>
      <SpeedChooser />
      <LiveText of={reachedSpeed} className="reached-speed" />
      <Timeline />
      <BranchMenu />
      <UndoButtons />
      <DoseField />
      <ScheduleButton />
      <button type="button" className="button" aria-label={text.reset} title={text.resetHint} onClick={commands.reset}>
        <ResetIcon />
      </button>
      <button
        type="button"
        className="button"
        aria-label={text.newSeed}
        title={text.newSeedHint}
        onClick={commands.newSeed}
      >
        <DiceIcon />
      </button>
      <EndNotice />
    </section>
  );
}
