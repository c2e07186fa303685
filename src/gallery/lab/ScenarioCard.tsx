/** What the present preset is about, what to watch and try, where its numbers come from, and how it stirs up cytokines. */
import { PRESETS } from '../../scenario/presets';
import { Marked } from '../glossary/Marked';
import { useLab } from '../run/store';
import { formatNumber } from '../words/format';
import { presetWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';

const text = strings.scenario;

export function ScenarioCard() {
  const key = useLab((state) => state.scenario?.preset);
  const index = useLab((state) => Math.round(state.status.cytokineReleaseIndex));
  const preset = PRESETS.find((one) => one.key === key);
  if (preset === undefined) return null;
  const words = presetWords(preset);
  return (
    <details className="scenario-card">
      <summary>{text.title}</summary>
      <p>
        <Marked text={words.summary} />
      </p>
      <p>
        <strong>{text.watch}</strong> <Marked text={words.watch} />
      </p>
      <p>
        <strong>{text.toTry}</strong> <Marked text={words.try} />
      </p>
      <p>
        <strong>{text.cytokines(formatNumber(index))}</strong> {text.cytokinesMeaning}
      </p>
      <p>{text.sources}</p>
      <ul>
        {words.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  );
}
