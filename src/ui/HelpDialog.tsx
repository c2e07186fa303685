/** Help under `?`: what the picture shows, the keys, the model in short, its limits. */
import { Dialog } from '@base-ui/react/dialog';
import { Switch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { hasHealthy, hasStroma, useLab } from '../state/labStore';
import { useCommands } from './commands';
import { CloseIcon } from './icons';
import { KEY_MAP, nameOfKey, wordsOf } from './keyMap';
import {
  DyingPicture,
  FieldPicture,
  HealthyPicture,
  NaturalKillerPicture,
  StromaPicture,
  SynapsePicture,
  TumourPicture,
} from './legendPictures';
import { strings } from './strings';

const text = strings.help;

function Legend() {
  const [healthy, stroma] = [useLab(hasHealthy), useLab(hasStroma)];
  const rows: readonly (readonly [ReactNode, string])[] = [
    [<TumourPicture key="t" />, strings.legend.tumour],
    [<NaturalKillerPicture key="n" />, strings.legend.naturalKiller],
    ...(healthy ? [[<HealthyPicture key="h" />, strings.legend.healthy] as const] : []),
    ...(stroma ? [[<StromaPicture key="st" />, strings.legend.stroma] as const] : []),
    [<SynapsePicture key="s" />, strings.legend.synapse],
    [<DyingPicture key="d" />, strings.legend.dying],
    [<FieldPicture key="f" />, strings.legend.field],
  ];
  return (
    <section>
      <h3>{strings.legend.title}</h3>
      <ul className="legend">
        {rows.map(([picture, words]) => (
          <li key={words}>
            {picture}
            {words}
          </li>
        ))}
      </ul>
      <p>{strings.legend.follow}</p>
    </section>
  );
}

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

export function HelpDialog() {
  const open = useLab((state) => state.helpOpen);
  const commands = useCommands();
  return (
    <Dialog.Root open={open} onOpenChange={commands.showHelp}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help">
          <div className="help-head">
            <Dialog.Title className="help-title">{text.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={text.close}>
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div className="help-body">
            <div className="help-column">
              <Legend />
              <section>
                <h3>{text.modelTitle}</h3>
                {text.model.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
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
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
