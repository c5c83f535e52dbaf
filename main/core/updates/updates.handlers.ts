import type { Handlers } from '../kernel/handlers.ts';
import { readUpdate } from './read-update.ts';
import { showUpdate } from './show-update.ts';
import { takeUpdate } from './take-update.ts';

/** The use cases that answer what is asked about an update that somebody brings as a file. */
export const updatesHandlers = { showUpdate, readUpdate, takeUpdate } satisfies Handlers<'updates'>;
