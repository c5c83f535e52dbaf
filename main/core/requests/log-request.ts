import { Temporal } from 'temporal-polyfill';
import type { NewRequest } from '../../contract/requests/log-request.ts';
import { fullDate } from '../../words/dates.ts';
import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { keepLetter } from '../documents/keep-letter.ts';
import { casesWithMail } from '../documents/known-letter.ts';
import type { Reads } from '../documents/read-sealed-letter.ts';
import type { Context } from '../kernel/context.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { nextLimit, refreshClock } from '../records/count-clock.ts';
import { kindOf, takeReference } from '../records/reference.store.ts';
import { indexRequest } from '../records/request-search.store.ts';
import { seenAheadOf } from './seen-ahead.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { leaveTray } from '../records/tray.store.ts';
import { casesOfMail, insertRequest } from '../records/request.store.ts';
import { insertEvent } from '../records/request-event.store.ts';

/** Logs a request, files its letter and starts its clock (Art. 12(3) GDPR). All of it is kept, or none. */
export const logRequest = write.requests.logRequest.handler(async ({ context, input, errors }) => {
  const { db, now, newId, person, about, touch } = context;
  const organisation = await readOrganisation(db);
  const at = now();
  const today = todayIn(organisation.timeZone, at);
  if (input.receivedOn > today) {
    throw errors.RECEIVED_IN_FUTURE({
      data: { today, sentence: said('requests.refusals.receivedAfter', { today: fullDate(said, today) }) },
    });
  }
  const ahead = seenAheadOf(input.authoritySeenOn, today);
  if (ahead !== undefined) throw errors.SEEN_AHEAD({ data: { sentence: ahead } });
  const tenYearsAgo = Temporal.PlainDate.from(today).subtract({ years: 10 }).toString();
  if (input.receivedOn < tenYearsAgo) {
    throw errors.RECEIVED_LONG_AGO({ data: { sentence: said('requests.refusals.receivedBefore') } });
  }
  const before = input.messageId === null ? [] : await casesOfMail(db, input.messageId);
  const { trayLetter } = input;
  const isLeft = trayLetter === undefined || (await leaveTray(db, trayLetter));
  // Who had it open as well reads that it is gone, or the case that it became where the mail's id names one.
  if (!isLeft && before.length === 0) throw errors.LETTER_GONE();
  const known = await knownCases(context, input);
  const logged = known.filter(({ source }) => source === 'letter');
  const same = input.forAnother === true ? logged.find((one) => isSameName(one.requester, input.requester)) : logged[0];
  if (same !== undefined) throw errors.ALREADY_LOGGED({ data: { reference: same.reference } });
  const kept = known.find(({ source }) => source === 'correspondence');
  if (kept !== undefined && input.asksAnew !== true && input.forAnother !== true) {
    const { reference } = kept;
    throw errors.ALREADY_KEPT({ data: { reference, sentence: said('requests.refusals.keptIn', { reference }) } });
  }
  if (!isLeft) throw errors.LETTER_GONE();
  const kind = kindOf(input.rights);
  const reference = await takeReference(db, kind, input.receivedOn);
  const row = { reference, ledgerId: newId(), at, by: person.id, organisation, shared: before.length > 0 };
  const id = await insertRequest(db, input, row);
  const recorded = { request_id: id, reason: null, note: null, recorded_at: at, recorded_by: person.id };
  await insertEvent(db, { id: newId(), type: 'received', on_date: input.receivedOn, ...recorded });
  if (input.identityNeeded)
    await insertEvent(db, { id: newId(), type: 'identity-requested', on_date: today, ...recorded });
  if (input.letterUpload !== null) {
    const isKept = await keepLetter(context, { requestId: id, upload: input.letterUpload });
    if (!isKept) throw errors.UPLOAD_GONE();
  }
  const clock = await refreshClock(db, id, organisation);
  await indexRequest(db, id);
  about(reference, { kind, channel: input.channel, due: nextLimit(clock), ...(trayLetter && { letter: trayLetter }) });
  touch('request', id);
  return { reference, due: nextLimit(clock), noticeBy: clock.noticeBy ?? null };
});

/** The cases that have the letter already. One that was typed is in none. */
async function knownCases(
  context: Reads & Pick<Context, 'uploads'>,
  { letterUpload, messageId }: Pick<NewRequest, 'letterUpload' | 'messageId'>,
) {
  const sealed = letterUpload === null ? undefined : await context.uploads.sealed(letterUpload);
  return await casesWithMail(context, { messageId, keyedHash: sealed?.keyedHash ?? '', sealed });
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
  return plain(one) === plain(other);
}
