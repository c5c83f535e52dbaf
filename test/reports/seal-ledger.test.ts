import { expect, test } from 'vitest';
import { encodeBytes } from '../../main/core/files/keys/bytes.ts';
import { loadSodium } from '../../main/core/files/keys/sodium.ts';
import { sumOfLedger, vouchedFor } from '../../main/core/files/ledger/seal-ledger.ts';
import { handOver, withAnswers } from '../support/hostile-ledger.ts';

test('counts that somebody signed with a key of their own, and not with the one pinned in an officer’s slot, are not signed', async () => {
  await using d = await withAnswers();
  const hand = await handOver(d);
  await hand.unlockAsManager();
  const register = d.context.session.open;
  if (register?.kind !== 'manager') throw new Error('A manager opens the ledger.');
  const { rawLedger, keyFile } = register;
  const seal = rawLedger
    .prepare<[], { person_id: string; verify_key: string; revision: number }>('SELECT * FROM ledger_seal')
    .get();
  if (seal === undefined) throw new Error('The DPO has signed.');
  expect(await vouchedFor(register)).toEqual({ state: 'signed', role: 'dpo', at: '2026-11-28T09:00:00Z' });

  rawLedger.exec(`UPDATE ledger_count SET count = count + 5 WHERE measure = 'answered-lateness'`);
  expect(await vouchedFor(register)).toEqual({ state: 'changed', role: 'dpo', at: '2026-11-28T09:00:00Z' });
  const sodium = await loadSodium();
  const own = sodium.crypto_sign_keypair();
  const sum = sumOfLedger(rawLedger);
  const lines = [keyFile.registerId, seal.revision, sum, '2026-11-28T10:00:00Z', seal.person_id, 'dpo'];
  const signature = sodium.crypto_sign_detached(`docket ledger v1\n${lines.join('\n')}\n`, own.privateKey);
  rawLedger
    .prepare('UPDATE ledger_seal SET sum = ?, at = ?, verify_key = ?, signature = ?')
    .run(sum, '2026-11-28T10:00:00Z', encodeBytes(own.publicKey), encodeBytes(signature));
  expect(await vouchedFor(register)).toEqual({ state: 'unsigned' });
  await hand.unlock();
  expect((await d.docket.session.showStatus()).notices?.[0]?.sentence).toContain('not those of the register');
});
