/** What can be exported over a stretch of the run: a video, and a trajectory for the Simularium viewer. */
import { useEffect, useId, useState } from 'react';
import { useLab } from '../../run/store';
import { formatNumber } from '../../words/format';
import { exportWords } from '../../words/sharing';
import { Choice } from './Choice';
import {
  type DeskFacts,
  FILM_RATES,
  FILM_SIZES,
  type FilmChoice,
  type FilmFormat,
  PICTURE_THEMES,
  PICTURE_VIEWS,
  TRAJECTORY_BYTES_PER_CELL,
} from './desk';
import type { PaneProps } from './panes';
import { firstRange, type RangeReading, readRange, type TypedRange } from './range';
import { JobReport } from './useJob';

interface RangeFieldsProps {
  readonly typed: TypedRange;
  readonly reading: RangeReading;
  readonly disabled: boolean;
  readonly onChange: (typed: TypedRange) => void;
}

function RangeFields({ typed, reading, disabled, onChange }: RangeFieldsProps) {
  const words = exportWords().range;
  const problemId = useId();
  const wrong = 'problem' in reading ? reading.field : undefined;
  const field = (key: keyof TypedRange, label: string) => (
    <label className="export-choice">
      <span>{label}</span>
      <input
        className="export-input"
        inputMode="decimal"
        size={7}
        value={typed[key]}
        disabled={disabled}
        aria-invalid={wrong === key}
        aria-describedby={wrong === key ? problemId : undefined}
        onChange={(event) => onChange({ ...typed, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <>
      <div className="export-choices">
        {field('from_hours', words.from)}
        {field('to_hours', words.to)}
        {field('interval_minutes', words.interval)}
      </div>
      <p id={problemId} role="status" className={wrong === undefined ? 'export-note' : 'field-problem'}>
        {'problem' in reading ? reading.problem : words.count(formatNumber(reading.frames))}
      </p>
    </>
  );
}

/** The stretch that is typed, and what is wrong with it. */
function useRange(facts: DeskFacts, interval_minutes: number) {
  const [typed, setTyped] = useState(() => firstRange(facts, interval_minutes));
  return { typed, setTyped, reading: readRange(typed, facts) };
}

type FilmLook = Omit<FilmChoice, 'from_minutes' | 'to_minutes' | 'interval_minutes' | 'format'>;

export function FilmPane({ desk, jobs }: PaneProps) {
  const all = exportWords();
  const words = all.film;
  const onPage = useLab((state) => state.theme);
  const { typed, setTyped, reading } = useRange(desk.facts, 2);
  const [formats, setFormats] = useState<readonly FilmFormat[] | null>(null);
  const [wanted, setWanted] = useState<FilmFormat>('mp4');
  const [look, setLook] = useState<FilmLook>({ size: '1280x720', framesPerSecond: 24, theme: onPage, view: 'page' });
  useEffect(() => {
    desk.filmFormats().then(setFormats, () => setFormats([]));
  }, [desk]);
  if (formats === null) return <p>{words.intro}</p>;
  if (formats.length === 0) return <p role="status">{words.missing}</p>;
  const format = formats.includes(wanted) ? wanted : formats[0];
  const { busy } = jobs;
  return (
    <>
      <p>{words.intro}</p>
      <RangeFields typed={typed} reading={reading} disabled={busy} onChange={setTyped} />
      <div className="export-choices">
        <Choice
          label={words.format}
          value={format}
          values={formats}
          nameOf={(name) => words.formats[name]}
          onChange={setWanted}
          disabled={busy}
        />
        <Choice
          label={words.size}
          value={look.size}
          values={FILM_SIZES}
          nameOf={(size) => words.sizes[size]}
          onChange={(size) => setLook({ ...look, size })}
          disabled={busy}
        />
        <Choice
          label={words.rate}
          value={String(look.framesPerSecond)}
          values={FILM_RATES.map(String)}
          nameOf={(rate) => rate}
          onChange={(rate) => setLook({ ...look, framesPerSecond: Number(rate) })}
          disabled={busy}
        />
        <Choice
          label={all.picture.theme}
          value={look.theme}
          values={PICTURE_THEMES}
          nameOf={(theme) => all.picture.themes[theme]}
          onChange={(theme) => setLook({ ...look, theme })}
          disabled={busy}
        />
        <Choice
          label={all.picture.view}
          value={look.view}
          values={PICTURE_VIEWS}
          nameOf={(view) => all.picture.views[view]}
          onChange={(view) => setLook({ ...look, view })}
          disabled={busy}
        />
      </div>
      <div className="export-buttons">
        <button
          type="button"
          className="button primary"
          disabled={busy || 'problem' in reading}
          onClick={() => {
            if ('range' in reading) jobs.start((job) => desk.saveFilm({ ...reading.range, ...look, format }, job));
          }}
        >
          {words.save}
        </button>
        {'frames' in reading && (
          <span className="export-note">
            {words.length(formatNumber(Number((reading.frames / look.framesPerSecond).toPrecision(2))))}
          </span>
        )}
      </div>
      <JobReport {...jobs} />
    </>
  );
}

const MEGABYTE = 1e6;

export function TrajectoryPane({ desk, jobs }: PaneProps) {
  const words = exportWords().trajectory;
  const { typed, setTyped, reading } = useRange(desk.facts, 10);
  const megabytes =
    'frames' in reading ? (reading.frames * desk.facts.cells * TRAJECTORY_BYTES_PER_CELL) / MEGABYTE : 0;
  return (
    <>
      <p>{words.intro}</p>
      <RangeFields typed={typed} reading={reading} disabled={jobs.busy} onChange={setTyped} />
      <div className="export-buttons">
        <button
          type="button"
          className="button primary"
          disabled={jobs.busy || 'problem' in reading}
          onClick={() => {
            if ('range' in reading) jobs.start((job) => desk.saveTrajectory(reading.range, job));
          }}
        >
          {words.save}
        </button>
        {'frames' in reading && (
          <span className="export-note">
            {words.size(formatNumber(Number(Math.max(0.1, megabytes).toPrecision(2))))}
          </span>
        )}
      </div>
      <JobReport {...jobs} />
    </>
  );
}
