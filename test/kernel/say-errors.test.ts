import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { sayErrors } from '../../main/core/kernel/say-errors.ts';
import { en } from '../../main/words/en.ts';
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
