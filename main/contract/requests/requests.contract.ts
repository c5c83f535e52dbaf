import { addNote } from './add-note.ts';
import { assignRequests } from './assign-requests.ts';
import { countViews } from './count-views.ts';
import { editEvent } from './edit-event.ts';
import { editRequest } from './edit-request.ts';
import { exportList } from './export-list.ts';
import { listRequests } from './list-requests.ts';
import { logRequest } from './log-request.ts';
import { previewRequest } from './preview-request.ts';
import { printRecord } from './print-record.ts';
import { recordEvent } from './record-event.ts';
import { showRequest } from './show-request.ts';
import { showSearch } from './show-search.ts';
import { showToday } from './show-today.ts';
import { simulateClock } from './simulate-clock.ts';
import { takeBackNote } from './take-back-note.ts';
import { voidRequest } from './void-request.ts';
import { withdrawEvent } from './withdraw-event.ts';

/** What can be asked about requests. */
export const requestsContract = {
  logRequest,
  previewRequest,
  listRequests,
  countViews,
  showRequest,
  showSearch,
  showToday,
  recordEvent,
  editEvent,
  simulateClock,
  printRecord,
  withdrawEvent,
  addNote,
  editRequest,
  assignRequests,
  exportList,
  voidRequest,
  takeBackNote,
};
