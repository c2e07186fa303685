/** Changes the language of the page: a button that names the other language in that language. */
import { useLab } from '../state/labStore';
import { LANGUAGE_TAG, LANGUAGES } from '../state/languages';
import { useCommands } from './commands';
import { strings } from './strings';

export function LanguageButton() {
  const present = useLab((state) => state.language);
  const commands = useCommands();
  const others = LANGUAGES.filter((language) => language !== present);
  return others.map((language) => (
    <button
      key={language}
      type="button"
      className="language-button"
      lang={LANGUAGE_TAG[language]}
      title={strings.language.change}
      onClick={() => commands.chooseLanguage(language)}
    >
      {strings.language.names[language]}
    </button>
  ));
}
