import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { keyRefusals } from './person.ts';

export const renamePerson = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ id: z.string(), name: z.string().trim().min(1, 'Type their name.').max(200) }))
  .errors({
    NO_SUCH_PERSON: keyRefusals.NO_SUCH_PERSON,
    NAME_TAKEN: { message: 'Somebody of that name holds a key or held one. Add an initial or a department.' },
  })
  .output(z.object({ id: z.string(), name: z.string() }));
