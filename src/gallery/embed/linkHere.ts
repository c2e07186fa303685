/** The address that opens an embedded run on a page of its own, at its present moment. */
import type { Lab } from '../run/lab';

/** @param stateHash of the present state, where it is known */
export function linkHere(
  { session, store, addressOf }: Pick<Lab, 'session' | 'store' | 'addressOf'>,
  stateHash: string | null = store.getState().stateHash,
): string {
  const { mode } = store.getState();
  return addressOf(session.scenarioNow(), {
    step: session.loop().present(),
    playing: mode === 'running',
    ...(stateHash === null ? {} : { hash: stateHash }),
  });
}
