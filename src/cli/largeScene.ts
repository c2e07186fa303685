/** What is told before a large scene begins: the memory that it needs. */
import { memoryNeed, type Scenario } from '../api';
import { cellsAtStart, memoryText } from '../api/language';
import type { Host } from './host';

/** Scenes that need less are nothing to speak of on a machine of today. */
const WORTH_TELLING_BYTES = 256_000_000;

export async function tellMemory({ settings }: Scenario, host: Host): Promise<void> {
  const bytes = memoryNeed(settings);
  if (bytes < WORTH_TELLING_BYTES) return;
  await host.tell(
    `note: ${cellsAtStart(settings)} cells in this dish need about ${memoryText(bytes)} of memory; ` +
      'when their number doubles, they need twice as much\n',
  );
}
