type Authority = { readonly name: string; readonly contact: string };

/**
 * Who supervises an organisation with this calendar: a starting value, edited in the settings. Art. 51 GDPR names one
 * for each state. Nothing where that is not known: words for it are said in the language of whoever reads.
 */
export function authorityOf(calendar: string, regime: string): Authority {
  const country = calendar.split('-')[0] ?? '';
  return authorities[country] ?? (regime === 'uk-gdpr' && country !== 'DE' ? ico : { name: '', contact: '' });
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
