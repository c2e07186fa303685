/** What stands over and under an arm's picture: which arm it is, what makes it so, its counts, its state, the way to the Lab. */
import { armDifferences } from '../../../scenario/armDifferences';
import { SHOWN_FIELDS } from '../../../vocabulary';
import { useLab } from '../../run/store';
import { words } from '../../words/compare';
import { formatNumber, formatPercent, formatShortHash } from '../../words/format';
import { strings } from '../../words/strings';
import { useCompare } from '../store';
import { type Arm, useCompareCommands } from './compareCommands';
import { differenceInWords } from './differenceWords';

const MOST_IN_THE_HEAD = 2;

/** What makes this arm itself, in a line. */
export function useArmInWords(arm: Arm): string {
  const arms = useCompare((state) => state.arms);
  const timeStep = useCompare((state) => state.timeStep_minutes);
  if (arm === 'A' || arms === null) return words.asInTheLab;
  const differences = armDifferences(...arms);
  if (differences.length === 0) return words.asInTheLab;
  const told = differences
    .slice(0, MOST_IN_THE_HEAD)
    .map((difference) => differenceInWords(difference, timeStep))
    .join('; ');
  const more = differences.length - MOST_IN_THE_HEAD;
  return more > 0 ? `${told}; ${words.more(more)}` : told;
}

export function ArmHead({ arm }: { readonly arm: Arm }) {
  const commands = useCompareCommands();
  const what = useArmInWords(arm);
  const label = words.openArmInLab(arm);
  return (
    <div className="arm-head">
      <h2 className="arm-name">
        <span className={`arm-badge arm-${arm}`}>{arm}</span>
        <span className="arm-what">{what}</span>
      </h2>
      <button
        type="button"
        className="button arm-open"
        aria-label={label}
        title={label}
        onClick={() => commands.openInLab(arm)}
      >
        {words.openInLab}
      </button>
    </div>
  );
}

export function ArmFoot({ arm, place }: { readonly arm: Arm; readonly place: 0 | 1 }) {
  const commands = useCompareCommands();
  const status = useCompare((state) => state.statuses?.[place]);
  const hashes = useCompare((state) => state.hashes);
  const sameCells = useCompare((state) => state.sameCells);
  const hash = hashes?.[place];
  const label = hash === undefined ? words.hashWhenPaused(arm) : words.hash(arm, formatShortHash(hash), hash);
  return (
    <div className="arm-foot">
      <span className="arm-counts">
        {status === undefined
          ? ''
          : words.counts(
              formatNumber(status.liveTumour),
              formatNumber(status.liveNk),
              formatNumber(status.kills),
              formatPercent(status.lysisPercent / 100),
            )}
      </span>
      <button type="button" className="hash" aria-label={label} title={label} onClick={() => commands.copyHashOf(arm)}>
        {hash === undefined ? strings.header.noHash : formatShortHash(hash)}
      </button>
      {arm === 'B' && hashes !== null && (
        <span className="arm-verdict">{sameCells ? words.sameCells : words.otherCells}</span>
      )}
    </div>
  );
}

/** How bright each shown field can be in this picture: each has its own scale. */
export function FieldMaxima({ place }: { readonly place: 0 | 1 }) {
  const shown = useLab((state) => state.fields);
  const maxima = useCompare((state) => state.pictures[place].fieldMaxima_pM);
  const told = SHOWN_FIELDS.filter((field) => shown.includes(field)).map((field) =>
    words.fieldMaximum(strings.fields[field], formatNumber(Number((maxima[field] ?? 0).toPrecision(2)))),
  );
  return told.length === 0 ? null : <p className="overlay arm-fields">{told.join(' · ')}</p>;
}
