import { read } from '../kernel/procedures.ts';
import { wordsOf } from './action-words.ts';
import { printHead } from '../files/ledger/audit-head.ts';
import { keptCheckpoints } from '../files/chain/checkpoint.store.ts';
import { verifyKeyFingerprint } from '../files/chain/checkpoint.ts';
import { entryIndex } from '../files/chain/entry-index.ts';

/** How many checkpoints the page shows. */
const shown = 20;

/** Where the chain stands and who vouched for it. */
export const showLog = read.audit.showLog.handler(async ({ context: { db, register } }) => {
  const newest = db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1);
  const head = await newest.executeTakeFirstOrThrow();
  const people = await db.selectFrom('person').select(['id', 'name']).orderBy('name').execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { actions } = await entryIndex(register);
  const epochs = await db.selectFrom('audit_epoch').select(['epoch', 'from_seq']).orderBy('epoch').execute();
  const { doubt, heads } = register;
  return {
    head,
    printed: printHead(head),
    ...(doubt === undefined ? {} : { doubt: { kind: doubt.kind, sentence: doubt.sentence } }),
    ...(heads.before === undefined ? {} : { remembered: { ...heads.before } }),
    checkpoints: keptCheckpoints(register.raw)
      .slice(-shown)
      .toReversed()
      .map(({ seq, hash, at, personId, verifyKey }) => ({
        seq,
        hash,
        at,
        person: names.get(personId) ?? 'Somebody no longer known',
        fingerprint: verifyKeyFingerprint(verifyKey),
        printed: printHead({ seq, hash }),
      })),
    epochs: [{ epoch: 1, fromSeq: 1 }, ...epochs.map(({ epoch, from_seq }) => ({ epoch, fromSeq: from_seq }))],
    people,
    actions: [...actions.keys()]
      .filter((action) => action.length <= 100) // longer ones were left by hand
      .map((action) => ({ action, words: wordsOf(action) }))
      .toSorted((a, b) => a.words.localeCompare(b.words)),
  };
});
