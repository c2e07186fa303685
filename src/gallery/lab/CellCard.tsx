/** The followed cell, as the newest picture shows it, and its story; fetched when the first one is followed. */

import { CELL_PHASE, NK_STATES } from '../../vocabulary';
import { useCommands } from '../run/commands';
import { effectorWords, hasTCells } from '../run/effectors';
import { type FollowedCell, useLab } from '../run/store';
import { formatNumber, formatPercent } from '../words/format';
import { strings } from '../words/strings';
import { CellStory } from './CellStory';

const text = strings.cell;

function naturalKillerRows(cell: FollowedCell): readonly (readonly [string, string])[] {
  const state = NK_STATES[cell.state];
  return [
    [text.doing, cell.phase === CELL_PHASE.alive ? strings.states[state] : text.phases[cell.phase]],
    [text.partner, cell.partner === 0 ? '–' : `#${cell.partner}`],
    [text.granules, formatPercent(cell.granules)],
    [text.signal, formatPercent(cell.damage)],
  ];
}

function targetRows(cell: FollowedCell): readonly (readonly [string, string])[] {
  const cause = text.causes[cell.state] ?? '';
  const phase = text.phases[cell.phase];
  return [
    [text.doing, cause === '' ? phase : text.phaseBy(phase, cause)],
    [text.heldBy, cell.partner === 0 ? '–' : `#${cell.partner}`],
    [text.antigen, `${formatNumber(Number(cell.antigen.toPrecision(2)))} ${text.antigenUnit}`],
    [text.damage, formatPercent(cell.damage)],
  ];
}

function stromaRows({ phase }: FollowedCell): readonly (readonly [string, string])[] {
  return [[text.doing, text.phases[phase]]];
}

/** How a cell of each kind is called, coloured and described, in the order of CELL_KIND's codes. */
const CARDS = [
  { name: 'tumour', rows: targetRows },
  { name: 'naturalKiller', rows: naturalKillerRows },
  { name: 'healthy', rows: targetRows },
  { name: 'stroma', rows: stromaRows },
] as const;

export function CellCard() {
  const cell = useLab((state) => state.followed);
  const tCells = useLab(hasTCells);
  const commands = useCommands();
  if (cell === null) return null;
  const { name, rows } = CARDS[cell.kind];
  return (
    <section className={`cell-card ${name}`} aria-label={text.following}>
      <div className="cell-card-head">
        <h2>{effectorWords(text[name](String(cell.id)), tCells)}</h2>
        <button type="button" className="text-button" onClick={commands.unfollow}>
          {text.stop}
        </button>
      </div>
      {cell.gone ? (
        <p>{text.gone}</p>
      ) : (
        <dl className="facts">
          {rows(cell).map(([fact, value]) => (
            <div key={fact} className="fact">
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <CellStory />
    </section>
  );
}
