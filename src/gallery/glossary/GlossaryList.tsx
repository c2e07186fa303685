/** All terms of the glossary with their definitions, in the order of the alphabet of the page's language. */
import { useLab } from '../run/store';
import { TERM_KEYS } from '../words/glossary/shape';
import { LANGUAGE_TAG } from '../words/languages';
import { useGlossary } from './Terms';

export function GlossaryList() {
  const glossary = useGlossary();
  const language = useLab((state) => state.language);
  if (glossary === null) return null;
  const terms = TERM_KEYS.map((key) => glossary.terms[key]).sort((a, b) =>
    a.name.localeCompare(b.name, LANGUAGE_TAG[language]),
  );
  return (
    <details className="glossary">
      <summary>{glossary.title}</summary>
      <dl>
        {terms.map(({ name, definition }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
