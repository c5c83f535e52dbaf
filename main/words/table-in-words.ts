import { speak } from './said.ts';
import type { Words } from './words.ts';

/** A table of the register as a list names it, "events of requests"; one that this Docket does not know, by its own name. */
export function tableInWords(t: Words, table: string): string {
  const key = `audit.findings.tables.${table}`;
  const known = speak(t, key);
  return known === key ? table : known;
}
