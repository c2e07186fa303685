/** Taking results and design elsewhere, and what this device has kept. */

import { words } from '../../words/experiments';
import { useExperiment } from '../store';
import { SAVABLE, type Savable, useExperimentCommands } from './experimentCommands';

const labelOf = (what: Savable): string =>
  ({
    runsCsv: words.saveRunsCsv,
    seriesCsv: words.saveSeriesCsv,
    runsParquet: words.saveRunsParquet,
    seriesParquet: words.saveSeriesParquet,
    json: words.saveJson,
  })[what];

export function SaveButtons() {
  const commands = useExperimentCommands();
  const any = useExperiment((state) => state.done > 0);
  if (!any) return null;
  return (
    <section className="saving" aria-label={words.save}>
      <h3>{words.save}</h3>
      <div className="save-buttons">
        {SAVABLE.map((what) => (
          <button key={what} type="button" className="button" onClick={() => commands.save(what)}>
            {labelOf(what)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Command({ label, line }: { readonly label: string; readonly line: string }) {
  const commands = useExperimentCommands();
  return (
    <li>
      <span className="compare-hint">{label}</span>
      <span className="command">
        <code>{line}</code>
        <button type="button" className="text-button" onClick={() => commands.copy(line)}>
          {words.copyCommand}
        </button>
      </span>
    </li>
  );
}

/** The design as a file, and the lines that compute it. */
export function ClusterCard() {
  const commands = useExperimentCommands();
  const file = useExperiment((state) => state.clusterFile);
  const ready = useExperiment((state) => state.isDesign);
  return (
    <section className="cluster" aria-label={words.clusterTitle}>
      <h3>{words.clusterTitle}</h3>
      <p className="compare-hint">{words.clusterMeaning}</p>
      <button type="button" className="button" aria-disabled={!ready} onClick={() => ready && commands.saveDesign()}>
        {words.saveDesign}
      </button>
      {file !== null && (
        <ul className="commands">
          <Command label={words.commandHere} line={`npx nkscape experiment ${file} --out results`} />
          <Command label={words.commandSlurm} line={`npx nkscape experiment ${file} --slurm cluster`} />
        </ul>
      )}
    </section>
  );
}

export function KeptList() {
  const commands = useExperimentCommands();
  const kept = useExperiment((state) => state.kept);
  const present = useExperiment((state) => state.designHash);
  const version = useExperiment((state) => state.modelVersion);
  const others = kept.filter(({ designHash, modelVersion }) => designHash !== present && modelVersion === version);
  if (others.length === 0) return null;
  return (
    <section className="kept" aria-label={words.keptTitle}>
      <h3>{words.keptTitle}</h3>
      <ul>
        {others.map((saved) => (
          <li key={saved.designHash}>
            <span>{words.keptItem(saved.name, saved.done, saved.planned)}</span>
            <span className="kept-buttons">
              <button type="button" className="text-button" onClick={() => commands.reopen(saved)}>
                {words.reopen}
              </button>
              <button
                type="button"
                className="text-button"
                aria-label={words.forgetNamed(saved.name)}
                onClick={() => commands.forget(saved)}
              >
                {words.forget}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
