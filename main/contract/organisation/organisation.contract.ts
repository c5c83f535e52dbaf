import { editOrganisation } from './edit-organisation.ts';
import { showOrganisation } from './show-organisation.ts';

/** What can be asked about the organisation and its settings. */
export const organisationContract = { showOrganisation, editOrganisation };
