import { regimeCodes, type RegimeCode } from '../../../../contract/deadlines/compute-deadline.ts';
import { said } from '../../../../words/said.ts';
import { asGiven, DeadlineInputError } from '../deadline-input-error.ts';
import { readDay, type EpochDay } from '../epoch-days.ts';
import { brLgpd } from './br-lgpd.ts';
import { caBcPipa } from './ca-bc-pipa.ts';
import { caPipeda } from './ca-pipeda.ts';
import { caQcLaw25 } from './ca-qc-law25.ts';
import { chFadp } from './ch-fadp.ts';
import { euGdpr } from './eu-gdpr.ts';
import type { Edition, Regime } from './regime.ts';
import { ukGdpr } from './uk-gdpr.ts';
import { usCaCcpa } from './us-ca-ccpa.ts';

/** Every law Docket counts. A code in the contract without its law here does not compile. */
export const regimes: { readonly [code in RegimeCode]: Regime } = {
  'eu-gdpr': euGdpr,
  'uk-gdpr': ukGdpr,
  'us-ca-ccpa': usCaCcpa,
  'br-lgpd': brLgpd,
  'ca-pipeda': caPipeda,
  'ca-bc-pipa': caBcPipa,
  'ca-qc-law25': caQcLaw25,
  'ch-fadp': chFadp,
};

type Dated = { readonly from: EpochDay; readonly edition: Edition };
const editions = new Map<string, readonly Dated[]>(
  Object.values(regimes).map(({ code, editions: all }) => [
    code,
    all.map((edition) => ({ from: readDay(edition.effectiveFrom, 'effectiveFrom'), edition })).toReversed(),
  ]),
);

/** The law as it stood on a day. Throws DeadlineInputError on `regime` if Docket does not know it, on `field` if it did not exist yet. */
export function findEdition(code: string, day: EpochDay, field: string): Edition {
  const found = editionsOf(code).find(({ from }) => from <= day);
  if (found !== undefined) return found.edition;
  const first = regimes[code as RegimeCode].editions[0]; // editionsOf has refused every other code
  throw new DeadlineInputError(field, said('deadlines.lawTooEarly', { law: code, from: first.effectiveFrom }));
}

/** The law as it stands in its newest edition. Throws DeadlineInputError on `regime`. */
export function newestEdition(code: string): Edition {
  return editionsOf(code)[0]?.edition ?? unknown(code);
}

function editionsOf(code: string): readonly Dated[] {
  return editions.get(code) ?? unknown(code);
}

function unknown(code: unknown): never {
  throw new DeadlineInputError(
    'regime',
    said('deadlines.law', { ...asGiven(code, 40), codes: regimeCodes.join(', ') }),
  );
}
