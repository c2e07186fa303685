/** Where the difference is chosen: by one press, by words, by a search over all parameters, as another scenario. */
import { useId } from 'react';
import { readArm } from '../../../scenario/arm';
import { BUNDLE_KINDS, type BundleKind, chosenIn, optionsFor, withWord } from '../../../scenario/bundles';
import { parameterCatalogue, settingsFrom } from '../../../scenario/catalogue';
import { PRESETS } from '../../../scenario/presets';
import type { Scenario } from '../../../scenario/scenario';
import { ParameterFinder } from '../../parameters/ParameterFinder';
import { words } from '../../words/compare';
import { optionWords } from '../../words/laboratoryWords';
import { strings } from '../../words/strings';
import { useCompare } from '../store';
import { ChangeForm } from './ChangeForm';
import { useCompareCommands } from './compareCommands';
import { DifferenceList } from './DifferenceList';
import { differenceInWords, presetTitle } from './differenceWords';
import { anotherValue, heroSuggestions } from './guesses';

interface Arms {
  readonly first: Scenario;
  readonly second: Scenario;
}

const DEFAULTS = settingsFrom(({ spec }) => spec.default);

/** Both arms go in the same steps. */
const SHARED = ['scene.timeStep'];

/** Any parameter, by its name. */
function OneMore({ first, second }: Arms) {
  const commands = useCompareCommands();
  const choose = (name: string): void => {
    const entry = parameterCatalogue.get(name);
    if (entry === undefined) return;
    const { key } = entry;
    if (second.settings[key] !== first.settings[key]) return;
    commands.setSecond({
      ...second,
      settings: { ...second.settings, [key]: anotherValue(entry, second.settings[key]) },
    });
  };
  return (
    <ParameterFinder
      label={words.search}
      hint={words.searchHint}
      foundWords={words.found}
      itemWords={words.addParameter}
      taken={SHARED}
      onChoose={choose}
    />
  );
}

function Suggestions({ first, second }: Arms) {
  const commands = useCompareCommands();
  const open = heroSuggestions(first).filter(({ key }) => second.settings[key] === first.settings[key]);
  if (open.length === 0) return null;
  return (
    <div className="suggestions">
      <h3>{words.suggestions}</h3>
      {open.map(({ key, value }) => (
        <button
          key={key}
          type="button"
          className="button"
          onClick={() => commands.setSecond({ ...second, settings: { ...second.settings, [key]: value } })}
        >
          {differenceInWords({ kind: 'setting', key, from: first.settings[key], to: value }, 1)}
        </button>
      ))}
    </div>
  );
}

function WordChoice({ kind, second }: { readonly kind: BundleKind; readonly second: Scenario }) {
  const commands = useCompareCommands();
  const id = useId();
  const chosen = chosenIn(second.settings);
  const word = chosen[kind] ?? '';
  return (
    <div className="word">
      <label htmlFor={id}>{strings.words.kinds[kind]}</label>
      <select
        id={id}
        className="quiet-select"
        value={word}
        onChange={(event) =>
          commands.setSecond({ ...second, settings: withWord(second.settings, kind, event.target.value, DEFAULTS) })
        }
      >
        {word === '' && (
          <option value="" disabled>
            {words.noWord}
          </option>
        )}
        {optionsFor(kind, chosen).map((option) => (
          <option key={option.key} value={option.key}>
            {optionWords(kind, option).title}
          </option>
        ))}
      </select>
    </div>
  );
}

function ScenarioChoice({ first, second }: Arms) {
  const commands = useCompareCommands();
  const id = useId();
  return (
    <div className="word">
      <label htmlFor={id}>{words.otherScenario}</label>
      <select
        id={id}
        className="quiet-select"
        value={second.preset}
        onChange={({ target }) =>
          commands.setSecond(
            target.value === first.preset ? first : readArm(`scenario=${target.value}`, first).scenario,
          )
        }
      >
        {PRESETS.map(({ key }) => (
          <option key={key} value={key}>
            {key === first.preset ? words.sameScenario : presetTitle(key)}
          </option>
        ))}
      </select>
    </div>
  );
}

function FromSliders() {
  const commands = useCompareCommands();
  const moved = commands.fromSliders();
  return (
    <div className="from-sliders">
      <button
        type="button"
        className="button"
        aria-disabled={moved === undefined}
        title={words.fromSlidersHint}
        onClick={() => moved !== undefined && commands.setSecond(moved)}
      >
        {words.fromSliders}
      </button>
      <p className="compare-hint">{moved === undefined ? words.noSliderMoved : words.fromSlidersHint}</p>
    </div>
  );
}

export function DifferenceChooser() {
  const arms = useCompare((state) => state.arms);
  if (arms === null) return null;
  const [first, second] = arms;
  return (
    <section id="difference" className="compare-chooser" tabIndex={-1} aria-label={words.chooser}>
      <h2 className="panel-title">{words.question}</h2>
      <DifferenceList first={first} second={second} />
      <Suggestions first={first} second={second} />
      <OneMore first={first} second={second} />
      <h3>{words.words}</h3>
      <div className="words">
        {BUNDLE_KINDS.map((kind) => (
          <WordChoice key={kind} kind={kind} second={second} />
        ))}
        <ScenarioChoice first={first} second={second} />
      </div>
      <h3>{words.change}</h3>
      <ChangeForm second={second} />
      <FromSliders />
    </section>
  );
}
