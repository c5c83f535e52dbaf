import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { person } from './person.ts';

export const listPeople = procedure.output(z.array(person));
