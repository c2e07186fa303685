/** A slider for one parameter: its own scale, the preset's mark, and any mark worth knowing on its track. */
import { Slider } from '@base-ui/react/slider';
import { useMemo } from 'react';
import type { CatalogueEntry } from '../../scenario/catalogue';
import { sliderScale } from '../kit/sliderScale';
import { formatQuantity } from '../words/format';

export interface TrackMark {
  readonly value: number;
  /** Said in full where the mark is pointed at. */
  readonly label: string;
  readonly kind: 'preset' | 'landmark';
}

interface ParameterSliderProps {
  readonly entry: CatalogueEntry;
  readonly label: string;
  readonly value: number;
  readonly marks: readonly TrackMark[];
  readonly onChange: (value: number, final: boolean) => void;
}

export function ParameterSlider({ entry, label, value, marks, onChange }: ParameterSliderProps) {
  const { spec } = entry;
  const scale = useMemo(() => sliderScale(spec), [spec]);
  const percent = (of: number): string => `${(100 * scale.positionOf(of)) / scale.positions}%`;
  return (
    <Slider.Root
      className="slider"
      min={0}
      max={scale.positions}
      step={1}
      largeStep={scale.largeStep}
      value={scale.positionOf(value)}
      onValueChange={(position) => onChange(scale.valueAt(position), false)}
      onValueCommitted={(position) => onChange(scale.valueAt(position), true)}
    >
      <Slider.Control className="slider-control">
        <Slider.Track className="slider-track">
          <Slider.Indicator className="slider-indicator" />
          {marks.map((mark) => (
            <span
              key={mark.kind}
              className={`slider-mark ${mark.kind}-mark`}
              title={mark.label}
              style={{ left: percent(mark.value) }}
            />
          ))}
          <Slider.Thumb
            className="slider-thumb"
            getAriaLabel={() => label}
            getAriaValueText={(_formatted, position) =>
              formatQuantity(position === scale.positionOf(value) ? value : scale.valueAt(position), spec.unit)
            }
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
