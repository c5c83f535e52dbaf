import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, role } from '../procedure.ts';
import { choosingRefusals, person, typedPassphrase } from './person.ts';

export const addPerson = procedure
  .meta({ roles: ['dpo'] })
  .input(
    z.object({
      name: z.string().trim().min(1, said('people.addPerson.nameMissing')).max(200),
      role,
      /** Null for somebody who is not here: Docket makes up a one-time passphrase, and they choose their own with it. */
      passphrase: typedPassphrase.nullable(),
    }),
  )
  .errors({
    ...choosingRefusals,
    NAME_TAKEN: { message: said('people.refusals.nameTaken') },
  })
  .output(person.extend({ oneTimePassphrase: z.string().nullable() }));
