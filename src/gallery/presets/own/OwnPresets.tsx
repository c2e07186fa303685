/** Presets of one's own, joined to the run; part of the bundle of the gallery. */
import { useMemo } from 'react';
import { useCommands } from '../../run/commands';
import { createPresetDesk, type PresetParts } from './createPresetDesk';
import { OwnPresetsPanel } from './parts/OwnPresetsPanel';

export function OwnPresets({ lab }: { readonly lab: PresetParts }) {
  const commands = useCommands();
  const desk = useMemo(() => createPresetDesk(lab, commands), [lab, commands]);
  return <OwnPresetsPanel desk={desk} />;
}
