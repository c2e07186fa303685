/** One transport for both arms: play, pause, step, speed, timeline, reset; link and file of both. */

import { LinkIcon, ResetIcon, SaveIcon } from '../../kit/icons';
import { EndNotice, PlayOrPause, SpeedSelect, StepBackButton, StepButton, Tool } from '../../timeline/transportParts';
import { words } from '../../words/compare';
import { formatDaysAndHours, formatMinutesPastTheHour } from '../../words/format';
import { useCompare } from '../store';
import { useCompareCommands } from './compareCommands';
import { PairTimeline } from './PairTimeline';

function Clock() {
  const minutes = useCompare((state) => Math.floor(state.step * state.timeStep_minutes));
  return (
    <span className="pair-clock">
      {formatDaysAndHours(minutes)} <span className="clock-minutes">{formatMinutesPastTheHour(minutes)}</span>
    </span>
  );
}

export function PairTransport() {
  const commands = useCompareCommands();
  const mode = useCompare((state) => state.mode);
  const speed = useCompare((state) => state.speed);
  const end_minutes = useCompare((state) => state.end_minutes);
  return (
    <section className="transport pair-transport" aria-label={words.transport}>
      <StepBackButton onClick={commands.stepBack} />
      <PlayOrPause mode={mode} onToggle={commands.playOrPause} onGoOn={commands.goOn} />
      <StepButton hint={words.stepHint} onClick={commands.step} />
      <SpeedSelect speed={speed} onChange={commands.setSpeed} />
      <Clock />
      <PairTimeline />
      <Tool label={words.reset} hint={words.resetHint} onClick={commands.reset}>
        <ResetIcon />
      </Tool>
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
      {mode === 'ended' && <EndNotice end_minutes={end_minutes} onGoOn={commands.goOn} />}
    </section>
  );
}
