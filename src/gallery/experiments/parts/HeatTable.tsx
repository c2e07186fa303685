/** Two parameters against each other: a table whose fields are buttons, coloured from dark to bright. */
import type { HeatMap } from '../../../experiments/summary/heatMap';
import { words } from '../../words/experiments';
import { useExperiment } from '../store';
import { outcomeName } from './Choosers';
import { levelInWords, parameterName, rounded } from './draftWords';
import { useExperimentCommands } from './experimentCommands';
import { ResultCard } from './ResultCard';

/** Dark to bright, told apart by lightness alone (a few stops of viridis). */
const STOPS = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] as const;
/** From this share on, words on a field are dark. */
const BRIGHT = 0.55;

/** The colour at a share of the range, 0–1, as CSS mixes it. */
function colourAt(share: number): string {
  const at = Math.min(1, Math.max(0, share)) * (STOPS.length - 1);
  const below = Math.min(STOPS.length - 2, Math.floor(at));
  return `color-mix(in srgb, ${STOPS[below + 1]} ${Math.round(100 * (at - below))}%, ${STOPS[below]})`;
}

export function HeatTable({ heat }: { readonly heat: HeatMap }) {
  const commands = useExperimentCommands();
  const { outcome, condition } = useExperiment((state) => state.question);
  const known = heat.fields.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const { xName, yName, xLevels, yLevels } = heat;
  const rows = yLevels.map((level, y) => ({ level, y })).reverse();
  const fieldAt = (x: number, y: number) => heat.fields[y * xLevels.length + x];
  return (
    <ResultCard title={words.heatTitle(outcomeName(outcome))} meaning={words.heatMeaning} figure="heatMap" wide>
      <div className="table-scroll">
        <table className="heat">
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={xLevels.length} className="heat-axis">
                {parameterName(xName)}
              </th>
            </tr>
            <tr>
              <th scope="col" className="heat-axis">
                {parameterName(yName)}
              </th>
              {xLevels.map((level) => (
                <th key={String(level)} scope="col">
                  {levelInWords(xName, level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, y }) => (
              <tr key={String(level)}>
                <th scope="row">{levelInWords(yName, level)}</th>
                {xLevels.map((xLevel, x) => {
                  const { value, runs } = fieldAt(x, y);
                  const share = value === null || high === low ? 0.5 : (value - low) / (high - low);
                  const point = y * xLevels.length + x;
                  const label = words.heatField(
                    `${parameterName(xName)} ${levelInWords(xName, xLevel)}`,
                    `${parameterName(yName)} ${levelInWords(yName, level)}`,
                    value === null ? words.noValue : rounded(value),
                    runs.length,
                  );
                  return (
                    <td key={String(xLevel)}>
                      <button
                        type="button"
                        className="heat-field"
                        aria-pressed={condition === point}
                        aria-label={label}
                        title={label}
                        style={
                          value === null
                            ? undefined
                            : { background: colourAt(share), color: share > BRIGHT ? '#0b0e14' : '#ffffff' }
                        }
                        onClick={() => {
                          commands.ask({ condition: condition === point ? null : point });
                        }}
                      >
                        {value === null ? '' : rounded(value)}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ResultCard>
  );
}
