import type { Words } from '../../words/words.ts';

type Authority = { readonly name: string; readonly contact: string };

/** Who supervises an organisation with this calendar: a starting value, edited in the settings. Art. 51 GDPR names one for each state. */
export function authorityOf(t: Words, calendar: string, regime: string): Authority {
  const country = calendar.split('-')[0] ?? '';
  if (country === 'DE') return { name: t('organisation.authorityOfLand'), contact: '' };
  // This one is told from a name whatever the language: see main/words/authority.ts.
  return authorities[country] ?? (regime === 'uk-gdpr' ? ico : { name: 'the supervisory authority', contact: '' });
}

const ico = {
  name: 'ICO',
  contact: 'Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF, ico.org.uk',
};

const authorities: Readonly<Record<string, Authority>> = {
  GB: ico,
  IE: { name: 'DPC', contact: 'Data Protection Commission, Dublin, dataprotection.ie' },
  FR: { name: 'CNIL', contact: 'Commission nationale de l’informatique et des libertés, Paris, cnil.fr' },
  RO: { name: 'ANSPDCP', contact: 'Autoritatea Națională de Supraveghere, București, dataprotection.ro' },
  ES: { name: 'AEPD', contact: 'Agencia Española de Protección de Datos, Madrid, aepd.es' },
  CH: { name: 'FDPIC', contact: 'Federal Data Protection and Information Commissioner, Bern, edoeb.admin.ch' },
};
