/** Presets of one's own, joined to the run; part of the bundle of the gallery. */
import { useMemo } from 'react';
import { useCommands } from '../../ui/commands';
import { OwnPresetsPanel } from '../../ui/ownPresets/OwnPresetsPanel';
import { createPresetDesk, type PresetParts } from './createPresetDesk';

export function OwnPresets({ lab }: { readonly lab: PresetParts }) {
  const commands = useCommands();
  const desk = useMemo(() => createPresetDesk(lab, commands), [lab, commands]);
  return <OwnPresetsPanel desk={desk} />;
}
