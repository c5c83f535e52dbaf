import type { Messages } from '../words.ts';
import { columns, emptyView, filters, list, noMatch, noneYet, views } from './requests/list.ts';
import { assignRequests, exportList } from './requests/list-work.ts';
import { change, clock, simulate, sum, working } from './requests/clock.ts';
import { correspondence } from './requests/correspondence.ts';
import { eventLines, events, extension, recordEvent } from './requests/events.ts';
import { dueCard, fields, letter, logRequest } from './requests/log-request.ts';
import { nextStep } from './requests/next-step.ts';
import { refusals } from './requests/refusals.ts';
import {
  editRequest,
  head,
  history,
  notes,
  overview,
  printRecord,
  showRequest,
  voidRequest,
  voided,
} from './requests/show-request.ts';
import { today } from './requests/today.ts';

export const requests: Messages['requests'] = {
  dropToLog: 'Déposez le courrier pour l’enregistrer',
  logFirst: 'Enregistrer la première demande',
  today,
  views,
  list,
  filters,
  columns,
  assignRequests,
  exportList,
  noMatch,
  noneYet,
  emptyView,
  logRequest,
  fields,
  letter,
  dueCard,
  showRequest,
  head,
  overview,
  notes,
  history,
  editRequest,
  printRecord,
  voidRequest,
  voided,
  events,
  eventLines,
  correspondence,
  recordEvent,
  extension,
  clock,
  sum,
  working,
  change,
  simulate,
  nextStep,
  refusals,
};
