import { count } from '../kernel/procedures.ts';
import { openPlaceOf } from './sealed-place.ts';

/** Says where the same person was, and nobody else. */
export const openPlace = count.session.openPlace.handler(async ({ context: { register }, input: { sealed } }) => ({
  place: (await openPlaceOf(register, sealed)) ?? null,
}));
