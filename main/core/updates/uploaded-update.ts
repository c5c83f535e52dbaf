import { join } from 'node:path';
import { largestUpdateFile } from '../../contract/updates/update.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { tooLarge } from './update-file.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** The content of a file that arrived, as it was sealed: each part is authenticated before it is handed out. */
export function contentOf({ folder }: OfficerRegister, { path, key }: SealedUpload): AsyncGenerator<Uint8Array> {
  return openVaultObject(join(registerFiles(folder).vault, path), key);
}

/** The bytes of an update file that arrived. Throws UpdateRefused before it reads one that is too large. */
export async function uploadedUpdate(register: OfficerRegister, sealed: SealedUpload): Promise<Uint8Array> {
  if (sealed.size > largestUpdateFile) throw tooLarge();
  const parts: Uint8Array[] = [];
  for await (const part of contentOf(register, sealed)) parts.push(part);
  return Buffer.concat(parts);
}
