import type { Organisation } from '../../contract/organisation/organisation.ts';
import { authorityAsRead } from '../../words/authority.ts';
import type { Words } from '../../words/words.ts';

type Authority = { readonly name: string; readonly contact: string };

const none: Authority = { name: '', contact: '' };

/**
 * Who supervises an organisation under a law: a starting value, edited in the settings. Art. 51 GDPR names one for each
 * state, so under the GDPR it is found by the calendar; elsewhere the law has one. Nothing where that is not known.
 */
export function authorityOf(calendar: string, regime: string): Authority {
  if (regime === 'eu-gdpr') return inTheUnion[calendar.split('-')[0] ?? ''] ?? none;
  return ofLaws[regime] ?? none;
}

/**
 * The authority that the papers of a case name: the organisation's own, unless the case's law is another one than the
 * organisation's, or what is written there is known to supervise under another law. Then it is found by the case's own
 * calendar, which is that of the time it was logged.
 */
export function authorityUnder(
  { regime, calendar }: { readonly regime: string; readonly calendar: string },
  organisation: Pick<Organisation, 'regime' | 'authorityName' | 'authorityContact'>,
): Authority {
  const { authorityName: name, authorityContact: contact } = organisation;
  const known = authorityOf(calendar, regime);
  if (regime !== organisation.regime || isOfAnotherLaw(name, regime)) return known;
  return name.trim() === '' && contact.trim() === '' ? known : { name, contact };
}

/** An authority with the name and the address that are its own in a language, for papers in it. */
export function authorityInLanguage(t: Words, { name, contact }: Authority): Authority {
  const swiss = ofLaws['ch-fadp']?.contact;
  return {
    name: authorityAsRead(t, name),
    contact: contact.trim() === swiss ? t('terms.authority.swissContact') : contact,
  };
}

/** Whether an authority is known to supervise under another law, and not under this one. */
export function isOfAnotherLaw(name: string, regime: string): boolean {
  const laws = [
    ...Object.values(inTheUnion).map((authority) => ['eu-gdpr', authority] as const),
    ...Object.entries(ofLaws),
  ].filter(([, authority]) => authority.name === name.trim());
  return laws.length > 0 && laws.every(([law]) => law !== regime);
}

const inTheUnion: Readonly<Record<string, Authority>> = {
  IE: { name: 'DPC', contact: 'Data Protection Commission, Dublin, dataprotection.ie' },
  FR: { name: 'CNIL', contact: 'Commission nationale de l’informatique et des libertés, Paris, cnil.fr' },
  RO: { name: 'ANSPDCP', contact: 'Autoritatea Națională de Supraveghere, București, dataprotection.ro' },
  ES: { name: 'AEPD', contact: 'Agencia Española de Protección de Datos, Madrid, aepd.es' },
};

const ofLaws: Readonly<Record<string, Authority>> = {
  'uk-gdpr': {
    name: 'ICO',
    contact: 'Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF, ico.org.uk',
  },
  'ch-fadp': { name: 'FDPIC', contact: 'Federal Data Protection and Information Commissioner, Bern, edoeb.admin.ch' },
};
