/** One transport for both arms: play, pause, step, speed, timeline, reset; link and file of both. */
import { useCompare } from '../../state/compareStore';
import { SPEEDS, type SpeedKey } from '../../state/speeds';
import { formatDaysAndHours, formatMinutesPastTheHour, formatSpan } from '../format';
import { LinkIcon, PauseIcon, PlayIcon, ResetIcon, SaveIcon, StepBackIcon, StepIcon } from '../icons';
import { strings } from '../strings';
import { useCompareCommands } from './compareCommands';
import { PairTimeline } from './PairTimeline';
import { words } from './words';

const text = strings.transport;

function Clock() {
  const minutes = useCompare((state) => Math.floor(state.step * state.timeStep_minutes));
  return (
    <span className="pair-clock">
      {formatDaysAndHours(minutes)} <span className="clock-minutes">{formatMinutesPastTheHour(minutes)}</span>
    </span>
  );
}

function PlayButton() {
  const commands = useCompareCommands();
  const mode = useCompare((state) => state.mode);
  const label = mode === 'running' ? text.pause : mode === 'ended' ? text.goOn : text.play;
  return (
    <button
      type="button"
      className="button play"
      aria-label={label}
      title={label}
      aria-disabled={mode === 'failed' || mode === 'loading'}
      onClick={mode === 'ended' ? commands.goOn : commands.playOrPause}
    >
      {mode === 'running' ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

export function PairTransport() {
  const commands = useCompareCommands();
  const speed = useCompare((state) => state.speed);
  const ended = useCompare((state) => state.mode === 'ended');
  const end_minutes = useCompare((state) => state.end_minutes);
  return (
    <section className="transport pair-transport" aria-label={words.transport}>
      <button
        type="button"
        className="button"
        aria-label={text.stepBack}
        title={text.stepBackHint}
        onClick={commands.stepBack}
      >
        <StepBackIcon />
      </button>
      <PlayButton />
      <button type="button" className="button" title={words.stepHint} onClick={commands.step}>
        <StepIcon />
        <span className="step-label">{text.step}</span>
      </button>
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
      <Clock />
      <PairTimeline />
      <button
        type="button"
        className="button"
        aria-label={words.reset}
        title={words.resetHint}
        onClick={commands.reset}
      >
        <ResetIcon />
      </button>
      <span className="pair-files">
        <button type="button" className="button" title={words.saveHint} onClick={commands.save}>
          <SaveIcon />
          {words.save}
        </button>
        <button type="button" className="button primary" title={words.shareHint} onClick={commands.copyLink}>
          <LinkIcon />
          {words.share}
        </button>
      </span>
      {ended && (
        <p className="end-notice" role="status">
          {text.ended(formatSpan(end_minutes))}{' '}
          <button type="button" className="text-button" onClick={commands.goOn}>
            {text.goOn}
          </button>
        </p>
      )}
    </section>
  );
}
