/** One parameter with all that belongs to it: name, value, slider or choice, meaning, source, reset. */
import type { CatalogueEntry } from '../../scenario/catalogue';
import { ResetIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { choicesInWords, parameterLabel, parameterMeaning, valueInWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';
import { ParameterSlider, type TrackMark } from './ParameterSlider';
import { SourceCard } from './SourceCard';
import { ValueField } from './ValueField';

interface ParameterControlProps {
  readonly entry: CatalogueEntry;
  /** Hero sliders have their own plain words. */
  readonly label?: string;
  readonly meaning?: string;
  readonly landmarks?: readonly TrackMark[];
  readonly className?: string;
}

function Choice({
  entry,
  label,
  value,
}: {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly value: number;
}) {
  const commands = useCommands();
  return (
    <select
      className="button choice"
      aria-label={label}
      value={value}
      onChange={(event) => commands.setParameter(entry.key, Number(event.target.value), true)}
    >
      {choicesInWords(entry).map((word, index) => (
        <option key={word} value={index}>
          {word}
        </option>
      ))}
    </select>
  );
}

export function ParameterControl({ entry, label, meaning, landmarks = [], className = '' }: ParameterControlProps) {
  const { spec, key } = entry;
  const name = label ?? parameterLabel(entry);
  const commands = useCommands();
  const value = useLab((state) => state.values[key]) ?? spec.default;
  const presetValue = useLab((state) => state.presetSettings[key]) ?? spec.default;
  const presetText = valueInWords(entry, presetValue);
  const set = (next: number, final: boolean): void => commands.setParameter(key, next, final);
  const marks: readonly TrackMark[] = [
    { value: presetValue, label: strings.panel.defaultMark(presetText), kind: 'preset' },
    ...landmarks,
  ];
  return (
    <div className={`parameter ${className}`} role="group" aria-label={name} data-parameter={key}>
      <div className="parameter-head">
        <span className="parameter-name">{name}</span>
        {spec.choices === undefined ? (
          <ValueField entry={entry} label={name} value={value} onChange={(next) => set(next, true)} />
        ) : (
          <Choice entry={entry} label={name} value={value} />
        )}
      </div>
      {spec.choices === undefined && (
        <ParameterSlider entry={entry} label={name} value={value} marks={marks} onChange={set} />
      )}
      <div className="parameter-foot">
        <p className="parameter-meaning">
          {[
            meaning ?? parameterMeaning(entry),
            strings.panel.presetValue(presetText),
            ...(spec.live === false ? [strings.panel.needsNewRun] : []),
          ].join(strings.units.gap)}
          {landmarks.map((mark) => (
            <span key={mark.kind} className="landmark-note">
              {mark.label}
            </span>
          ))}
        </p>
        <span className="parameter-buttons">
          {value !== presetValue && (
            <button
              type="button"
              className="icon-button small"
              aria-label={strings.panel.reset(name, presetText)}
              title={strings.panel.reset(name, presetText)}
              onClick={() => set(presetValue, true)}
            >
              <ResetIcon />
            </button>
          )}
          <SourceCard entry={entry} label={name} presetValue={presetValue} />
        </span>
      </div>
    </div>
  );
}
