/** The run of a step: start it, halt it, go straight to its end; how far it is, and what to watch. */
import { useEffect, useRef } from 'react';
import { PauseIcon, PlayIcon } from '../../kit/icons';
import { useCommands } from '../../run/commands';
import { useLab } from '../../run/store';
import { words } from '../../words/demonstration';
import { strings } from '../../words/strings';

interface RunButtonsProps {
  readonly watch: string;
  readonly end_minutes: number;
  readonly running: boolean;
  readonly seen: boolean;
  /** Whether the dish shows the run of this step. */
  readonly here: boolean;
  readonly onRun: () => void;
  readonly onEnd: () => void;
}

/** In hours all the way: the class counts along. */
const hours = (minutes: number): string => strings.units.hours(String(Math.floor(minutes / 60)));

export function RunButtons({ watch, end_minutes, running, seen, here, onRun, onEnd }: RunButtonsProps) {
  const mode = useLab((state) => state.mode);
  const time = useLab((state) => (running ? state.status.time_minutes : 0));
  const { playOrPause } = useCommands();
  const section = useRef<HTMLElement>(null);
  // In a small sheet the halting of a run stays in reach.
  useEffect(() => {
    if (running) section.current?.scrollIntoView({ block: 'nearest' });
  }, [running]);
  const started = mode === 'running' ? words.pause : words.goOn;
  const waiting = seen ? words.again : words.start;
  const label = running ? started : waiting;
  return (
    <section ref={section} className="demonstration-run">
      <h3 className="demonstration-part">{words.run}</h3>
      <p>{watch}</p>
      {running && (
        <>
          <progress value={time} max={end_minutes} aria-label={words.run} />
          <p className="quiet">
            {words.way(hours(time), hours(end_minutes))} · {words.steer}
          </p>
        </>
      )}
      <div className="demonstration-buttons">
        {/* One button for all: the focus stays on it. */}
        <button
          type="button"
          className={seen || running ? 'button' : 'button primary'}
          onClick={running ? playOrPause : onRun}
        >
          {running && mode === 'running' ? <PauseIcon /> : <PlayIcon />}
          {label}
        </button>
        {running && (
          <button type="button" className="button" onClick={onEnd}>
            {words.toEnd}
          </button>
        )}
      </div>
      {!here && <p className="quiet">{words.notHere}</p>}
    </section>
  );
}
