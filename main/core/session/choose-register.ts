import { resolve } from 'node:path';
import { open } from '../kernel/procedures.ts';
import { cannotOpen } from '../files/register/cannot-open.ts';
import { lock } from './lock-register.ts';
import { readKeyFileOf } from './unlock.ts';
import { showStatusOf } from './show-status.ts';

/** Makes another register the session's, and locks the one before. The new one stays locked. */
export const chooseRegister = open.session.chooseRegister.handler(async ({ context, input, errors }) => {
  // A name without a folder is looked for where registers are kept, not where the program was started.
  const path = resolve(context.host.registersFolder, input.path);
  try {
    await readKeyFileOf(path);
  } catch (error) {
    throw cannotOpen(error, errors);
  }
  await lock(context);
  context.session.path = path;
  context.followed.wrote('register');
  return await showStatusOf(context);
});
