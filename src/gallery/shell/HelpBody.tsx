/** What the help says: what the picture shows, the keys, the model in short, its limits. Fetched when help is asked for. */
import { Switch } from '@base-ui/react/switch';
import { GlossaryList } from '../glossary/GlossaryList';
import { Terms, useGlossary } from '../glossary/Terms';
import { Legend } from '../lab/legend/Legend';
import { useCommands } from '../run/commands';
import { KEY_MAP, nameOfKey, wordsOf } from '../run/keyMap';
import { useLab } from '../run/store';
import { writePlace } from '../run/views';
import { strings } from '../words/strings';

const text = strings.help;

function Keys() {
  const shortcuts = useLab((state) => state.shortcuts);
  const commands = useCommands();
  return (
    <section>
      <div className="help-keys-head">
        <h3>{text.keysTitle}</h3>
        <span className="help-switch">
          {text.shortcuts}
          <Switch.Root
            className="switch"
            aria-label={text.shortcuts}
            checked={shortcuts}
            onCheckedChange={commands.setShortcuts}
          >
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
        </span>
      </div>
      <dl className="keys">
        {KEY_MAP.map((binding) => (
          <div key={binding.meaning}>
            <dt>
              {binding.shown.map((key) => (
                <kbd key={key}>{nameOfKey(key)}</kbd>
              ))}
            </dt>
            <dd>{wordsOf(binding)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Leads to the guided demonstration by its address. */
function ForAClass() {
  const words = useGlossary()?.demonstration;
  const { showHelp } = useCommands();
  if (words === undefined) return null;
  return (
    <section className="for-a-class">
      <h3>{words.title}</h3>
      <p>
        {words.text}{' '}
        <a href={writePlace({ view: 'lab', query: 'demonstration' })} onClick={() => showHelp(false)}>
          {words.start}
        </a>
      </p>
    </section>
  );
}

export function HelpBody() {
  return (
    <>
      <ForAClass />
      <div className="help-column">
        <section>
          <h3>{strings.legend.title}</h3>
          <Legend />
          <p>{strings.legend.follow}</p>
        </section>
        <section>
          <h3>{text.modelTitle}</h3>
          {text.model.map((paragraph) => (
            <p key={paragraph}>
              <Terms text={paragraph} />
            </p>
          ))}
        </section>
        <section>
          <h3>{text.limitsTitle}</h3>
          <p>
            {strings.disclaimer}
            {strings.units.gap}
            {text.limits}
          </p>
        </section>
      </div>
      <Keys />
      <GlossaryList />
    </>
  );
}
