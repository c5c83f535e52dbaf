import type { NewRequest } from '../../main/contract/requests/log-request.ts';

/** A request by hand, from somebody invented. */
export function newRequest(changes: Partial<NewRequest> = {}): NewRequest {
  return {
    requester: 'Ottilie Vance-Marsh',
    email: 'ottilie@example.org',
    address: null,
    representative: null,
    rights: ['access'],
    channel: 'email',
    receivedOn: '2026-11-20',
    receivedAt: null,
    language: 'en',
    subject: 'My tenancy',
    body: 'Please send me everything you hold about my tenancy.',
    department: null,
    handlerId: null,
    identityNeeded: false,
    letterUpload: null,
    messageId: null,
    ...changes,
  };
}
