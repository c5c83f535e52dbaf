import { expect, test } from 'vitest';
import { addPerson } from '../../main/contract/people/add-person.ts';
import { backupToOpen } from '../../main/contract/restore/restore-backup.ts';
import { unlockRegister } from '../../main/contract/session/unlock-register.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';
import type { z } from 'zod';

function saidOf(schema: z.ZodType | undefined, typed: unknown): readonly string[] {
  return schema?.safeParse(typed).error?.issues.map(({ message }) => speak(english, message)) ?? [];
}

test('what is too long is said in words, wherever the contract has no sentence of its own', () => {
  const long = 'x'.repeat(5_000);
  const tooLong = ['Write at most 4,096 characters.'];
  expect(saidOf(unlockRegister['~orpc'].inputSchema, { passphrase: long })).toEqual(tooLong);
  expect(saidOf(backupToOpen, { backup: 'Monday', secret: { passphrase: long } })).toEqual(tooLong);
  expect(saidOf(addPerson['~orpc'].inputSchema, { name: long, role: 'handler', passphrase: 'nine kites' })).toEqual([
    expect.stringMatching(/^Write at most \d+ characters\.$/u),
  ]);
});
