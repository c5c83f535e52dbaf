import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { backupsFolder, listBackupsIn } from '../../main/core/files/backup-folder/backup-files.ts';
import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { countDifferences, isAtRevision } from '../../main/core/files/ledger/follow-ledger.ts';
import type { Line } from '../session/write-until-killed.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';
import { renewSearch } from '../../main/core/records/renew-search.ts';
import { english } from '../support/english.ts';

/** Whether what one line acknowledged is in the register, whole. */
async function holds({ raw, folder }: OfficerRegister, line: Line): Promise<boolean> {
  switch (line.kind) {
    case 'logged':
      return (
        raw
          .prepare(
            `SELECT count(*) FROM request JOIN request_search ON request_search.rowid = request.id
             WHERE request.reference = ? AND next_step <> ''
               AND EXISTS (SELECT 1 FROM request_event WHERE request_id = request.id AND type = 'received')
               AND EXISTS (SELECT 1 FROM audit WHERE subject = request.reference AND action = 'requests.logRequest')`,
          )
          .pluck()
          .get(line.reference) === 1
      );
    case 'recorded':
      return (
        raw
          .prepare(
            `SELECT count(*) FROM request_event JOIN request ON request.id = request_id
             WHERE reference = ? AND note = ? AND clock_state = 'paused'`,
          )
          .pluck()
          .get(line.reference, line.note) === 1
      );
    case 'attached': {
      const row = raw
        .prepare<[string], { path: string; key: Uint8Array }>(
          `SELECT path, key FROM document JOIN vault_object ON vault_object.id = vault_object_id WHERE document.id = ?`,
        )
        .get(line.documentId);
      return row !== undefined && (await sha256Of(join(folder, 'vault', row.path), row.key)) === line.sha256;
    }
    case 'kept': {
      const row = raw
        .prepare<[string], { path: string; key: Uint8Array; sha256: string }>(
          'SELECT path, key, pack.sha256 FROM pack JOIN vault_object ON vault_object.id = vault_object_id WHERE pack.id = ?',
        )
        .get(line.packId);
      return row !== undefined && (await sha256Of(join(folder, 'vault', row.path), row.key)) === row.sha256;
    }
    case 'backed-up':
      return (await listBackupsIn(backupsFolder(folder))).some(({ name }) => name === line.name);
    default:
      return true;
  }
}

async function sha256Of(path: string, key: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of openVaultObject(path, key)) hash.update(part);
  return hash.digest('hex');
}

/** Of what was acknowledged, what is not in the register. */
export async function missing(register: OfficerRegister, lines: readonly Line[]): Promise<readonly Line[]> {
  const lost: Line[] = [];
  for (const line of lines) if (!(await holds(register, line))) lost.push(line);
  return lost;
}

/** What a kill can leave half done in the rows: each of these is 0 in a register that is whole. */
function halfWritten({ raw }: OfficerRegister): unknown {
  return raw
    .prepare(
      `SELECT (SELECT count(*) FROM request WHERE NOT EXISTS (SELECT 1 FROM request_event WHERE request_id = request.id))
         + (SELECT count(*) FROM request WHERE NOT EXISTS (SELECT 1 FROM request_search WHERE rowid = request.id))
         + (SELECT count(*) FROM request WHERE next_step = '')
         + (SELECT abs((SELECT count(*) FROM audit WHERE action = 'requests.logRequest') - (SELECT count(*) FROM request)))
         + (SELECT abs((SELECT count(*) FROM audit WHERE action = 'packs.buildPack') - (SELECT count(*) FROM pack)))`,
    )
    .pluck()
    .get();
}

/** The vault's files, and how many of them the register knows: nothing else may be there. */
async function strangersInVault({ raw, folder }: OfficerRegister): Promise<readonly string[]> {
  const vault = join(folder, 'vault');
  const known = new Set(raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all());
  const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !known.has(file.slice(vault.length + 1)));
}

async function ledgerAgrees(register: OfficerRegister): Promise<boolean> {
  return isAtRevision(register) && (await countDifferences(register)) === 0;
}

/** Its chain and its rows verify, nothing is half written, the ledger agrees, and nothing strange lies in the vault. */
export async function expectWhole(register: OfficerRegister): Promise<void> {
  expect((await verifyRegister(english, register)).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  // After an update cases wait to be read anew for search, which an unlocking goes on with.
  await renewSearch(register);
  expect(halfWritten(register)).toBe(0);
  expect(await ledgerAgrees(register)).toBe(true);
  expect(await strangersInVault(register)).toEqual([]);
}

/** Every page and every reference between rows holds. */
export function expectPagesWhole({ raw }: OfficerRegister): void {
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
}
