import { z } from 'zod';
import { procedure, role } from '../procedure.ts';
import { person } from './person.ts';

export const addPerson = procedure
  .meta({ roles: ['dpo'] })
  .input(
    z.object({
      name: z.string().trim().min(1, 'Type their name.').max(200),
      role,
      passphrase: z.string(),
    }),
  )
  .errors({
    WEAK_PASSPHRASE: { message: 'That passphrase is too easy to guess.', data: z.object({ sentence: z.string() }) },
    NAME_TAKEN: { message: 'Somebody of that name holds a key already. Add an initial or a department.' },
  })
  .output(person);
