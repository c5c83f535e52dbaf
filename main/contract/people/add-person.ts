import { z } from 'zod';
import { procedure, role } from '../procedure.ts';
import { choosingRefusals, person, typedPassphrase } from './person.ts';

export const addPerson = procedure
  .meta({ roles: ['dpo'] })
  .input(
    z.object({
      name: z.string().trim().min(1, 'Type their name.').max(200),
      role,
      passphrase: typedPassphrase,
    }),
  )
  .errors({
    ...choosingRefusals,
    NAME_TAKEN: { message: 'Somebody of that name holds a key or held one. Add an initial or a department.' },
  })
  .output(person);
