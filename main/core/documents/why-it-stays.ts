import { said } from '../../words/said.ts';
import type { Reader } from '../files/database/reader.ts';
import { eventsFrom } from '../records/correspondence.store.ts';
import { documentsOf, type DocumentRow } from '../records/document.store.ts';
import { sentWith } from '../records/pack.store.ts';

/**
 * Why a document does not leave its case, in words; undefined where it may. The letter of the request stays, what came
 * inside a letter goes with it, and so does nothing that was sent or that something was recorded from.
 */
export async function whyItStays(db: Reader, requestId: number, document: DocumentRow): Promise<string | undefined> {
  const { id, source, part_of: partOf } = document;
  if (source === 'letter' || source === 'letter-attachment') return said('documents.takeOutDocument.letter');
  const all = await documentsOf(db, requestId);
  if (source === 'correspondence-attachment') {
    const letter = all.find((one) => one.id === partOf);
    return said('documents.takeOutDocument.part', { number: String(letter?.number ?? '') });
  }
  for (const { sha256 } of all.filter((one) => one.id === id || (one.part_of === id && one.source !== 'attached'))) {
    const on = await sentWith(db, requestId, sha256);
    if (on !== undefined) return said('documents.takeOutDocument.sent', { on });
  }
  const [event] = await eventsFrom(db, requestId, id);
  return (
    event &&
    said('documents.takeOutDocument.recorded', {
      event: said(`requests.events.${event.type}.recorded`),
      on: event.on_date,
    })
  );
}
