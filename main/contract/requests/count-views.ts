import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { view } from './list-requests.ts';

/** How many cases each view holds. */
export const countViews = procedure.output(z.record(view, z.number().int()));
