import type { RequestEventType } from '../../contract/deadlines/compute-deadline.ts';
import type { Context } from '../../core/kernel/context.ts';
import { collected, departments, letters, requesters } from './invented.ts';
import type { DemoClient, Happening } from './happening.ts';

type At = (daysAgo: number, time: string) => string;

/** How a case went, in days after it arrived. */
type Course = 'answered' | 'late' | 'extended' | 'collecting' | 'reviewing' | 'identity' | 'clarifying' | 'untouched';

const channels = ['email', 'email', 'email', 'post', 'web-form', 'phone'] as const;

/** The requests of the invented year: most answered in time, some late, some still open with a clock that runs. */
export function demoRequests(at: At): Happening[] {
  const closed = Array.from({ length: 58 }, (_, index) => {
    const course: Course = index % 11 === 4 ? 'late' : index % 9 === 5 ? 'extended' : 'answered';
    return requestHappenings(at, index, 385 - index * 5.6, course);
  });
  const open: readonly (readonly [number, Course])[] = [
    [37, 'untouched'],
    [33, 'reviewing'],
    [31, 'reviewing'],
    [30, 'collecting'],
    [28, 'reviewing'],
    [27, 'collecting'],
    [25, 'clarifying'],
    [24, 'untouched'],
    [21, 'reviewing'],
    [18, 'collecting'],
    [16, 'identity'],
    [14, 'collecting'],
    [12, 'clarifying'],
    [9, 'reviewing'],
    [8, 'untouched'],
    [6, 'identity'],
    [5, 'collecting'],
    [3, 'untouched'],
    [2, 'untouched'],
    [1, 'untouched'],
  ];
  return [...closed, ...open.map(([age, course], index) => requestHappenings(at, index + 58, age, course))].flat();
}

function requestHappenings(at: At, index: number, daysAgo: number, course: Course): Happening[] {
  const age = Math.round(daysAgo);
  const letter = letters[index % letters.length];
  const requester = requesters[index % requesters.length];
  if (letter === undefined || requester === undefined) throw new RangeError('The invented lists are never empty.');
  let reference = '';
  const dayOf = (ago: number) => at(ago, '12:00').slice(0, 10);
  const email = `${requester.toLowerCase().replace(/[^a-z]+/gu, '.')}@example.org`;
  const happenings: Happening[] = [
    {
      at: at(age, `${String(8 + (index % 9)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`),
      happen: async (docket, context) => {
        const logged = await docket.requests.logRequest({
          requester,
          email,
          address: null,
          representative: index % 17 === 6 ? { name: 'Harbour Law Centre', authority: 'Signed authority' } : null,
          authoritySeenOn: index % 17 === 6 ? dayOf(age) : null,
          rights: [...letter.rights],
          channel: channels[index % channels.length] ?? 'email',
          receivedOn: dayOf(age),
          receivedAt: null,
          language: 'en',
          subject: letter.subject,
          body: letter.body,
          department: departments[(index * 3) % departments.length] ?? null,
          handlerId: index % 3 === 2 ? null : (context.session.open?.person.id ?? null),
          identityNeeded: course === 'identity',
          letterUpload: null,
          messageId: null,
        });
        reference = logged.reference;
      },
    },
  ];
  const record = (after: number, type: RequestEventType, reason: string | null = null) =>
    happenings.push({
      at: at(age - after, '15:20'),
      happen: async (docket) =>
        void (await docket.requests.recordEvent({ reference, type, on: dayOf(age - after), reason, note: null })),
    });
  const gather = (after: number, decide: 'all' | 'some' | 'none') =>
    happenings.push({
      at: at(age - after, '14:05'),
      happen: async (docket, context) => await collect(docket, context, reference, decide),
    });
  switch (course) {
    case 'answered':
      record(12 + ((index * 5) % 15), 'answered');
      break;
    case 'late':
      record(36 + (index % 9), 'answered');
      break;
    case 'extended':
      record(20, 'extended', 'complexity');
      record(55 + (index % 20), 'answered');
      break;
    case 'collecting':
      gather(1, 'none');
      break;
    case 'reviewing':
      gather(Math.min(age, 4), index % 2 === 0 ? 'some' : 'all');
      break;
    case 'clarifying':
      record(2, 'clarification-requested');
      break;
    case 'identity':
    case 'untouched':
      break;
  }
  return happenings;
}

/** Files the documents that departments sent, and decides as many as asked. */
async function collect(
  docket: DemoClient,
  context: Context,
  reference: string,
  decide: 'all' | 'some' | 'none',
): Promise<void> {
  const ids: string[] = [];
  for (const [title, text] of collected) {
    const bytes = new TextEncoder().encode(`${title}\n${reference}\n\n${text}\n`);
    const { upload, ticket } = await docket.documents.beginUpload({
      fileName: `${title}.txt`,
      size: bytes.length,
      mediaType: 'text/plain',
    });
    await context.uploads.take(ticket, 0, once(bytes));
    ids.push((await docket.documents.attachDocument({ reference, upload })).document.id);
  }
  const privileged = ids.slice(3, 4);
  const plain = ids.filter((id) => !privileged.includes(id));
  if (decide === 'none') return;
  await docket.documents.decideDocument({
    reference,
    documentIds: decide === 'all' ? plain : plain.slice(0, 2),
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  if (decide === 'all')
    await docket.documents.decideDocument({
      reference,
      documentIds: privileged,
      decision: 'withhold',
      exemption: 'privilege',
      exemptionNote: null,
    });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
