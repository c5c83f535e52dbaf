import type { Role } from '../main/contract/procedure.ts';
import { auditScreens } from './audit/audit.screens.ts';
import { backupsScreens } from './backups/backups.screens.ts';
import { breachesScreens } from './breaches/breaches.screens.ts';
import { calendarScreens } from './calendar/calendar.screens.ts';
import { checkScreens } from './check/check.screens.ts';
import { inboxScreens } from './inbox/inbox.screens.ts';
import { intakeScreens } from './intake/intake.screens.ts';
import { organisationScreens } from './organisation/organisation.screens.ts';
import { peopleScreens } from './people/people.screens.ts';
import { reportsScreens } from './reports/reports.screens.ts';
import { requestsScreens } from './requests/requests.screens.ts';
import { sessionScreens } from './session/session.screens.ts';
import type { Screen, Audience } from './shell/screen.ts';
import { trayScreens } from './tray/tray.screens.ts';
import { updatesScreens } from './updates/updates.screens.ts';

/** Every screen of every noun, in the order in which the sidebar, the palette and the list of keys show them. */
const screens: readonly Screen[] = [
  ...requestsScreens,
  ...trayScreens,
  ...breachesScreens,
  ...inboxScreens,
  ...reportsScreens,
  ...calendarScreens,
  ...peopleScreens,
  ...auditScreens,
  ...backupsScreens,
  ...checkScreens,
  ...organisationScreens,
  ...updatesScreens,
  ...sessionScreens,
  ...intakeScreens,
];

/** What somebody who has unlocked nothing yet (`undefined`) can open, or a role. */
export function screensOf(role: Role | undefined): readonly Screen[] {
  const audience: Audience = role === undefined ? 'locked' : role === 'manager' ? 'manager' : 'officer';
  return screens.filter(({ of }) => of === audience);
}
