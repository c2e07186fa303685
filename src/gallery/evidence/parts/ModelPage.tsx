/** The model in one page: plain words, every mechanism with its law, and the limits. */
import { type MechanismFacts, mechanismList } from '../../../scenario/mechanismList';
import { modelWords, words } from '../../words/evidence';
import { SHARED_LAWS } from '../../words/evidence/laws';
import { formatNumber } from '../../words/format';
import { mechanismWords } from '../../words/laboratoryWords';
import { strings } from '../../words/strings';
import { accounts } from '../accounts';
import { PlaceLink } from './EvidenceLink';
import { numbersOfTheModel } from './parameterSearch';

const GROUPS = [...new Set(mechanismList.map(({ group }) => group))];

/** Names of columns, fields, drugs and acts, as the code has them. */
const Names = ({ of: touched }: { readonly of: MechanismFacts['reads'] }) => (
  <code>{Object.values(touched).flat().join(', ') || '–'}</code>
);

function Mechanism({ mechanism }: { readonly mechanism: MechanismFacts }) {
  const { key, cadence_minutes, canBeSwitchedOff } = mechanism;
  const account = accounts[key];
  const { law, reads, writes } = account;
  const text = words.model;
  const { label, meaning, symbols } = mechanismWords({ ...mechanism, ...account });
  const own = numbersOfTheModel().filter(({ mechanismKey }) => mechanismKey === key);
  return (
    <li className="law">
      <h5>{label}</h5>
      <p>{meaning}</p>
      <p className="law-formula">
        <code>{law.join('\n')}</code>
      </p>
      {symbols !== '' && <p className="evidence-note">{symbols}</p>}
      <p className="law-facts">
        <span>{cadence_minutes === 0 ? text.everyStep : text.cadence(formatNumber(cadence_minutes))}</span>
        {!canBeSwitchedOff && <span>{text.alwaysOn}</span>}
        <span>
          {text.reads}: <Names of={reads} />
        </span>
        <span>
          {text.writes}: <Names of={writes} />
        </span>
        {own.length > 0 && (
          <PlaceLink to={{ page: 'parameters', set: '', find: `${key}.` }}>
            <span aria-hidden="true">{text.parameters(String(own.length))}</span>
            <span className="visually-hidden">{text.parametersOf(label, String(own.length))}</span>
          </PlaceLink>
        )}
      </p>
    </li>
  );
}

export function ModelPage() {
  const text = words.model;
  const { paragraphs, shared, limits } = modelWords();
  return (
    <>
      <h3>{text.heading}</h3>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <h4>{text.shared}</h4>
      <dl className="shared-laws">
        {(Object.keys(SHARED_LAWS) as (keyof typeof SHARED_LAWS)[]).map((law) => (
          <div key={law}>
            <dt>
              <code>{SHARED_LAWS[law]}</code>
            </dt>
            <dd>{shared[law]}</dd>
          </div>
        ))}
      </dl>
      <h4>{text.mechanisms}</h4>
      <p className="evidence-note">{text.symbols}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-label={strings.groups[group]}>
          <p className="law-group">{strings.groups[group]}</p>
          <ul className="laws">
            {mechanismList
              .filter((mechanism) => mechanism.group === group)
              .map((mechanism) => (
                <Mechanism key={mechanism.key} mechanism={mechanism} />
              ))}
          </ul>
        </section>
      ))}
      <h4>{text.limits}</h4>
      <ul className="prose">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}
