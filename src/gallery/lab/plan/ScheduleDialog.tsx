/**
 * The dosing schedule of the run: all doses in a table and on a line, to be added, altered, repeated and taken away.
 * Everything is applied together, as one act that one undo takes back; until then the run does not notice.
 */
import { entryOf, settingsFrom } from '../../../scenario/catalogue';
import '../../timeline/plan.css';
import './schedule.css';
import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useRef, useState } from 'react';
import { freshTargets } from '../../../scenario/plan';
import { CloseIcon } from '../../kit/icons';
import { useCommands } from '../../run/commands';
import { labStore, useLab } from '../../run/store';
import { formatNumber } from '../../words/format';
import { mechanismLabel } from '../../words/laboratoryWords';
import { planWords } from '../../words/plan';
import { timeText } from '../../words/plan/typedTime';
import { problemWords } from '../../words/problemWords';
import { RepeatForm } from './RepeatForm';
import { SchedulePreview } from './SchedulePreview';
import { ScheduleTable } from './ScheduleTable';
import { inOrder, type Outcome, outcomeOf, type ReadRow, type Row, readRow, rowsOf } from './scheduleDraft';

/** The run as it was when the dialog opened; nothing else changes it while it is open. */
function useRun() {
  return useMemo(() => {
    const { scenario, interventions } = labStore.getState();
    return { settings: scenario?.settings ?? settingsFrom(({ spec }) => spec.default), interventions };
  }, []);
}

const targetsLabel = (): string => mechanismLabel(entryOf('challenge.size'));

/** What lies in the dish or comes into it, and is no dose. */
function fixedSentences(run: ReturnType<typeof useRun>, timeStep: number): readonly string[] {
  const { fixed } = planWords().schedule;
  const nk = run.settings['scene.numberOfNk'] ?? 0;
  const targets = freshTargets(run);
  const times = targets.map(({ step }) => timeText(step * timeStep)).join(', ');
  return [
    ...(nk > 0 ? [fixed.start(formatNumber(nk))] : []),
    ...(targets.length > 0
      ? [fixed.targets(targets.length, formatNumber(targets[0].value), times, targetsLabel())]
      : []),
  ];
}

function outcomeSentence({ count, from }: Outcome, reached: number, now: number, timeStep: number): string {
  const words = planWords().schedule;
  if (count === 0) return words.unchanged;
  if (from < now) return words.past(count, timeText(from * timeStep), timeText(now * timeStep));
  return from < reached ? words.branch(count, timeText(reached * timeStep)) : words.ahead(count);
}

const givenBy = (rows: readonly ReadRow[]) =>
  rows.flatMap(({ row: { key, removed }, step, value }) =>
    removed || step === undefined || value === undefined ? [] : [{ key, step, value }],
  );

export function ScheduleDialog() {
  const words = planWords();
  const text = words.schedule;
  const commands = useCommands();
  const run = useRun();
  const timeStep = useLab((state) => state.timeStep_minutes);
  const end_minutes = useLab((state) => state.end_minutes);
  const reached = useLab((state) => state.reached_step);
  const now = useMemo(() => labStore.getState().status.step, []);
  const original = useMemo(() => rowsOf(run), [run]);
  const [rows, setRows] = useState(original);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const nextId = useRef(original.length);
  const body = useRef<HTMLDivElement>(null);
  const read = useMemo(() => rows.map((row) => readRow(row, timeStep)), [rows, timeStep]);
  const present = useMemo(() => givenBy(original.map((row) => readRow(row, timeStep))), [original, timeStep]);
  const outcome = useMemo(() => outcomeOf(read, run), [read, run]);
  const doses = givenBy(read);
  const steps = Math.max(Math.floor(end_minutes / timeStep), ...[...doses, ...present].map(({ step }) => step));

  const close = (): void => commands.showSchedule(false);
  const leave = (): void => (outcome.count > 0 ? setAsking(true) : close());
  const apply = async (): Promise<void> => {
    if (outcome.problems.length > 0) return body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    if (outcome.count === 0) return close();
    setBusy(true);
    const problem = await commands.editPlan(outcome.changes, words.done.schedule(outcome.count));
    setBusy(false);
    if (problem === undefined) close();
    else setRefusal(problemWords(problem));
  };
  const change = (next: Row): void => {
    setRefusal('');
    setRows(rows.map((row) => (row.id === next.id ? next : row)));
  };
  const add = (more: readonly Row[]): void => {
    nextId.current += more.length;
    setRows(inOrder([...rows, ...more], timeStep));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && leave()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help schedule">
          <div className="help-head">
            <Dialog.Title className="help-title">{text.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div ref={body} className="schedule-body">
            <p>{text.intro}</p>
            <SchedulePreview
              doses={doses}
              present={present}
              settings={run.settings}
              timeStep={timeStep}
              steps={steps}
              now={now}
            />
            <ScheduleTable
              rows={read}
              timeStep={timeStep}
              end_minutes={end_minutes}
              onChange={change}
              onDrop={(gone) => setRows(rows.filter((row) => row !== gone))}
            />
            {fixedSentences(run, timeStep).map((sentence) => (
              <p key={sentence} className="plan-about">
                {sentence}
              </p>
            ))}
            <RepeatForm now={now} timeStep={timeStep} count={rows.length} nextId={nextId.current} onAdd={add} />
          </div>
          <div className="schedule-foot">
            {outcome.problems.length > 0 ? (
              <div className="field-problem" role="status">
                {text.wrong(outcome.problems.length)}
                <ul>
                  {outcome.problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </div>
            ) : (
              <p role="status">{busy ? text.applying : outcomeSentence(outcome, reached, now, timeStep)}</p>
            )}
            {refusal !== '' && (
              <p className="field-problem" role="alert">
                {refusal}
              </p>
            )}
            {asking ? (
              <div className="plan-buttons" role="alertdialog" aria-label={text.leave}>
                <span>{text.leave}</span>
                <button type="button" className="button" onClick={close}>
                  {text.leaveYes}
                </button>
                <button type="button" className="button primary" onClick={() => setAsking(false)}>
                  {text.leaveNo}
                </button>
              </div>
            ) : (
              <div className="plan-buttons">
                <button type="button" className="button primary" disabled={busy} onClick={() => void apply()}>
                  {text.apply}
                </button>
                <button type="button" className="button" onClick={leave}>
                  {text.cancel}
                </button>
              </div>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
