import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldWords } from '../../main/contract/field-words.ts';
import { contract } from '../../main/contract/index.ts';
import { organisation } from '../../main/contract/organisation/organisation.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { speak } from '../../main/words/said.ts';
import type { Words } from '../../main/words/words.ts';
import { english } from '../support/english.ts';

const words = new Map<Language, Words>();
beforeAll(async () => {
  for (const language of languages) words.set(language, await loadWords(language));
});

/** What no field takes, and what some field takes of another. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'x',
  'x'.repeat(200_001),
  -1,
  0,
  1.5,
  Number.NaN,
  1e9,
  1e300,
  [],
  [1, 'x'],
  Array.from({ length: 2_001 }, () => 'x'),
  {},
  { unheardOf: 1 },
  new Date(Number.NaN),
];

/** A schema and every schema inside it, each once. */
function schemasIn(schema: unknown, seen: Set<z.core.$ZodType> = new Set()): ReadonlySet<z.core.$ZodType> {
  if (schema instanceof z.core.$ZodType) {
    if (seen.has(schema)) return seen;
    seen.add(schema);
    if (schema instanceof z.core.$ZodLazy) schemasIn(schema._zod.innerType, seen);
    // A check is no field: it is asked of what has its type already.
    for (const [name, inside] of Object.entries(schema._zod.def)) if (name !== 'checks') schemasIn(inside, seen);
  } else if (Array.isArray(schema)) for (const inside of schema) schemasIn(inside, seen);
  else if (typeof schema === 'object' && schema !== null && Object.getPrototypeOf(schema) === Object.prototype)
    for (const inside of Object.values(schema)) schemasIn(inside, seen);
  return seen;
}

const inputs = Object.values(contract).flatMap((procedures) =>
  Object.values(procedures).flatMap((procedure) => procedure['~orpc'].inputSchema ?? []),
);

function problemsOf(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  return z.safeParse(schema, value).error?.issues ?? [];
}

test('whatever the contract refuses of a field is a message of the catalogue', () => {
  expect(inputs.length).toBeGreaterThan(80);
  const seen = new Set<z.core.$ZodType>();
  for (const input of inputs) schemasIn(input, seen);
  expect(seen.size).toBeGreaterThan(300);
  const said = new Set(
    [...seen].flatMap((schema) => wrong.flatMap((value) => problemsOf(schema, value).map(({ message }) => message))),
  );
  expect(said.size).toBeGreaterThan(50);
  expect([...said].filter((message) => [...words.values()].some((t) => speak(t, message) === message))).toEqual([]);
});

/** One of each code that zod has, as far as a field can be refused with it. */
const refused: readonly (readonly [what: string, schema: z.core.$ZodType, value: unknown])[] = [
  ['too many characters', z.string().max(3), 'four'],
  ['too few characters', z.string().min(12), 'four'],
  ['no character', z.string().min(1), ''],
  ['too big a number', z.number().max(15), 99],
  ['a number that is not below', z.number().lt(15), 15],
  ['too small a number', z.number().min(1), 0],
  ['a number that is not above', z.number().positive(), 0],
  ['too long a list', z.array(z.string()).max(1), ['a', 'b']],
  ['too short a list', z.array(z.string()).min(1), []],
  ['too large a set', z.set(z.string()).max(1), new Set(['a', 'b'])],
  ['too late a day', z.date().max(new Date(0)), new Date(1)],
  ['too early a day', z.date().min(new Date(1)), new Date(0)],
  ['too large a file', z.file().max(1), new File(['four'], 'a')],
  ['nothing', z.string(), undefined],
  ['a text for a number', z.number(), 'x'],
  ['a part of a whole', z.int(), 1.5],
  ['a number for a text', z.string(), 1],
  ['a value that is not offered', z.enum(['a', 'b']), 'c'],
  ['another literal', z.literal('a'), 'c'],
  ['no address', z.email(), 'x'],
  ['no such pattern', z.string().regex(/^a$/u), 'x'],
  ['no multiple', z.number().multipleOf(5), 7],
  ['a field nobody knows', z.strictObject({}), { unheardOf: 1 }],
  ['neither of two', z.union([z.string(), z.number()]), null],
  ['a key that does not fit', z.record(z.email(), z.string()), { x: 'y' }],
  ['an element that does not fit', z.map(z.string(), z.number()), new Map([['a', 'b']])],
  ['a rule of its own', z.string().refine(() => false), 'x'],
];

describe.each(languages)('in %s', (language) => {
  test.each(refused)('%s is refused in words', (_what, schema, value) => {
    const t = words.get(language) ?? english;
    const [issue] = problemsOf(schema, value);
    expect(issue).toBeDefined();
    const spoken = speak(t, issue?.message ?? '');
    expect(spoken).not.toBe(issue?.message);
    expect(spoken).toMatch(/^\p{Lu}.*\.$/u);
    expect(spoken).not.toMatch(/[{}…]|Invalid|expected/u);
    if (language !== 'en') expect(spoken).not.toBe(speak(english, issue?.message ?? ''));
  });
});

test('a number and a list of the settings are refused by their limit', () => {
  const [minutes] = problemsOf(organisation.shape.lockAfterMinutes, 99);
  const [departments] = problemsOf(
    organisation.shape.departments,
    Array.from({ length: 201 }, (_, at) => `Department ${at}`),
  );
  expect(speak(words.get('fr') ?? english, minutes?.message ?? '')).toBe('Indiquez au plus 15.');
  expect(speak(words.get('de') ?? english, departments?.message ?? '')).toBe('Nennen Sie höchstens 200 Einträge.');
  expect(speak(words.get('ro') ?? english, departments?.message ?? '')).toBe('Indicați cel mult 200 de elemente.');
});

test('what zod may add one day is said too', () => {
  expect(speak(english, fieldWords({ code: 'custom', input: 1, path: [] }))).toMatch(/^Docket cannot use/u);
});
