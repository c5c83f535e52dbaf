import { read } from '../kernel/procedures.ts';
import { agreeLedger } from '../files/ledger/agree-ledger.ts';
import { countInto } from '../files/ledger/follow-ledger.ts';
import { openOrMendLedger, setAside } from '../files/ledger/mend-ledger.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { countRequests } from '../records/request-list.store.ts';

/** Counts the ledger anew from the open register into a new file. The old file is kept beside it. */
export const rebuildLedger = read.check.rebuildLedger.handler(async ({ context }) => {
  const { db, register, session, host, now, write } = context;
  const file = registerFiles(register.folder).ledger;
  await register.ledger.destroy();
  register.rawLedger.close(); // Kysely closes nothing that was never asked
  setAside(file, now());
  const { raw: rawLedger, ledger } = openOrMendLedger(file, register.keys.ledgerKey, {
    nativeBinding: host.nativeBinding,
    now: now(),
    fill: (fresh) => countInto({ raw: register.raw, rawLedger: fresh }),
  });
  const close = register.close;
  const renewed = {
    ...register,
    ledger,
    rawLedger,
    close: async () => {
      await ledger.destroy();
      rawLedger.close();
      await close();
    },
  };
  session.open = renewed;
  await agreeLedger(renewed, now(), 'nothing');
  const requests = await countRequests(db);
  await write(async (_db, about) => about('ledger', { requests }));
  return { requests };
});
