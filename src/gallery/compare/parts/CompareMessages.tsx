/** What the comparison has to say: the difference now, what was wrong, a dead worker, and all of it in words. */
import { FailureCard, ProblemList } from '../../run/Messages';
import { words } from '../../words/compare';
import { unbroken } from '../../words/format';
import { problemWords } from '../../words/problemWords';
import { useCompare } from '../store';
import { useCompareCommands } from './compareCommands';

export function Sentence() {
  const sentence = useCompare((state) => state.sentence);
  return <p className="compare-sentence">{unbroken(sentence)}</p>;
}

export function CompareProblems() {
  const problems = useCompare((state) => state.problems);
  const commands = useCompareCommands();
  return <ProblemList problems={problems.map(problemWords)} onDismiss={commands.dismissProblems} />;
}

export function CompareFailure() {
  const failure = useCompare((state) => state.failure);
  const commands = useCompareCommands();
  return <FailureCard title={words.failed} failure={failure} action={words.again} onAction={commands.restart} />;
}

export function CompareAnnouncer() {
  const announcement = useCompare((state) => state.announcement);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcement}
    </p>
  );
}
