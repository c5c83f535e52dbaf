import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import type { Saying } from '../../main/contract/procedure.ts';
import { sayErrors } from '../../main/core/kernel/say-errors.ts';
import { en } from '../../main/words/en.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { said } from '../../main/words/said.ts';
import { wordsOf } from '../../main/words/words.ts';

const contract = { ...en.contract, locked: 'Gesperrt.', missing: 'Bitte ausfüllen.', unforeseen: 'Unerwartet.' };
const german = wordsOf('de', { ...en, contract });

async function met(error: Error): Promise<unknown> {
  return await sayErrors(german, () => Promise.reject(error)).catch((thrown: unknown) => thrown);
}

test('a refusal is said in the reader’s language: its message, its sentence, and what it says of fields', async () => {
  const data = {
    reason: 'locked',
    sentence: said('contract.locked'),
    issues: [
      { path: ['name'], message: said('contract.missing') },
      { path: ['role'], message: 'Invalid option' },
    ],
  };
  const cause = new Error('of the disk');
  const thrown = await met(new ORPCError('LOCKED', { message: said('contract.locked'), data, cause, defined: true }));
  expect(thrown).toBeInstanceOf(ORPCError);
  expect(thrown).toMatchObject({ code: 'LOCKED', defined: true, message: 'Gesperrt.', cause });
  expect((thrown as typeof ORPCError.prototype).data).toEqual({
    reason: 'locked',
    sentence: 'Gesperrt.',
    issues: [
      { path: ['name'], message: 'Bitte ausfüllen.' },
      { path: ['role'], message: 'Invalid option' },
    ],
  });
});

test('a refusal that holds nothing else gets nothing else', async () => {
  const thrown = await met(new ORPCError('LOCKED', { message: said('contract.locked') }));
  expect(thrown).toMatchObject({ code: 'LOCKED', message: 'Gesperrt.', data: undefined });
});

test('a refusal that is said already stays the error it was', async () => {
  const error = new ORPCError('BAD_REQUEST', { message: 'Input validation failed', data: { sentence: 'So.' } });
  expect(await met(error)).toBe(error);
});

test('any other error is said to be unforeseen, and stays the cause', async () => {
  const error = new Error('of nobody');
  expect(await met(error)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'Unerwartet.', cause: error });
});

test('a refusal whose reader may choose another language says what it says in each', async () => {
  const refusal = new ORPCError('BAD_REQUEST', {
    message: said('ui.fieldsNeedALook'),
    data: { what: 'SAR-2026-0001', issues: [{ path: ['name'], message: said('contract.missing') }] },
    defined: true,
  });
  const refused = Promise.reject(refusal);
  const thrown = await sayErrors(german, () => refused, { inLanguages: true }).catch((error: unknown) => error);
  const inLanguages = Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => {
        const t = await loadWords(language);
        const issues = [{ path: ['name'], message: t('contract.missing') }];
        return [language, { message: t('ui.fieldsNeedALook'), issues }];
      }),
    ),
  );
  expect((thrown as typeof ORPCError.prototype).data).toEqual({
    what: 'SAR-2026-0001',
    issues: [{ path: ['name'], message: 'Bitte ausfüllen.' }],
    inLanguages,
  });
});

test('what nobody foresaw says so in each language, and nothing of what failed', async () => {
  const failed = Promise.reject(new Error('of Ottilie Vance'));
  const thrown = await sayErrors(german, () => failed, { inLanguages: true }).catch((error: unknown) => error);
  const { data } = thrown as ORPCError<string, { inLanguages: { fr: Saying } }>;
  expect(data.inLanguages.fr).toEqual({ message: (await loadWords('fr'))('contract.unforeseen') });
  expect(JSON.stringify(data)).not.toContain('Ottilie');
});
