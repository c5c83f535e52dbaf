import { read } from '../kernel/procedures.ts';
import { agreeLedger } from '../register/follow-ledger.ts';
import { openOrMendLedger, setAside } from '../register/mend-ledger.ts';
import { registerFiles } from '../register/open-register.ts';

/** Makes the ledger anew from the register while it is open. The file that was there is kept beside it. */
export const rebuildLedger = read.care.rebuildLedger.handler(async ({ context }) => {
  const { register, session, host, now, write } = context;
  const file = registerFiles(register.folder).ledger;
  await register.ledger.destroy();
  setAside(file, now());
  const { ledger } = openOrMendLedger(file, register.keys.ledgerKey, host.nativeBinding, now());
  const close = register.close;
  const renewed = {
    ...register,
    ledger,
    close: async () => {
      await ledger.destroy();
      await close();
    },
  };
  session.open = renewed;
  await agreeLedger(renewed);
  const { requests } = await ledger
    .selectFrom('request_fact')
    .select((eb) => eb.fn.countAll<number>().as('requests'))
    .executeTakeFirstOrThrow();
  await write(async (_db, about) => about('ledger', { requests }));
  return { requests };
});
