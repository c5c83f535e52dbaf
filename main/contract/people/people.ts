import { z } from 'zod';
import { instant, procedure, role } from '../procedure.ts';

export const person = z.object({ id: z.string(), name: z.string(), role, addedAt: instant });
export type Person = z.infer<typeof person>;

export const listPeople = procedure.output(z.array(person));

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
