/** Listens for the keys of the key map, anywhere on the page but where somebody types. */
import { useEffect } from 'react';
import { useCommands } from './commands';
import { bindingFor, type FocusKind } from './keyMap';
import { labStore } from './store';

const BUTTONS = 'button, a, summary, [role="switch"], [role="button"]';

/** What the focused element needs its keys for. */
export function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'other';
  if (target instanceof HTMLInputElement)
    return target.type === 'range' ? 'slider' : target.type === 'checkbox' ? 'button' : 'text';
  if (target.isContentEditable || target.matches('textarea, select')) return 'text';
  if (target.closest('[role="slider"]') !== null) return 'slider';
  return target.closest(BUTTONS) === null ? 'other' : 'button';
}

export function useKeys(): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { view, shortcuts, helpOpen, sharing, scheduling, choosing } = labStore.getState();
      if (view !== 'lab' || event.defaultPrevented || !shortcuts) return;
      if (helpOpen || sharing !== null || scheduling || choosing) return;
      const binding = bindingFor(event, focusKindOf(event.target));
      if (binding === undefined) return;
      event.preventDefault();
      binding.run(commands);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
