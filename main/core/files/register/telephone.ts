import type { Reader } from '../database/reader.ts';
import { contactOf } from './opening.store.ts';

const digits = /\+?\(?\d[\d ()/.‐-]{4,}\d/gu;
const fewestDigits = 6;

/** The first telephone number in the organisation's contact text; undefined where there is none. */
export function telephoneIn(contact: string): string | undefined {
  return [...contact.matchAll(digits)]
    .map(([found]) => found.trim())
    .find((found) => found.replaceAll(/\D/gu, '').length >= fewestDigits);
}

/** The number in an open register's settings, where there is one. */
export async function telephoneOf(database: Reader): Promise<string | undefined> {
  return telephoneIn(await contactOf(database));
}
