import type { Handlers } from '../kernel/handlers.ts';
import { editOrganisation } from './edit-organisation.ts';
import { showOrganisation } from './show-organisation.ts';

/** The use cases that answer what is asked about the organisation and its settings. */
export const organisationHandlers = { showOrganisation, editOrganisation } satisfies Handlers<'organisation'>;
