/** The buttons that a run and a pair of runs are driven with: they look alike and say the same, whatever they drive. */
import type { ReactNode } from 'react';
import { PauseIcon, PlayIcon, StepBackIcon, StepIcon } from '../kit/icons';
import { SPEEDS, type SpeedKey } from '../run/speeds';
import type { LabState } from '../run/store';
import { formatSpan } from '../words/format';
import { strings } from '../words/strings';

const text = strings.transport;

interface ToolProps {
  readonly label: string;
  readonly hint?: string;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button with a picture and no word. */
export const Tool = ({ label, hint = label, className = '', onClick, children }: ToolProps) => (
  <button type="button" className={`button ${className}`} aria-label={label} title={hint} onClick={onClick}>
    {children}
  </button>
);

interface PlayProps {
  readonly mode: LabState['mode'];
  readonly onToggle: () => void;
  readonly onGoOn: () => void;
}

export function PlayOrPause({ mode, onToggle, onGoOn }: PlayProps) {
  const running = mode === 'running';
  const ended = mode === 'ended';
  const label = running ? text.pause : ended ? text.goOn : text.play;
  return (
    <button
      type="button"
      className="button play"
      aria-label={label}
      title={label}
      aria-disabled={mode === 'failed' || mode === 'loading'}
      onClick={ended ? onGoOn : onToggle}
    >
      {running ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

export const StepBackButton = ({ onClick }: { readonly onClick: () => void }) => (
  <Tool className="step-back" label={text.stepBack} hint={text.stepBackHint} onClick={onClick}>
    <StepBackIcon />
  </Tool>
);

export const StepButton = ({ hint, onClick }: { readonly hint: string; readonly onClick: () => void }) => (
  <button type="button" className="button" title={hint} onClick={onClick}>
    <StepIcon />
    <span className="step-label">{text.step}</span>
  </button>
);

interface SpeedProps {
  readonly speed: SpeedKey;
  readonly onChange: (speed: SpeedKey) => void;
}

export const SpeedSelect = ({ speed, onChange }: SpeedProps) => (
  <select
    className="button speed"
    aria-label={text.speed}
    title={text.speed}
    value={speed}
    onChange={(event) => onChange(event.target.value as SpeedKey)}
  >
    {SPEEDS.map(({ key }) => (
      <option key={key} value={key}>
        {text.speeds[key]}
      </option>
    ))}
  </select>
);

/** The run has come to its end: on request it goes on. */
export const EndNotice = ({ end_minutes, onGoOn }: { readonly end_minutes: number; readonly onGoOn: () => void }) => (
  <p className="end-notice" role="status">
    {text.ended(formatSpan(end_minutes))}{' '}
    <button type="button" className="text-button" onClick={onGoOn}>
      {text.goOn}
    </button>
  </p>
);
