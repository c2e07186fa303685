/** What lies over the picture: clock, counts, the sentence of the moment, colour bar, scale bar and camera buttons. */
import { useCallback, useRef, useState } from 'react';
import { hasHealthy, type LabState, useLab } from '../state/labStore';
import { FIELDS, type FieldName } from '../vocabulary';
import { useCommands } from './commands';
import { formatDaysAndHours, formatMinutesPastTheHour, formatNumber, unbroken } from './format';
import { FitIcon, MinusIcon, PlusIcon } from './icons';
import { LiveText } from './LiveText';
import { scaleBarLength } from './scaleBar';
import { strings } from './strings';
import { useLive } from './useLive';

const text = strings.stage;
const clock = (state: LabState): string => formatDaysAndHours(state.status.time_minutes);
const clockMinutes = (state: LabState): string => formatMinutesPastTheHour(state.status.time_minutes);
const counts = ({ status }: LabState): string =>
  text.counts(formatNumber(status.liveTumour), formatNumber(status.liveNk), formatNumber(status.kills));
const healthyCounts = ({ status }: LabState): string =>
  text.healthyCounts(formatNumber(status.liveHealthy), formatNumber(status.healthyKills));
const fieldMaximum = (state: LabState): string =>
  `${formatNumber(Number(state.fieldMaximum_pM.toPrecision(2)))}\u00a0pM`;

function Clock() {
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

function Narration() {
  const narration = useLab((state) => state.narration);
  return narration === '' ? null : <p className="overlay narration">{unbroken(narration)}</p>;
}

function ColourBar({ gradient }: { readonly gradient: (field: FieldName) => string }) {
  const field = useLab((state) => state.field);
  const commands = useCommands();
  return (
    <div className="overlay colour-bar">
      <select
        className="quiet-select"
        aria-label={strings.fields.label}
        value={field ?? 'none'}
        onChange={(event) => commands.showField(FIELDS.find((name) => name === event.target.value) ?? null)}
      >
        {FIELDS.map((name) => (
          <option key={name} value={name}>
            {strings.fields[name]}
          </option>
        ))}
        <option value="none">{strings.fields.none}</option>
      </select>
      {field !== null && (
        <>
          <div className="colour-bar-map" style={{ backgroundImage: gradient(field) }} />
          <div className="colour-bar-ends">
            <span>0</span>
            <LiveText of={fieldMaximum} />
          </div>
        </>
      )}
    </div>
  );
}

function ScaleBar() {
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

function CameraButtons() {
  const commands = useCommands();
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
    </div>
  );
}

function CanvasNote() {
  const plainCanvas = useLab((state) => state.plainCanvas);
  const [read, setRead] = useState(false);
  if (!plainCanvas || read) return null;
  return (
    <p className="canvas-note">
      {text.plainCanvas}{' '}
      <button type="button" className="text-button" onClick={() => setRead(true)}>
        {strings.problems.dismiss}
      </button>
    </p>
  );
}

export function StageOverlays({ gradient }: { readonly gradient: (field: FieldName) => string }) {
  const loading = useLab((state) => state.mode === 'loading');
  return (
    <>
      <Clock />
      <Narration />
      <ColourBar gradient={gradient} />
      <div className="overlay bottom-right">
        <CanvasNote />
        <CameraButtons />
        <ScaleBar />
      </div>
      {loading && <p className="overlay stage-loading">{text.loading}</p>}
    </>
  );
}
