/** The gallery: every ready-made run as a card with a picture of it, by what it is about, and a search over all words. */
import './gallery.css';
import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useMemo, useState } from 'react';
import { PRESETS } from '../../scenario/presets';
import { DEFAULT_SEED } from '../../scenario/resolve';
import { CloseIcon } from '../kit/icons';
import { useCommands } from '../run/commands';
import { useLab } from '../run/store';
import { galleryWords } from '../words/presets';
import { type Card, type CardGroup, cardGroups, searchedGroups } from './cards';
import list from './pictures.json';

interface CardsProps {
  readonly groups: readonly CardGroup[];
  readonly present: string | undefined;
  readonly onChoose: (key: string) => void;
}

function OneCard({ card, present, onChoose }: { card: Card; present: boolean; onChoose: (key: string) => void }) {
  const text = galleryWords();
  return (
    <li className="gallery-card" data-present={present || undefined}>
      <span className="gallery-picture">
        <img src={card.picture} alt={card.alternative} width={560} height={350} loading="lazy" decoding="async" />
        <span className="gallery-time" aria-hidden="true">
          {card.time}
        </span>
      </span>
      <span className="gallery-words">
        {/* The button lies over the whole card; its name is the title alone. */}
        <button
          type="button"
          className="gallery-title"
          aria-current={present ? 'true' : undefined}
          onClick={() => onChoose(card.key)}
        >
          {card.title}
        </button>
        <span className="gallery-facts">
          {present && <strong>{text.present}</strong>}
          {card.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
        <span>{card.summary}</span>
        <span className="gallery-watch">
          <strong>{text.watch}</strong> {card.watch}
        </span>
      </span>
    </li>
  );
}

function Cards({ groups, present, onChoose }: CardsProps) {
  return groups.map(({ key, title, cards }) => (
    <section key={key} aria-labelledby={`gallery-${key}`}>
      <h3 id={`gallery-${key}`}>{title}</h3>
      <ul className="gallery-cards">
        {cards.map((card) => (
          <OneCard key={card.key} card={card} present={card.key === present} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  ));
}

/** @param top what stands above the ready-made runs, such as the visitor's own */
export function GalleryDialog({ top }: { readonly top?: ReactNode }) {
  const text = galleryWords();
  const commands = useCommands();
  const present = useLab((state) => state.scenario?.preset);
  const language = useLab((state) => state.language);
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the cards are those of the page's language.
  const all = useMemo(cardGroups, [language]);
  const groups = useMemo(() => searchedGroups(all, typed), [all, typed]);
  const found = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const choose = (key: string): void => {
    commands.showGallery(false);
    commands.choosePreset(key);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && commands.showGallery(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help gallery">
          <div className="help-head">
            <Dialog.Title className="help-title">{text.title}</Dialog.Title>
            <label className="gallery-search">
              <span className="visually-hidden">{text.search}</span>
              <input
                type="search"
                value={typed}
                placeholder={text.placeholder}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setTyped(event.target.value)}
              />
            </label>
            <span className="gallery-found" role="status">
              {text.found(String(found), String(PRESETS.length))}
            </span>
            <Dialog.Close className="icon-button" aria-label={text.close}>
              <CloseIcon />
            </Dialog.Close>
          </div>
          <div className="gallery-body">
            {top}
            <p className="gallery-intro">{text.intro(DEFAULT_SEED, list.modelVersion)}</p>
            {found === 0 && (
              <p>
                {text.nothing(typed)}{' '}
                <button type="button" className="text-button" onClick={() => setTyped('')}>
                  {text.clear}
                </button>
              </p>
            )}
            <Cards groups={groups} present={present} onChoose={choose} />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
