/** Choices that stand for many parameters at once: the cell line, what the CAR aims at, the antibody, the product. */
import { useId } from 'react';
import { BUNDLE_KINDS, type BundleKind, type Chosen, chosenIn, optionsFor } from '../../scenario/bundles';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { optionWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';

const text = strings.words;

/** What stands in the list when no choice fits the parameters as they are. */
const NONE = '';

function WordChooser({ kind, chosen }: { readonly kind: BundleKind; readonly chosen: Chosen }) {
  const commands = useCommands();
  const id = useId();
  const options = optionsFor(kind, chosen);
  const word = chosen[kind] ?? NONE;
  const present = options.find(({ key }) => key === word);
  return (
    <div className="word">
      <label htmlFor={id}>{text.kinds[kind]}</label>
      <select
        id={id}
        className="quiet-select"
        value={word}
        title={present === undefined ? undefined : optionWords(kind, present).meaning}
        onChange={(event) => commands.chooseWord(kind, event.target.value)}
      >
        {word === NONE && (
          <option value={NONE} disabled>
            {text.other}
          </option>
        )}
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {optionWords(kind, option).title}
          </option>
        ))}
      </select>
    </div>
  );
}

export function WordChoosers() {
  const values = useLab((state) => state.values);
  const ready = useLab((state) => state.scenario !== null);
  if (!ready) return null;
  const chosen = chosenIn(values);
  return (
    <section className="words" aria-label={text.title}>
      <h2 className="panel-title">{text.title}</h2>
      {BUNDLE_KINDS.map((kind) => (
        <WordChooser key={kind} kind={kind} chosen={chosen} />
      ))}
      <p className="words-hint">{text.hint}</p>
    </section>
  );
}
