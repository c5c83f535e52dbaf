import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { organisation } from './organisation.ts';

/** Replaces the settings. Live cases are dated again when closing days or the house rule change. */
export const editOrganisation = procedure
  .meta({ roles: ['dpo'] })
  .input(organisation)
  .output(z.object({ organisation, movedCases: z.number() }));
