import { speak } from '../../words/said.ts';
import { compareNames } from '../../words/sort-key.ts';
import { read } from '../kernel/procedures.ts';
import { wordsOf } from './action-words.ts';
import { printHead } from '../files/ledger/audit-head.ts';
import { epochsAfterFirst } from '../files/chain/audit-epoch.store.ts';
import { keptCheckpoints } from '../files/chain/checkpoint.store.ts';
import { verifyKeyFingerprint } from '../files/chain/checkpoint.ts';
import { entryIndex } from '../files/chain/entry-index.ts';
import { newestEntry } from '../records/history.store.ts';
import { namedPeople } from '../records/person.store.ts';

/** How many checkpoints the page shows. */
const checkpointsShown = 20;

/** Where the chain stands and who vouched for it. */
export const showLog = read.audit.showLog.handler(async ({ context: { db, register, t } }) => {
  const { seq: end, hash: endsWith } = await newestEntry(db);
  const head = { seq: end, hash: endsWith };
  const people = await namedPeople(t, db);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { actions } = await entryIndex(register);
  const { doubt, heads } = register;
  return {
    head,
    printed: printHead(head),
    ...(doubt === undefined ? {} : { doubt: { kind: doubt.kind, sentence: speak(t, doubt.sentence) } }),
    ...(heads.before === undefined ? {} : { remembered: { ...heads.before } }),
    checkpoints: keptCheckpoints(register.raw)
      .slice(-checkpointsShown)
      .toReversed()
      .map(({ seq, hash, at, personId, verifyKey }) => ({
        seq,
        hash,
        at,
        person: names.get(personId) ?? t('audit.entry.nobody'),
        fingerprint: verifyKeyFingerprint(verifyKey),
        printed: printHead({ seq, hash }),
      })),
    epochs: [{ epoch: 1, fromSeq: 1 }, ...(await epochsAfterFirst(db))],
    people,
    actions: [...actions.keys()]
      .filter((action) => action.length <= 100) // longer ones were left by hand
      .map((action) => ({ action, words: wordsOf(t, action) }))
      .toSorted((a, b) => compareNames(t.language)(a.words, b.words)),
  };
});
