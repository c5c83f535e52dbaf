import type { PackCheck } from '../../contract/packs/pack.ts';
import type { Words } from '../../words/words.ts';
import { windowLineLength, windowLines } from '../files/paper/printed-set.ts';
import type { RequestRecord } from '../records/request.store.ts';
import { requesterOf } from './case-content.ts';
import { addresseeOf } from './cover-letter.ts';

/** What the post needs beside what every pack needs: an address, and one that the window of an envelope shows. */
export function stopsOfEnvelope(
  t: Words,
  request: Pick<RequestRecord, 'requester' | 'address' | 'representative_name'>,
): readonly PackCheck[] {
  const stop = (sentence: string): PackCheck => ({
    code: 'envelope',
    title: t('packs.printSet.envelope.title'),
    state: 'stops',
    sentence,
    goTo: 'overview',
  });
  if (request.address === null || request.address.trim() === '') return [stop(t('packs.printSet.envelope.missing'))];
  const addressee = addresseeOf({ case: { requester: requesterOf(request) } });
  return fitsWindow(addressee) ? [] : [stop(t('packs.printSet.envelope.long'))];
}

/** Whether the window of an envelope shows the whole address. */
function fitsWindow(addressee: readonly string[]): boolean {
  const lines = addressee.map((line) => Math.max(1, Math.ceil(Array.from(line).length / windowLineLength)));
  return lines.reduce((sum, line) => sum + line, 0) <= windowLines;
}
