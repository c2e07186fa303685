/** What the assays came to: in the shipped report, and here where they were repeated. */
import type { EvidenceOutcome } from '../../../protocol/evidence';
import { useEvidence } from '../store';

export interface Outcomes {
  shipped(key: string): EvidenceOutcome | undefined;
  /** The one found here, else the shipped one. */
  newest(key: string): EvidenceOutcome | undefined;
}

export function useOutcomes(): Outcomes {
  const report = useEvidence((state) => state.report);
  const here = useEvidence((state) => state.here);
  const shipped = (key: string) => report?.outcomes.find((outcome) => outcome.key === key);
  return { shipped, newest: (key) => here[key]?.outcome ?? shipped(key) };
}
