/** What the page has to say: link problems, a stopped run, the answer to a command, the run in words. */
import { MODEL_VERSION } from '../../core/version';
import { CloseIcon } from '../kit/icons';
import { unbroken } from '../words/format';
import { problemWords } from '../words/problemWords';
import { strings } from '../words/strings';
import { useCommands } from './commands';
import { effectorWords, hasTCells } from './effectors';
import { useLab } from './store';

/** Sentences about what is wrong, until they are put away. */
export function ProblemList(props: { readonly problems: readonly string[]; readonly onDismiss: () => void }) {
  const { problems, onDismiss } = props;
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
        onClick={onDismiss}
      >
        <CloseIcon />
      </button>
    </section>
  );
}

export function Problems() {
  const problems = useLab((state) => state.problems);
  const commands = useCommands();
  return <ProblemList problems={problems.map(problemWords)} onDismiss={commands.dismissProblems} />;
}

/** Which engine runs, when it is not the page's own. */
export function OlderModel() {
  const version = useLab((state) => state.olderModel);
  const commands = useCommands();
  if (version === null) return null;
  return (
    <section className="message older-model" role="status">
      <p>{strings.olderModel.runs(version)}</p>
      <button type="button" className="button primary" onClick={commands.usePresentModel}>
        {strings.olderModel.inPresent(MODEL_VERSION)}
      </button>
    </section>
  );
}

interface FailureCardProps {
  readonly title: string;
  /** What happened; null when all is well. */
  readonly failure: string | null;
  readonly action: string;
  readonly onAction: () => void;
}

/** A worker that died, and the button that helps. */
export function FailureCard({ title, failure, action, onAction }: FailureCardProps) {
  if (failure === null) return null;
  return (
    <section className="message failure" role="alert">
      <div>
        <p className="message-title">{title}</p>
        <p>{failure}</p>
      </div>
      <button type="button" className="button primary" onClick={onAction}>
        {action}
      </button>
    </section>
  );
}

export function Failure() {
  const failure = useLab((state) => state.failure);
  const commands = useCommands();
  const { title, restart } = strings.failure;
  return <FailureCard title={title} failure={failure} action={restart} onAction={commands.restart} />;
}

export function Notice() {
  const notice = useLab((state) => state.notice);
  return (
    <p className={notice === '' ? 'notice' : 'notice shown'} role="status">
      {unbroken(notice)}
    </p>
  );
}

/** Shown while a file is held over the page. */
export function DropHint() {
  const dropping = useLab((state) => state.dropping);
  return dropping ? <p className="drop-hint">{strings.files.dropHere}</p> : null;
}

export function Announcer() {
  const announcement = useLab((state) => effectorWords(state.announcement, hasTCells(state)));
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcement}
    </p>
  );
}
