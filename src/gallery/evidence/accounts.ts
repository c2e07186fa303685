/**
 * What each mechanism tells of its law, by its key. In the built page the declarations of the first load are without it, and
 * the build writes it here (tools/build/accountsApart.ts).
 */
import { type MechanismFacts, mechanismList } from '../../scenario/mechanismList';

/** Law, the meaning of its letters, and what is read and written. */
export type Account = Pick<MechanismFacts, 'law' | 'symbols' | 'reads' | 'writes'>;

export const accounts: Readonly<Record<string, Account>> = Object.fromEntries(
  mechanismList.map(({ key, law, symbols, reads, writes }) => [
    key,
    { law, ...(symbols === undefined ? {} : { symbols }), reads, writes },
  ]),
);
