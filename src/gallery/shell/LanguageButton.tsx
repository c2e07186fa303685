/** Changes the language of the page: a button that names the other language in that language. */

import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { LANGUAGE_TAG, LANGUAGES } from '../words/languages';
import { strings } from '../words/strings';

export function LanguageButton() {
  const present = useLab((state) => state.language);
  const commands = useCommands();
  const others = LANGUAGES.filter((language) => language !== present);
  return others.map((language, place) => (
    <button
      // The button stays when its language changes, and so does the focus on it.
      // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
      key={place}
      type="button"
      className="language-button"
      lang={LANGUAGE_TAG[language]}
      title={strings.language.change}
      onClick={() => commands.chooseLanguage(language)}
    >
      <span className="wide-only">{strings.language.names[language]}</span>
      <span className="narrow-only">{strings.language.shortNames[language]}</span>
    </button>
  ));
}
