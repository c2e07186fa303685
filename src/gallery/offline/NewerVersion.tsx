/** Says that a newer version of the page is here; nothing is loaded again unless the visitor wants it. */
import { useState } from 'react';
import { useLab } from '../run/store';
import './offline.css';
import { offlineWords } from '../words/offline';

interface NewerVersionProps {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

export function NewerVersion({ onReload, onLater }: NewerVersionProps) {
  const [reloading, setReloading] = useState(false);
  useLab((state) => state.language);
  const words = offlineWords();
  const reload = (): void => {
    if (reloading) return;
    setReloading(true);
    onReload();
  };
  return (
    <section className="newer-version" aria-label={words.label}>
      <p>{words.newer}</p>
      <div className="newer-version-buttons">
        <button type="button" className="button" onClick={onLater}>
          {words.later}
        </button>
        <button type="button" className="button primary" aria-disabled={reloading} onClick={reload}>
          {words.reload}
        </button>
      </div>
    </section>
  );
}
