import type { MayBe } from '../../contract/requests/correspondence.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import { askedOn } from '../records/asked-on.ts';
import { eventsOf } from '../records/request-event.store.ts';
import { rightsOf, type RequestRecord } from '../records/request.store.ts';
import { proposeUse } from '../rules/letters/propose-use.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';

/** What a letter of a case may be, in words; null where nothing speaks for anything. */
export async function mayBeOf(t: Words, db: Reader, request: RequestRecord, letter: ReadLetter): Promise<MayBe | null> {
  const events = await eventsOf(db, request.id);
  const found = proposeUse(letter, {
    open: !['answered', 'withdrawn', 'voided'].includes(request.clock_state),
    identityAsked: askedOn(events, 'identity-requested', 'identity-confirmed'),
    meaningAsked: askedOn(events, 'clarification-requested', 'clarification-received'),
    rights: rightsOf(request),
  });
  return found === undefined ? null : { use: found.use, why: speak(t, found.why), rights: [...found.rights] };
}
