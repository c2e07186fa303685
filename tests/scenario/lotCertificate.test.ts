/** The certificate of a run's lot is the one by which its product makes the cells. */
import { expect, test } from 'vitest';
import { lotOf, type ProductParameters, product } from '../../src/mechanisms/product';
import { settingOf } from '../../src/scenario/catalogue';
import { lotCertificate } from '../../src/scenario/lotCertificate';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';

test.each([0, 1, 7, 999_999])('lot %i', (lot) => {
  const { settings } = scenarioFor({ preset: PRESETS[0].key, seed: 'x', settings: { 'product.lot': lot } });
  const own = Object.fromEntries(
    Object.keys(product.parameters).map((name) => [name, settingOf(settings, 'product', name)]),
  ) as ProductParameters;
  expect(lotCertificate(settings)).toEqual(lotOf(own));
  expect(lotCertificate(settings).lot).toBe(lot);
});
