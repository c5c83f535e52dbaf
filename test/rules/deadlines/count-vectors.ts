import { readFileSync } from 'node:fs';
import type { Deadline, DeadlineInput } from '../../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';

/** One known answer: `source` says where it comes from, `note` how it was worked out. Null means that there is no such date. */
export type Vector = {
  readonly id: string;
  readonly input: DeadlineInput;
  readonly expect: { readonly [key in keyof Deadline]?: Deadline[key] | null };
  readonly source: string;
  readonly note: string;
};

export function readVectors(file: 'deadlines.json' | 'deadlines-own.json'): readonly Vector[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')) as Vector[]; // our own fixtures
}

/** What the clock gives for the keys a vector names. */
export function answerOf({ input, expect }: Vector): Vector['expect'] {
  const answer = computeDeadline(input);
  return Object.fromEntries((Object.keys(expect) as (keyof Deadline)[]).map((key) => [key, answer[key] ?? null])); // keys of a partial Deadline
}

/** Ids of the vectors that come out otherwise. */
export function wrongVectors(): string[] {
  return [...readVectors('deadlines.json'), ...readVectors('deadlines-own.json')]
    .filter((vector) => JSON.stringify(answerOf(vector)) !== JSON.stringify(vector.expect))
    .map(({ id }) => id);
}
