/** What lies over the picture: clock, counts, the sentence of the moment, colour bar, scale bar and camera buttons. */
import { useCallback, useRef, useState } from 'react';
import { SHOWN_FIELDS, type ShownField } from '../../vocabulary';
import { FitIcon, MinusIcon, PlusIcon, TrailIcon } from '../kit/icons';
import { scaleBarLength } from '../kit/scaleBar';
import { useCommands } from '../run/commands';
import { effectorWords, hasTCells } from '../run/effectors';
import { LiveText } from '../run/LiveText';
import { hasHealthy, type LabState, useLab } from '../run/store';
import { useLive } from '../run/useLive';
import { formatDaysAndHours, formatMinutesPastTheHour, formatNumber, unbroken } from '../words/format';
import { strings } from '../words/strings';

const text = strings.stage;
const clock = (state: LabState): string => formatDaysAndHours(state.status.time_minutes);
const clockMinutes = (state: LabState): string => formatMinutesPastTheHour(state.status.time_minutes);
const counts = (state: LabState): string => {
  const { liveTumour, liveNk, kills } = state.status;
  const words = text.counts(formatNumber(liveTumour), formatNumber(liveNk), formatNumber(kills));
  return effectorWords(words, hasTCells(state));
};
const healthyCounts = ({ status }: LabState): string =>
  text.healthyCounts(formatNumber(status.liveHealthy), formatNumber(status.healthyKills));
const fieldMaximum =
  (field: ShownField) =>
  ({ fieldMaxima_pM }: LabState): string =>
    `${formatNumber(Number((fieldMaxima_pM[field] ?? 0).toPrecision(2)))}\u00a0pM`;
/** Made once each: what is shown live is told apart by its function. */
const FIELD_MAXIMA = Object.fromEntries(SHOWN_FIELDS.map((field) => [field, fieldMaximum(field)]));

export function Clock() {
  const healthy = useLab(hasHealthy);
  return (
    <div className="overlay clock">
      <div className="clock-time">
        <LiveText of={clock} /> <LiveText of={clockMinutes} className="clock-minutes" />
      </div>
      <LiveText of={counts} className="clock-counts" />
      {healthy && <LiveText of={healthyCounts} className="clock-counts" />}
    </div>
  );
}

export function Narration() {
  const narration = useLab((state) => effectorWords(state.narration, hasTCells(state)));
  return narration === '' ? null : <p className="overlay narration">{unbroken(narration)}</p>;
}

interface ColourBarProps {
  readonly field: ShownField;
  readonly gradient: string;
  /** Several are shown: each says whose it is. */
  readonly named: boolean;
}

function ColourBar({ field, gradient, named }: ColourBarProps) {
  return (
    <div className="colour-bar" role="group" aria-label={strings.fields[field]}>
      <div className="colour-bar-map" style={{ backgroundImage: gradient }} />
      <div className="colour-bar-ends">
        <span>0</span>
        {named && (
          <span>
            <span className={`field-line ${field}`} />
            {strings.fields[field]}
          </span>
        )}
        <LiveText of={FIELD_MAXIMA[field]} />
      </div>
    </div>
  );
}

/** Which fields lie under the cells, and what their colours mean. */
export function Fields({ gradient }: { readonly gradient: (field: ShownField) => string }) {
  const shown = useLab((state) => state.fields);
  const commands = useCommands();
  const toggle = (field: ShownField): void =>
    commands.showFields(SHOWN_FIELDS.filter((name) => shown.includes(name) !== (name === field)));
  return (
    <div className="overlay fields" role="group" aria-label={strings.fields.label}>
      <div className="field-buttons">
        {SHOWN_FIELDS.map((name) => (
          <button
            key={name}
            type="button"
            className="field-button"
            aria-pressed={shown.includes(name)}
            onClick={() => toggle(name)}
          >
            <span className="field-sample" style={{ backgroundImage: gradient(name) }} />
            {strings.fields[name]}
          </button>
        ))}
      </div>
      {SHOWN_FIELDS.filter((name) => shown.includes(name)).map((name) => (
        <ColourBar key={name} field={name} gradient={gradient(name)} named={shown.length > 1} />
      ))}
    </div>
  );
}

export function ScaleBar() {
  const bar = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const write = useCallback(({ pixelsPerMicrometre }: LabState) => {
    if (bar.current === null || label.current === null || !(pixelsPerMicrometre > 0)) return;
    const length = scaleBarLength(pixelsPerMicrometre);
    bar.current.style.width = `${length * pixelsPerMicrometre}px`;
    label.current.textContent = strings.scaleBar(formatNumber(length));
  }, []);
  useLive(write);
  return (
    <div className="overlay scale-bar">
      <div ref={bar} className="scale-bar-line" />
      <span ref={label} />
    </div>
  );
}

const ZOOM = 1.4;

export function CameraButtons() {
  const commands = useCommands();
  const paths = useLab((state) => state.paths);
  const button = (label: string, icon: React.ReactNode, onClick: () => void) => (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
  return (
    <div className="overlay camera-buttons">
      {button(text.zoomIn, <PlusIcon />, () => commands.zoomBy(ZOOM))}
      {button(text.zoomOut, <MinusIcon />, () => commands.zoomBy(1 / ZOOM))}
      {button(text.fit, <FitIcon />, commands.fit)}
      <button
        type="button"
        className="icon-button"
        aria-label={text.paths}
        title={text.paths}
        aria-pressed={paths}
        onClick={commands.togglePaths}
      >
        <TrailIcon />
      </button>
    </div>
  );
}

export function CanvasNote() {
  const plainCanvas = useLab((state) => state.plainCanvas);
  const [read, setRead] = useState(false);
  if (plainCanvas === '' || read) return null;
  return (
    <p className="canvas-note" role="status">
      {text.plainCanvas[plainCanvas]}{' '}
      <button type="button" className="text-button" onClick={() => setRead(true)}>
        {strings.problems.dismiss}
      </button>
    </p>
  );
}

export function StageOverlays({ gradient }: { readonly gradient: (field: ShownField) => string }) {
  const loading = useLab((state) => state.mode === 'loading');
  return (
    <>
      <Clock />
      <Narration />
      <Fields gradient={gradient} />
      <div className="overlay bottom-right">
        <CanvasNote />
        <CameraButtons />
        <ScaleBar />
      </div>
      {loading && <p className="overlay stage-loading">{text.loading}</p>}
    </>
  );
}
