import { count } from '../kernel/procedures.ts';
import { sealPlaceFor } from './sealed-place.ts';

/** Seals where somebody is in their window, for the page that comes after a lock. */
export const sealPlace = count.session.sealPlace.handler(async ({ context: { register }, input: { place } }) => ({
  sealed: await sealPlaceFor(register, place),
}));
