import { procedure } from '../procedure.ts';
import { organisation } from './organisation.ts';

export const showOrganisation = procedure.output(organisation);
