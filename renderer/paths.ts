import type { Language } from '../main/words/language.ts';
import type { View } from '../main/contract/requests/list-requests.ts';

/** Every place in the window, so that a link to a place that does not exist does not compile. */
export const paths = {
  today: '/',
  requests: '/requests',
  logRequest: '/requests/log',
  request: (reference: string) => `/requests/${reference}`,
  requestSection: (reference: string, section: string) => `/requests/${reference}/${section}`,
  letterOfCase: (reference: string, id: string) => `/requests/${reference}?letter=${id}`,
  tray: '/tray',
  breaches: '/breaches',
  logBreach: '/breaches/log',
  breach: (reference: string) => `/breaches/${reference}`,
  inbox: '/inbox',
  sealedReport: (id: string) => `/inbox/${id}`,
  reports: '/reports',
  calendar: '/calendar',
  people: '/people',
  recovery: '/recovery',
  audit: '/audit',
  backups: '/backups',
  check: '/check',
  settings: '/settings',
  information: (language: Language) => `/settings?part=information&language=${language}`,
  update: '/settings/update',
  reportBreach: '/report',
  sealedReceipt: '/report/sealed',
  overview: '/',
  exports: '/exports',
} as const;

/** A path as the `href` of a plain link. */
export function hrefTo(path: string): string {
  return `#${path}`;
}

/** The address of a view, without filters. */
export function viewPath(view: View): string {
  return view === 'open' ? paths.requests : `${paths.requests}?view=${view}`;
}
