/** The frame of the demonstration: where one is, the step, and the ways back, on and out. On a phone a sheet at the bottom. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ChevronIcon, CloseIcon } from '../../kit/icons';
import { words } from '../../words/demonstration';

interface PanelProps {
  readonly step: number;
  readonly steps: number;
  /** Of a lesson, for this step. */
  readonly seconds: number;
  readonly title: string;
  /** Said to a screen reader when it changes. */
  readonly announcement: string;
  readonly onGo: (step: number) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A new step is read from its title on. */
function Title({ progress, title }: { readonly progress: string; readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="demonstration-title">
      <span className="visually-hidden">{progress}: </span>
      {title}
    </h2>
  );
}

export function Panel({ step, steps, seconds, title, announcement, onGo, onLeave, children }: PanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const [small, setSmall] = useState(false);
  // What came of the run is brought into sight; the focus stays where the hand is.
  useEffect(() => {
    if (announcement !== '') body.current?.querySelector('.explanation')?.scrollIntoView({ block: 'nearest' });
  }, [announcement]);
  const progress = words.progress(String(step + 1), String(steps));
  return (
    <aside className={small ? 'demonstration small' : 'demonstration'} aria-label={words.label}>
      <div className="demonstration-head">
        <span className="demonstration-place">
          {progress} · {words.minutes(words.seconds(String(seconds)))}
        </span>
        <button
          type="button"
          className="icon-button small-toggle"
          aria-expanded={!small}
          aria-label={small ? words.larger : words.smaller}
          title={small ? words.larger : words.smaller}
          onClick={() => setSmall(!small)}
        >
          <ChevronIcon />
        </button>
        <button type="button" className="icon-button" aria-label={words.leave} title={words.leave} onClick={onLeave}>
          <CloseIcon />
        </button>
      </div>
      <div key={step} ref={body} className="demonstration-body">
        <Title progress={progress} title={title} />
        {!small && children}
      </div>
      <div className="demonstration-foot">
        <button type="button" className="button" disabled={step === 0} onClick={() => onGo(step - 1)}>
          {words.back}
        </button>
        {step + 1 < steps ? (
          <button type="button" className="button next" onClick={() => onGo(step + 1)}>
            {words.next}
          </button>
        ) : (
          <button type="button" className="button next" onClick={onLeave}>
            {words.leaveShort}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </aside>
  );
}
