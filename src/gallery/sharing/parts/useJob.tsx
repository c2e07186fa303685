/** One file at a time: starts a job, tells how far it is, lets it be cancelled, and says what came of it. */

import { useEffect, useRef, useState } from 'react';
import { messageOf } from '../../../core/failure';
import { formatNumber } from '../../words/format';
import { exportWords } from '../../words/sharing';
import type { Job, Progress } from './desk';

export interface JobState {
  readonly busy: boolean;
  readonly progress: Progress | null;
  /** What came of the last job, in a sentence; empty before the first. */
  readonly outcome: string;
  readonly failed: boolean;
}

interface Sentences {
  readonly done: (answer: string) => string;
  readonly refused: (reason: string) => string;
}

export interface Jobs extends JobState {
  /** Does nothing while another is under way. The answer of the work, or its reason, is put into a sentence. */
  start(work: (job: Job) => Promise<string>, sentences?: Sentences): void;
  cancel(): void;
}

const AT_REST: JobState = { busy: false, progress: null, outcome: '', failed: false };
const REPORT_MILLISECONDS = 100;

/** `onBusy` hears when work begins and ends. */
export function useJobs(onBusy: (busy: boolean) => void): Jobs {
  const [state, setState] = useState(AT_REST);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    ...state,
    start(work, { done, refused } = { done: exportWords().saved, refused: exportWords().refused }) {
      if (controller.current !== null) return;
      const own = new AbortController();
      controller.current = own;
      let shownAt = Number.NEGATIVE_INFINITY;
      const report = (progress: Progress): void => {
        const now = performance.now();
        if (now - shownAt < REPORT_MILLISECONDS) return;
        shownAt = now;
        setState((before) => ({ ...before, progress }));
      };
      const end = (outcome: string, failed: boolean): void => {
        controller.current = null;
        setState({ ...AT_REST, outcome, failed });
        onBusy(false);
      };
      setState({ ...AT_REST, busy: true });
      onBusy(true);
      work({ signal: own.signal, report }).then(
        (name) => end(done(name), false),
        (error: unknown) => {
          if (own.signal.aborted) end(exportWords().cancelled, false);
          else end(refused(messageOf(error)), true);
        },
      );
    },
    cancel: () => controller.current?.abort(),
  };
}

/** How far a job is, or what came of it; read out when it changes to something new. */
export function JobReport({ busy, progress, outcome, failed, cancel }: Jobs) {
  const words = exportWords();
  return (
    <div className="job">
      {busy && progress === null && <p>{words.saving}</p>}
      {busy && progress !== null && (
        <>
          <progress value={progress.done} max={progress.of} aria-label={words.saving} />
          <p>{words.progress(formatNumber(progress.done), formatNumber(progress.of))}</p>
        </>
      )}
      {busy && (
        <button type="button" className="button" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      <p role="status" className={failed ? 'job-outcome failed' : 'job-outcome'}>
        {outcome}
      </p>
    </div>
  );
}
