/** What can be exported at one moment: the picture, the charts, tables, the run file, a citation. */
import { useState } from 'react';
import { FileButtons } from '../../run/FileButtons';
import { useLab } from '../../run/store';
import { formatNumber } from '../../words/format';
import { exportWords } from '../../words/sharing';
import { strings } from '../../words/strings';
import { Choice } from './Choice';
import {
  CHARTS,
  type ChartName,
  type Desk,
  PICTURE_SIZES,
  PICTURE_THEMES,
  PICTURE_VIEWS,
  type PictureChoice,
} from './desk';
import { JobReport, type Jobs } from './useJob';

export interface PaneProps {
  readonly desk: Desk;
  readonly jobs: Jobs;
}

export function PicturePane({ desk, jobs }: PaneProps) {
  const { picture: words } = exportWords();
  const onPage = useLab((state) => state.theme);
  const [choice, setChoice] = useState<PictureChoice>({ theme: onPage, size: 'double', view: 'page' });
  return (
    <>
      <p>{words.intro}</p>
      <div className="export-choices">
        <Choice
          label={words.theme}
          value={choice.theme}
          values={PICTURE_THEMES}
          nameOf={(theme) => words.themes[theme]}
          onChange={(theme) => setChoice({ ...choice, theme })}
        />
        <Choice
          label={words.size}
          value={choice.size}
          values={PICTURE_SIZES}
          nameOf={(size) => words.sizes[size]}
          onChange={(size) => setChoice({ ...choice, size })}
        />
        <Choice
          label={words.view}
          value={choice.view}
          values={PICTURE_VIEWS}
          nameOf={(view) => words.views[view]}
          onChange={(view) => setChoice({ ...choice, view })}
        />
      </div>
      <SaveButton label={words.save} jobs={jobs} work={() => desk.savePicture(choice)} />
      <JobReport {...jobs} />
    </>
  );
}

interface SaveButtonProps {
  readonly label: string;
  readonly jobs: Jobs;
  readonly work: () => Promise<string>;
}

const SaveButton = ({ label, jobs, work }: SaveButtonProps) => (
  <button type="button" className="button primary" disabled={jobs.busy} onClick={() => jobs.start(work)}>
    {label}
  </button>
);

const CHART_THEMES = ['light', 'fluorescence'] as const;

export function ChartsPane({ desk, jobs }: PaneProps) {
  const { charts: words } = exportWords();
  const [chart, setChart] = useState<ChartName>('all');
  const [theme, setTheme] = useState<(typeof CHART_THEMES)[number]>('light');
  return (
    <>
      <p>{words.intro}</p>
      <div className="export-choices">
        <Choice
          label={words.chart}
          value={chart}
          values={CHARTS}
          nameOf={(name) => (name === 'all' ? words.all : strings.charts[name])}
          onChange={setChart}
        />
        <Choice
          label={words.theme}
          value={theme}
          values={CHART_THEMES}
          nameOf={(name) => words.themes[name]}
          onChange={setTheme}
        />
      </div>
      <SaveButton label={words.save} jobs={jobs} work={() => desk.saveChart(chart, theme)} />
      <JobReport {...jobs} />
    </>
  );
}

export function DataPane({ desk, jobs }: PaneProps) {
  const { data: words } = exportWords();
  return (
    <>
      <section>
        <h3>{words.series}</h3>
        <p>{words.seriesIntro}</p>
        <SaveButton label={words.saveSeries} jobs={jobs} work={desk.saveSeries} />
      </section>
      <section>
        <h3>{words.cells}</h3>
        <p>{words.cellsIntro(formatNumber(desk.facts.cells))}</p>
        <SaveButton label={words.saveCells} jobs={jobs} work={desk.saveCells} />
      </section>
      <section>
        <h3>{words.file}</h3>
        <p>{words.fileIntro}</p>
        <div className="export-buttons">
          <FileButtons className="button" spelled />
        </div>
      </section>
      <JobReport {...jobs} />
    </>
  );
}

const CitationText = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <textarea
    className="citation"
    readOnly
    rows={5}
    aria-label={label}
    value={text}
    onFocus={(event) => event.currentTarget.select()}
  />
);

export function CitationPane({ desk, jobs }: PaneProps) {
  const all = exportWords();
  const words = all.citation;
  const copy = (text: string): void =>
    jobs.start(
      async () => {
        await desk.copy(text);
        return '';
      },
      { done: () => all.copied, refused: () => all.notCopied },
    );
  return (
    <>
      <p>{words.intro}</p>
      <section>
        <h3>{words.plain}</h3>
        <CitationText label={words.plain} text={desk.citation.plain} />
        <div className="export-buttons">
          <button type="button" className="button" onClick={() => copy(desk.citation.plain)}>
            {words.copyPlain}
          </button>
        </div>
      </section>
      <section>
        <h3>{words.bibtex}</h3>
        <CitationText label={words.bibtex} text={desk.citation.bibtex} />
        <div className="export-buttons">
          <button type="button" className="button" onClick={() => copy(desk.citation.bibtex)}>
            {words.copyBibtex}
          </button>
          <SaveButton label={words.saveBibtex} jobs={jobs} work={desk.saveBibtex} />
        </div>
      </section>
      <JobReport {...jobs} />
    </>
  );
}
