import type { Selectable } from 'kysely';
import type { RegisterSchema } from '../files/database/schema.ts';

/** A breach, a notice given of it, and a further clock that runs beside it, as their rows. */
export type BreachRecord = Selectable<RegisterSchema['breach']>;
export type NoticeRecord = Selectable<RegisterSchema['breach_notice']>;
export type ClockRecord = Selectable<RegisterSchema['breach_clock']>;
