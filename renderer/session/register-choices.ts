import { regimeCodes, type RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Words } from '../../main/words/words.ts';
import { choices, type Choice } from '../ui/request-words.ts';

/** The laws a register can follow, in words. */
export function regimeChoices(t: Words): Choice<RegimeCode>[] {
  return choices(regimeCodes, (regime) => t(`terms.regimes.${regime}`));
}

/** Calendars of working days. Any code the core knows can be typed in the settings. */
const calendarCodes = [
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'IE',
  'FR',
  'DE',
  'RO',
  'ES',
  'IT',
  'NL',
  'BE',
  'AT',
  'PT',
  'SE',
  'CZ',
  'GR',
  'HR',
  'CH',
  'US-CA',
  'CA-BC',
  'CA-QC',
  'BR',
  'weekends',
] as const;

/**
 * The calendar that is offered first in a time zone. London has Ireland's, since the law that is offered first is the GDPR;
 * whoever chooses the UK GDPR chooses a British calendar beside it.
 */
const calendarOfZones: Readonly<Record<string, (typeof calendarCodes)[number]>> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Athens': 'GR',
  'Europe/Berlin': 'DE',
  'Europe/Brussels': 'BE',
  'Europe/Bucharest': 'RO',
  'Europe/Busingen': 'DE',
  'Europe/Dublin': 'IE',
  'Europe/Lisbon': 'PT',
  'Europe/London': 'IE',
  'Europe/Madrid': 'ES',
  'Europe/Paris': 'FR',
  'Europe/Prague': 'CZ',
  'Europe/Rome': 'IT',
  'Europe/Stockholm': 'SE',
  'Europe/Vienna': 'AT',
  'Europe/Zagreb': 'HR',
  'Europe/Zurich': 'CH',
};

/** The calendar that a new register is offered first on a machine in that zone: without holidays where none is known. */
export function calendarOfZone(timeZone: string): string {
  return calendarOfZones[timeZone] ?? 'weekends';
}

/** Those calendars as a menu. */
export function calendarChoices(t: Words): Choice<string>[] {
  return choices(calendarCodes, (calendar) => t(`terms.calendars.${calendar}`));
}

/** Every time zone this machine knows. */
export function timeZoneChoices(): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zones.includes(own) ? zones : [own, ...zones];
}
