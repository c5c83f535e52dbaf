import { regimeCodes, type RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';

const regimeWords: Readonly<Record<RegimeCode, string>> = {
  'eu-gdpr': 'European Union, GDPR',
  'uk-gdpr': 'United Kingdom, UK GDPR',
  'us-ca-ccpa': 'California, CCPA',
  'br-lgpd': 'Brazil, LGPD',
  'ca-pipeda': 'Canada, PIPEDA',
  'ca-bc-pipa': 'British Columbia, PIPA',
  'ca-qc-law25': 'Quebec, Law 25',
  'ch-fadp': 'Switzerland, FADP',
};

/** The laws a register can follow, in words. */
export const regimeChoices = regimeCodes.map((value) => ({ value, label: regimeWords[value] }));

/** Calendars of working days. Any code the core knows can be typed in the settings. */
export const calendarChoices = [
  { value: 'GB-ENG', label: 'England and Wales' },
  { value: 'GB-SCT', label: 'Scotland' },
  { value: 'GB-NIR', label: 'Northern Ireland' },
  { value: 'IE', label: 'Ireland' },
  { value: 'FR', label: 'France' },
  { value: 'DE', label: 'Germany' },
  { value: 'RO', label: 'Romania' },
  { value: 'ES', label: 'Spain' },
  { value: 'IT', label: 'Italy' },
  { value: 'NL', label: 'Netherlands' },
  { value: 'BE', label: 'Belgium' },
  { value: 'AT', label: 'Austria' },
  { value: 'PT', label: 'Portugal' },
  { value: 'SE', label: 'Sweden' },
  { value: 'CZ', label: 'Czechia' },
  { value: 'GR', label: 'Greece' },
  { value: 'HR', label: 'Croatia' },
  { value: 'CH', label: 'Switzerland' },
  { value: 'US-CA', label: 'California' },
  { value: 'CA-BC', label: 'British Columbia' },
  { value: 'CA-QC', label: 'Quebec' },
  { value: 'BR', label: 'Brazil' },
  { value: 'weekends', label: 'Weekends only' },
];

/** Every time zone this machine knows. */
export function timeZoneChoices(): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zones.includes(own) ? zones : [own, ...zones];
}
