import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';
import { keyRefusals } from './person.ts';

export const renamePerson = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ id: z.string(), name: z.string().trim().min(1, said('people.renamePerson.nameMissing')).max(200) }))
  .errors({
    NO_SUCH_PERSON: keyRefusals.NO_SUCH_PERSON,
    NAME_TAKEN: { message: said('people.refusals.nameTaken') },
  })
  .output(z.object({ id: z.string(), name: z.string() }));
