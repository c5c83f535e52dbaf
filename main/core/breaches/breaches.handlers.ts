import type { Handlers } from '../kernel/handlers.ts';
import { addClock } from './add-clock.ts';
import { assessSeverity } from './assess-severity.ts';
import { closeBreach } from './close-breach.ts';
import { decideNotification } from './decide-notification.ts';
import { editBreach } from './edit-breach.ts';
import { establishAwareness } from './establish-awareness.ts';
import { listBreaches } from './list-breaches.ts';
import { logBreach } from './log-breach.ts';
import { meetClock } from './meet-clock.ts';
import { recordNotice } from './record-notice.ts';
import { recordPeopleTold } from './record-people-told.ts';
import { removeClock } from './remove-clock.ts';
import { reopenBreach } from './reopen-breach.ts';
import { scoreSeverity } from './score-severity.ts';
import { showBreach } from './show-breach.ts';
import { withdrawNotice } from './withdraw-notice.ts';

/** The use cases that answer what is asked about breaches. */
export const breachesHandlers = {
  logBreach,
  listBreaches,
  showBreach,
  editBreach,
  scoreSeverity,
  assessSeverity,
  decideNotification,
  recordNotice,
  recordPeopleTold,
  withdrawNotice,
  establishAwareness,
  addClock,
  meetClock,
  removeClock,
  closeBreach,
  reopenBreach,
} satisfies Handlers<'breaches'>;
