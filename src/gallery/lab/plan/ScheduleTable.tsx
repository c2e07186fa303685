/** The doses of the run, a row each, to be altered and taken away. */
import { useId } from 'react';
import { CloseIcon, UndoIcon } from '../../kit/icons';
import { ShapeIcon } from '../../timeline/ShapeIcon';
import { planWords } from '../../words/plan';
import { labelOf, shapeOf } from '../../words/plan/itemWords';
import { timeText } from '../../words/plan/typedTime';
import { AmountField, TimeField } from './fields';
import type { ReadRow, Row } from './scheduleDraft';

interface ScheduleTableProps {
  readonly rows: readonly ReadRow[];
  readonly timeStep: number;
  readonly end_minutes: number;
  readonly onChange: (row: Row) => void;
  /** A new row that is not wanted after all. */
  readonly onDrop: (row: Row) => void;
}

interface LineProps extends Omit<ScheduleTableProps, 'rows'> {
  readonly read: ReadRow;
  readonly number: number;
}

function Line({ read, number, timeStep, end_minutes, onChange, onDrop }: LineProps) {
  const words = planWords().schedule;
  const problemId = useId();
  const { row, step, timeProblem, amountProblem } = read;
  const { key, removed, item } = row;
  const name = labelOf(key);
  const origin = item === undefined ? 'new' : item.origin;
  const late = step !== undefined && step * timeStep > end_minutes;
  const notes = [
    ...(removed ? [words.removed] : []),
    ...(origin === 'change' ? [] : [words.origin[origin]]),
    ...(late && !removed ? [words.afterEnd(timeText(end_minutes))] : []),
  ];
  const problem = timeProblem ?? amountProblem;
  return (
    <tr className="schedule-row" data-removed={removed}>
      <th scope="row" aria-label={words.rowLabel(number, name)}>
        <span className={`schedule-what ${shapeOf(key)}-mark`}>
          <ShapeIcon shape={shapeOf(key)} />
          {name}
        </span>
        {notes.map((note) => (
          <span key={note} className="schedule-note">
            {note}
          </span>
        ))}
      </th>
      <td>
        {removed ? (
          row.time
        ) : (
          <TimeField
            label={words.field(number, words.columns.time)}
            value={row.time}
            onChange={(time) => onChange({ ...row, time })}
            problem={timeProblem}
            problemId={problemId}
          />
        )}
      </td>
      <td>
        {removed ? (
          row.amount
        ) : (
          <AmountField
            of={key}
            label={words.field(number, words.columns.amount)}
            value={row.amount}
            onChange={(amount) => onChange({ ...row, amount })}
            problem={amountProblem}
            problemId={problemId}
          />
        )}
        {problem !== undefined && !removed && (
          <span id={problemId} className="field-problem">
            {problem}
          </span>
        )}
      </td>
      <td>
        <button
          type="button"
          className="button schedule-remove"
          aria-label={removed ? words.putBack(number) : words.remove(number)}
          title={removed ? words.putBack(number) : words.remove(number)}
          onClick={() => (item === undefined ? onDrop(row) : onChange({ ...row, removed: !removed }))}
        >
          {removed ? <UndoIcon /> : <CloseIcon />}
        </button>
      </td>
    </tr>
  );
}

export function ScheduleTable({ rows, ...rest }: ScheduleTableProps) {
  const words = planWords().schedule;
  if (rows.length === 0) return <p>{words.empty}</p>;
  return (
    <table className="schedule-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.time}</th>
          <th scope="col">{words.columns.amount}</th>
          <th scope="col">
            <span className="visually-hidden">{words.columns.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((read, place) => (
          <Line key={read.row.id} read={read} number={place + 1} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
