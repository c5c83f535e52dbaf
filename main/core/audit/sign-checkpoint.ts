import { read } from '../kernel/procedures.ts';
import { tellLedger } from '../files/ledger/audit-head.ts';
import { keptCheckpoints } from '../files/chain/checkpoint.store.ts';
import { signCheckpoint as sign } from '../files/chain/checkpoint.ts';

/** A checkpoint on request, for keeping elsewhere: on paper, in a mail to oneself, on another disk. */
export const signCheckpoint = read.audit.signCheckpoint.handler(async ({ context, errors }) => {
  const { register, write, now } = context;
  if (register.doubt !== undefined) throw errors.NOT_SIGNED();
  await write(async (_db, about) => about(null));
  const head = await sign(register, now());
  await tellLedger(register, head);
  const signed = keptCheckpoints(register.raw).find(({ seq }) => seq === head.seq);
  if (signed === undefined) throw errors.NOT_SIGNED();
  return { registerId: register.keyFile.registerId, ...signed };
});
