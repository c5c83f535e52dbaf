import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printIntakeKey } from '../../main/core/files/vault/intake-key.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { builtProgram } from '../support/built-docket.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

const command = builtProgram('docket');

test('seals no report into a register that no officer has unlocked here, nor with a key that is not its own', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const own = await readKeyFile(d.path);
  const intakeKey = await printIntakeKey(own.intake);
  await writeFile(join(d.folder, 'report.json'), JSON.stringify(swappedLetters));
  const seal = (key: string, ...where: readonly string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [command, 'seal', 'report.json', '--intake', key, '--json', ...where],
      { cwd: d.folder, env: { ...process.env, DOCKET_REGISTERS: d.folder }, encoding: 'utf8' },
    );
    return status === 0 ? 'sealed' : JSON.parse(stderr).error.code;
  };
  const strangers = join(d.folder, 'Strangers.docket');
  await cp(d.path, strangers, { recursive: true });
  await writeKeyFile(strangers, { ...own, registerId: 'another' });
  expect(seal(intakeKey, '--register', strangers, '--out', 'a.sealed')).toBe('NOT_TAKEN');
  expect(seal(intakeKey, '--out', join(strangers, 'inbox', 'a.sealed'))).toBe('NOT_TAKEN');
  expect(seal(intakeKey, '--register', d.folder, '--out', 'a.sealed')).toBe('NO_REGISTER');
  const other = await printIntakeKey({ id: own.intake.id, publicKey: 'A'.repeat(43) });
  expect(seal(other, '--register', d.path, '--out', 'a.sealed')).toBe('OTHER_INTAKE_KEY');
  await writeKeyFile(d.path, { ...own, intake: { ...own.intake, id: 'another' } });
  expect(seal(intakeKey, '--register', d.path, '--out', 'a.sealed')).toBe('NOT_TAKEN');
  expect(existsSync(join(d.folder, 'a.sealed'))).toBe(false);
  await writeKeyFile(d.path, own);
  expect(seal(intakeKey, '--register', d.path, '--out', join(d.path, 'inbox', 'a.sealed'))).toBe('sealed');
});
