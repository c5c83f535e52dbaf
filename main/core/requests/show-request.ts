import type { Deadline } from '../../contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../contract/requests/request.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { asDocument, documentsOf } from '../records/document.store.ts';
import type { Context } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { packsOf, packStateOf } from '../records/pack.store.ts';
import { clockOf, givesData } from '../records/count-clock.ts';
import { openRights, outcomesOf } from '../records/outcomes.ts';
import { stagesDone } from '../records/stages-done.ts';
import { groundsIn } from '../rules/exemptions/grounds.ts';
import { historyOf } from '../records/history.store.ts';
import { nextStepOf } from '../records/next-step.ts';
import { asRequestRow, findRequest, rightsOf, type RequestRecord } from '../records/request.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { nameOf } from '../records/person.store.ts';
import { caseFieldsOf } from '../records/request.store.ts';
import { asRecordedEvent } from '../records/request-event.store.ts';
import { notesOf } from '../records/note.store.ts';
import { takenOutOf } from '../records/taken-out.store.ts';

/** The whole case. */
export const showRequest = read.requests.showRequest.handler(async ({ context, input, errors }) => {
  const shown = await caseOf(context.db, input.reference, context);
  if (shown === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  return shown;
});

/**
 * The case behind a reference as the window shows it, its clock counted now from its events. A clock that was counted a
 * moment ago is taken as it is while it runs; one that stands says since how many days.
 */
export async function caseOf(
  db: Reader,
  reference: string,
  { now, t }: Pick<Context, 'now' | 't'>,
  counted?: Deadline,
): Promise<RequestCase | undefined> {
  const request = await findRequest(db, reference);
  if (request === undefined) return undefined;
  const organisation = await readOrganisation(db);
  const events = await eventsOf(db, request.id);
  const clock =
    counted?.due === undefined
      ? clockOf(request, events, organisation, { today: todayIn(organisation.timeZone, now()), language: t.language })
      : counted;
  const rights = rightsOf(request);
  const facts = await packStateOf(db, request);
  const outcomes = outcomesOf(rights, events);
  const voided = await voidedOf(t, db, request);
  const { next } = nextStepOf({
    clock,
    givesData: givesData(openRights(rights, events)),
    ...facts,
  });
  return {
    ...asRequestRow(t, { ...request, handler: await nameOf(db, request.handler_id) }),
    ...caseFieldsOf(request),
    next:
      voided === null
        ? { ...next, sentence: speak(t, next.sentence) }
        : { code: 'none', sentence: t('requests.voided.title', { reason: voided.reason }), goTo: 'history' },
    voided,
    stagesDone: stagesDone(events, facts),
    outcomes: [...outcomes],
    grounds: [...groundsIn(t, request.regime)],
    clock,
    events: events.map((event) => asRecordedEvent(t, event)),
    notes: await notesOf(t, db, request.id),
    documents: (await documentsOf(db, request.id)).map((document) => asDocument(t, document)),
    takenOut: await takenOutOf(t, db, request.id),
    packs: await packsOf(t, db, request.id),
    history: await historyOf(t, db, reference),
  };
}

/** Why a case counts nowhere, since when and by whom; null for one that counts. */
async function voidedOf(
  t: Words,
  db: Reader,
  { voided_at: at, voided_by: by, void_reason: reason }: RequestRecord,
): Promise<RequestCase['voided']> {
  if (at === null) return null;
  return { at, by: (await nameOf(db, by)) ?? t('history.somebodyGone'), reason: reason ?? '' };
}
