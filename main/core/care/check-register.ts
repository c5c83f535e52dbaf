import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openVaultObject } from '../documents/vault.ts';
import { chainStart, entryHash, entryMac, nextAuditKey, type AuditEntry } from '../kernel/audit.ts';
import type { Reader } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { registerFiles, type OfficerRegister } from '../register/open-register.ts';

type Finding = { readonly what: string; readonly state: 'passed' | 'failed'; readonly sentence: string };

/** Reads everything back: pages, audit chain, every document, the ledger. Changes nothing. */
export const checkRegister = read.care.checkRegister.handler(async ({ context: { db, register } }) => {
  const findings = [
    checkPages(register),
    await checkChain(db, register.keys.auditSeed),
    await checkVault(db, register),
    await checkLedger(db, register),
  ];
  return { passed: findings.every(({ state }) => state === 'passed'), findings };
});

function checkPages({ raw }: OfficerRegister): Finding {
  const answers = raw.pragma('integrity_check', { simple: true });
  const strangers = raw.pragma('foreign_key_check');
  const whole = answers === 'ok' && Array.isArray(strangers) && strangers.length === 0;
  return whole
    ? { what: 'pages', state: 'passed', sentence: 'Every page of the register was read and is whole.' }
    : {
        what: 'pages',
        state: 'failed',
        sentence:
          'Some pages of the register are damaged. Do not change anything; restore the last backup into another folder.',
      };
}

/** Walks the audit chain from its first entry and names the first that does not fit. */
export async function checkChain(db: Reader, seed: Uint8Array): Promise<Finding> {
  let prev = chainStart;
  let key: Uint8Array = seed;
  let seq = 0;
  for (;;) {
    const rows = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(5_000).execute();
    for (const row of rows) {
      const entry: AuditEntry = {
        at: row.at,
        actorId: row.actor_id,
        role: row.role,
        action: row.action,
        subject: row.subject,
        outcome: row.outcome === 'refused' ? 'refused' : 'done',
        detail: JSON.parse(row.detail),
      };
      const hash = entryHash(seq + 1, entry, prev);
      if (row.seq !== seq + 1 || row.hash !== hash || row.prev !== prev || row.mac !== entryMac(key, hash)) {
        return {
          what: 'audit',
          state: 'failed',
          sentence: `The audit chain does not fit at entry ${seq + 1}: it was changed outside Docket.`,
        };
      }
      prev = hash;
      key = nextAuditKey(key);
      seq = row.seq;
    }
    if (rows.length === 0) break;
  }
  const head = await db.selectFrom('audit_key').select(['seq', 'key']).executeTakeFirstOrThrow();
  if (head.seq !== seq || !Buffer.from(key).equals(head.key)) {
    return {
      what: 'audit',
      state: 'failed',
      sentence: `The audit chain ends at entry ${seq} and should end at ${head.seq}: entries are missing.`,
    };
  }
  return { what: 'audit', state: 'passed', sentence: `The audit chain holds from entry 1 to ${seq}.` };
}

async function checkVault(db: Reader, { folder }: OfficerRegister): Promise<Finding> {
  const objects = await db.selectFrom('vault_object').select(['path', 'key', 'sha256']).execute();
  let lost = 0;
  for (const { path, key, sha256 } of objects) {
    try {
      const hash = createHash('sha256');
      for await (const part of openVaultObject(join(registerFiles(folder).vault, path), key)) hash.update(part);
      if (hash.digest('hex') !== sha256) lost += 1;
    } catch {
      // A document that cannot be opened is counted and named in the finding; the check goes on to the others.
      lost += 1;
    }
  }
  return lost === 0
    ? { what: 'documents', state: 'passed', sentence: `All ${objects.length} sealed files were opened and match.` }
    : {
        what: 'documents',
        state: 'failed',
        sentence: `${lost} of ${objects.length} sealed files are missing or damaged. Restore them from the last backup.`,
      };
}

async function checkLedger(db: Reader, { ledger }: OfficerRegister): Promise<Finding> {
  const { cases } = await db
    .selectFrom('request')
    .select((eb) => eb.fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow();
  const { facts } = await ledger
    .selectFrom('request_fact')
    .select((eb) => eb.fn.countAll<number>().as('facts'))
    .executeTakeFirstOrThrow();
  const { ledger_revision } = await db.selectFrom('register_meta').select('ledger_revision').executeTakeFirstOrThrow();
  const { revision } = await ledger.selectFrom('ledger_meta').select('revision').executeTakeFirstOrThrow();
  return cases === facts && ledger_revision === revision
    ? { what: 'ledger', state: 'passed', sentence: `The ledger counts the same ${cases} requests as the register.` }
    : {
        what: 'ledger',
        state: 'failed',
        sentence: `The ledger counts ${facts} requests and the register ${cases}, or is behind it. Lock and unlock to rebuild it.`,
      };
}
