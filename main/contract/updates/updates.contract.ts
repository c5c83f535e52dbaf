import { readUpdate } from './read-update.ts';
import { showUpdate } from './show-update.ts';
import { takeUpdate } from './take-update.ts';

/** What can be asked about an update that somebody brings as a file. */
export const updatesContract = { showUpdate, readUpdate, takeUpdate };
