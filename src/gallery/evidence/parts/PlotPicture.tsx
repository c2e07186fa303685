/**
 * Data and simulation over each other, a line for each condition, each with its interval. A square is data, a disc the
 * simulation, a hollow disc that of the shipped report: told apart without colour. The numbers stand in a table below.
 */
import type { EvidenceBar, EvidencePlot, Reading } from '../../../protocol/evidence';
import { labelText, words } from '../../words/evidence';
import { formatNumber } from '../../words/format';
import { axisOf, type PlotAxis } from './plotScale';
import { readingText } from './verdictWords';

interface PlotProps {
  readonly plot: EvidencePlot;
  /** The same in the report, when `plot` was found here. */
  readonly shipped: EvidencePlot | undefined;
}

function Whisker({ y, low, high, axis, of }: { y: number; low: number; high: number; axis: PlotAxis; of: string }) {
  const [from, to] = [`${axis.at(low)}%`, `${axis.at(high)}%`];
  return (
    <g className={`whisker whisker-${of}`}>
      <line x1={from} x2={to} y1={y} y2={y} />
      <line x1={from} x2={from} y1={y - 3} y2={y + 3} />
      <line x1={to} x2={to} y1={y - 3} y2={y + 3} />
    </g>
  );
}

function Simulated({ reading, y, axis, of }: { reading: Reading; y: number; axis: PlotAxis; of: string }) {
  const { mean, low, high } = reading;
  if (mean === null) return null;
  return (
    <>
      {low !== null && high !== null && high > low && <Whisker y={y} low={low} high={high} axis={axis} of={of} />}
      <circle className={`mark-${of}`} cx={`${axis.at(mean)}%`} cy={y} r={of === 'report' ? 3.5 : 4.5} />
    </>
  );
}

/** A disc, a square or a ring in the legend. */
function Key({ of }: { readonly of: 'data' | 'simulation' | 'report' }) {
  return (
    <span className="plot-key">
      <svg width="14" height="14" aria-hidden="true">
        {of === 'data' ? (
          <rect className="mark-data" x="3" y="3" width="8" height="8" />
        ) : (
          <circle className={`mark-${of}`} cx="7" cy="7" r={of === 'report' ? 3.5 : 4.5} />
        )}
      </svg>
      {words.plot[of]}
    </span>
  );
}

const DATA_Y = 9;
const HERE_Y = 21;
const REPORT_Y = 31;

function Track({ bar, report, axis }: { bar: EvidenceBar; report: EvidenceBar | undefined; axis: PlotAxis }) {
  const { data, dataSpread, simulated } = bar;
  return (
    <svg className="plot-track" width="100%" height={report === undefined ? 30 : 40} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <line key={tick} className="plot-grid" x1={`${axis.at(tick)}%`} x2={`${axis.at(tick)}%`} y1="0" y2="100%" />
      ))}
      {data !== null && dataSpread > 0 && (
        <Whisker y={DATA_Y} low={data - dataSpread} high={data + dataSpread} axis={axis} of="data" />
      )}
      {data !== null && (
        <rect
          className="mark-data"
          x={`${axis.at(data)}%`}
          y={DATA_Y - 4}
          width="8"
          height="8"
          transform="translate(-4)"
        />
      )}
      <Simulated reading={simulated} y={HERE_Y} axis={axis} of="simulation" />
      {report !== undefined && <Simulated reading={report.simulated} y={REPORT_Y} axis={axis} of="report" />}
    </svg>
  );
}

const dataText = ({ data, dataSpread }: EvidenceBar): string => {
  if (data === null) return words.plot.none;
  return dataSpread > 0 ? words.plot.spread(formatNumber(data), formatNumber(dataSpread)) : formatNumber(data);
};

function Numbers({ plot, shipped }: PlotProps) {
  const text = words.plot;
  return (
    <details className="plot-numbers">
      <summary>{text.numbers}</summary>
      <div className="evidence-table">
        <table>
          <caption>
            {labelText(plot.title)}, {labelText(plot.yLabel)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{labelText(plot.xLabel) || text.category}</th>
              <th scope="col">{text.dataColumn}</th>
              <th scope="col">{text.simulationColumn}</th>
              {shipped !== undefined && <th scope="col">{text.report}</th>}
            </tr>
          </thead>
          <tbody>
            {plot.bars.map((bar, n) => (
              <tr key={bar.label}>
                <th scope="row">{labelText(bar.label)}</th>
                <td>{dataText(bar)}</td>
                <td>{readingText(bar.simulated)}</td>
                {shipped !== undefined && <td>{readingText(shipped.bars[n].simulated)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function PlotPicture({ plot, shipped }: PlotProps) {
  const axis = axisOf(shipped === undefined ? [plot] : [plot, shipped]);
  const withData = plot.bars.some(({ data }) => data !== null);
  const title = labelText(plot.title);
  return (
    <figure className="plot">
      <figcaption>
        <h5>{title}</h5>
        <p className="plot-keys">
          {withData && <Key of="data" />}
          <Key of="simulation" />
          {shipped !== undefined && <Key of="report" />}
        </p>
      </figcaption>
      <div className="plot-body" aria-hidden="true">
        <div className="plot-row plot-axis">
          <span className="plot-x">{labelText(plot.xLabel)}</span>
          <div className="plot-ticks">
            {axis.ticks.map((tick) => (
              <span key={tick} style={{ left: `${axis.at(tick)}%` }}>
                {formatNumber(tick)}
              </span>
            ))}
          </div>
        </div>
        {plot.bars.map((bar, n) => (
          <div key={bar.label} className="plot-row">
            <span className="plot-label">{labelText(bar.label)}</span>
            <Track bar={bar} report={shipped?.bars[n]} axis={axis} />
          </div>
        ))}
        <p className="plot-y">{labelText(plot.yLabel)}</p>
      </div>
      <Numbers plot={plot} shipped={shipped} />
    </figure>
  );
}
