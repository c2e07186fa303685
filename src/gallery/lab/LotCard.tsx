/** The certificate of the lot in the bag: what its release tests say, and how much of a dose arrives. Fetched on demand. */
import { lotCertificate } from '../../scenario/lotCertificate';
import type { ParameterName } from '../../scenario/parameterName';
import { useLab } from '../run/store';
import { formatNumber, formatPercent } from '../words/format';
import { strings } from '../words/strings';

const text = strings.lot;

/** Which parameter is the limit of which test. */
const LIMITS = {
  viability: 'product.viabilityLimit',
  carPositive: 'product.carLimit',
  potency: 'product.potencyLimit',
} as const satisfies Readonly<Record<string, ParameterName>>;
type Test = keyof typeof LIMITS;
const TESTS = Object.keys(LIMITS) as readonly Test[];

export function LotCard() {
  const values = useLab((state) => state.values);
  const certificate = lotCertificate(values);
  const limitOf = (test: Test): string => {
    const limit = values[LIMITS[test]];
    return limit === undefined ? '–' : show(test, limit);
  };
  const show = (test: Test, value: number): string => (test === 'potency' ? formatNumber(value) : formatPercent(value));
  return (
    <div className="lot-card">
      <p>{certificate.lot === 0 ? text.typical : text.drawn(String(certificate.lot))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.test}</th>
            <th scope="col">{text.found}</th>
            <th scope="col">{text.limit}</th>
            <th scope="col">{text.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {TESTS.map((test) => (
            <tr key={test}>
              <th scope="row">{text.tests[test]}</th>
              <td>{show(test, certificate[test])}</td>
              <td>{limitOf(test)}</td>
              <td>{certificate.failing.includes(test) ? `✗ ${text.fails}` : `✓ ${text.passes}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{certificate.passes ? text.released : text.notReleased}</strong>{' '}
        {text.delivered(formatPercent(certificate.delivered))} {text.expansion(formatNumber(certificate.fold))}
      </p>
    </div>
  );
}
