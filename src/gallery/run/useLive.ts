/** Runs a writer whenever the Lab's state changes, for styles that follow the running model without a React render. */
import { useEffect } from 'react';
import { type LabState, labStore } from './store';

/** `write` must be the same function at every render. */
export function useLive(write: (state: LabState) => void): void {
  useEffect(() => {
    write(labStore.getState());
    return labStore.subscribe(write);
  }, [write]);
}
