/** Every place in the window, so that a link to a place that does not exist does not compile. */
export const paths = {
  today: '/',
  requests: '/requests',
  logRequest: '/requests/log',
  request: (reference: string) => `/requests/${reference}`,
  requestSection: (reference: string, section: string) => `/requests/${reference}/${section}`,
  breaches: '/breaches',
  logBreach: '/breaches/log',
  breach: (reference: string) => `/breaches/${reference}`,
  tasks: '/tasks',
  inbox: '/inbox',
  reports: '/reports',
  calendar: '/calendar',
  letters: '/letters',
  settings: '/settings',
  createRegister: '/new',
  reportBreach: '/report',
  overview: '/',
  exports: '/exports',
} as const;

/** A path as the `href` of a plain link. */
export function hrefTo(path: string): string {
  return `#${path}`;
}
