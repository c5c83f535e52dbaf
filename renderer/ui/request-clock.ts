import type { RequestRow } from '../../main/contract/requests/request.ts';
import type { ShownClock } from './due-words.ts';

type Clocked = Pick<RequestRow, 'clockState' | 'due' | 'since' | 'receivedOn'>;

/** The clock of a case as a due mark shows it; undefined for a case that never had a due date, such as one withdrawn. */
export function requestClock({ clockState, due, since, receivedOn }: Clocked): ShownClock | undefined {
  switch (clockState) {
    case 'paused':
      return { kind: 'paused', since: since ?? receivedOn };
    case 'not-started':
      return { kind: 'waiting', since: since ?? receivedOn };
    case 'running':
      return due === null ? undefined : { kind: 'answer', startedOn: receivedOn, due };
    case 'voided':
      return undefined;
    case 'answered':
    case 'withdrawn':
      return due === null || since === null ? undefined : { kind: 'closed', due, closedOn: since };
  }
}
