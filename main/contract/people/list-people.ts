import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { person } from './person.ts';

/** Everyone who holds a key; with `alsoFormer` those too who held one. */
export const listPeople = procedure.input(z.object({ alsoFormer: z.boolean() }).optional()).output(z.array(person));
