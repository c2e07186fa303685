/** Shares the run: a link that opens at this moment or from the start, its QR code, and a file. */
import { useId, useState } from 'react';
import { FileButtons } from '../../run/FileButtons';
import { formatNumber } from '../../words/format';
import { exportWords } from '../../words/sharing';
import { type Desk, LONGEST_QR_LINK } from './desk';
import { momentWords } from './moment';
import { QrPicture } from './QrPicture';

/** Addresses that mean this very device. */
const LOCAL = /^(https?:\/\/(localhost|127\.|\[::1\])|file:)/;

export function ShareBody({ desk }: { readonly desk: Desk }) {
  const { share, notCopied } = exportWords();
  const [opens, setOpens] = useState<'here' | 'fromStart'>('here');
  const [copied, setCopied] = useState('');
  const name = useId();
  const link = desk.links[opens];
  const copy = (): void => {
    desk.copy(link).then(
      () => setCopied(share.linkCopied),
      () => setCopied(notCopied),
    );
  };
  const way = (value: typeof opens, label: string) => (
    <label className="export-radio">
      <input
        type="radio"
        name={name}
        checked={opens === value}
        onChange={() => {
          setOpens(value);
          setCopied('');
        }}
      />
      {label}
    </label>
  );
  const short = link.length <= LONGEST_QR_LINK;
  return (
    <div className="share">
      <p>{share.intro}</p>
      <fieldset className="export-ways">
        <legend>{share.opens}</legend>
        {way('here', share.here(momentWords(desk.facts.time_minutes)))}
        {way('fromStart', share.fromStart)}
      </fieldset>
      <div className="share-link">
        <input
          className="export-input"
          readOnly
          aria-label={share.link}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button primary" onClick={copy}>
          {share.copyLink}
        </button>
      </div>
      <p role="status" className="job-outcome">
        {copied}
      </p>
      {LOCAL.test(link) && <p className="export-note">{share.local}</p>}
      {short ? (
        <QrPicture key={link} desk={desk} link={link} />
      ) : (
        <p>{share.tooLong(formatNumber(link.length), formatNumber(LONGEST_QR_LINK))}</p>
      )}
      <section>
        <h3>{share.file}</h3>
        <p>{share.fileIntro}</p>
        <div className="export-buttons">
          <FileButtons className="button" spelled />
        </div>
      </section>
    </div>
  );
}
