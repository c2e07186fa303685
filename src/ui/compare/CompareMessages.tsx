/** What the comparison has to say: the difference now, what was wrong, a dead worker, and all of it in words. */
import { useCompare } from '../../state/compareStore';
import { unbroken } from '../format';
import { CloseIcon } from '../icons';
import { strings } from '../strings';
import { useCompareCommands } from './compareCommands';
import { words } from './words';

export function Sentence() {
  const sentence = useCompare((state) => state.sentence);
  return <p className="compare-sentence">{unbroken(sentence)}</p>;
}

export function CompareProblems() {
  const problems = useCompare((state) => state.problems);
  const commands = useCompareCommands();
  if (problems.length === 0) return null;
  return (
    <section className="message problems" role="alert">
      <div>
        <p className="message-title">{strings.problems.title}</p>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{unbroken(problem)}</li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={strings.problems.dismiss}
        title={strings.problems.dismiss}
        onClick={commands.dismissProblems}
      >
        <CloseIcon />
      </button>
    </section>
  );
}

export function CompareFailure() {
  const failure = useCompare((state) => state.failure);
  const commands = useCompareCommands();
  if (failure === null) return null;
  return (
    <section className="message failure" role="alert">
      <div>
        <p className="message-title">{words.failed}</p>
        <p>{failure}</p>
      </div>
      <button type="button" className="button primary" onClick={commands.restart}>
        {words.again}
      </button>
    </section>
  );
}

export function CompareAnnouncer() {
  const announcement = useCompare((state) => state.announcement);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcement}
    </p>
  );
}
