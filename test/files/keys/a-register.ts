import { createKeyFile } from '../../../main/core/files/keys/create-key-file.ts';
import type { CreatedKeyFile } from '../../../main/core/files/keys/create-key-file.ts';
import { kdfMemoryFloor } from '../../../main/core/files/keys/key-slot.ts';
import type { UnlockedOfficer } from '../../../main/core/files/keys/unlock-key-file.ts';

export const now = '2026-11-25T09:12:00Z';
export const memory = kdfMemoryFloor;
export const dpoPassphrase = 'pelican drum orbit fog';

let count = 0;
export const newId = (): string => `id-${(count += 1)}`;

/** A register of an invented organisation with one DPO, and what that DPO has unlocked. */
export async function aRegister(): Promise<{ created: CreatedKeyFile; dpo: UnlockedOfficer }> {
  const created = await createKeyFile({
    registerId: 'register-1',
    organisation: 'Harbour Co',
    now,
    newId,
    personId: 'person-dpo',
    passphrase: dpoPassphrase,
    memory,
  });
  const { dataKey, ledgerKey, auditSeed } = created;
  const who = { slotId: created.personSlotId, personId: 'person-dpo', kind: 'passphrase', role: 'dpo' } as const;
  return { created, dpo: { ...who, dataKey, ledgerKey, auditSeed } };
}
