/** The keys of the key map that mean something for two arms: those of time, camera, speed, link and looks. */
import { useEffect } from 'react';
import type { Commands } from '../../run/commands';
import { bindingFor } from '../../run/keyMap';
import { labStore } from '../../run/store';
import { focusKindOf } from '../../run/useKeys';

/** What would change the Lab's run is left to the Lab. */
const MEANT = new Set([
  ...[' ', '.', ',', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '0'],
  ...['[', ']', 'r', 'f', 'l', 't', '?'],
]);

export function useCompareKeys(commands: Commands): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { helpOpen, shortcuts } = labStore.getState();
      if (event.defaultPrevented || helpOpen || !shortcuts) return;
      const binding = bindingFor(event, focusKindOf(event.target));
      if (binding === undefined || !binding.keys.some((key) => MEANT.has(key))) return;
      event.preventDefault();
      binding.run(commands);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
