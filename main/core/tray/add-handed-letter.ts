import { openFile } from '../files/disk/plain-file.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { nameOf } from '../files/transfer/handed-letters.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { vaultWatch } from '../files/transfer/vault-watch.ts';
import { sealVaultObject } from '../files/vault/vault.ts';
import { read } from '../kernel/procedures.ts';
import { dropSealed } from '../documents/drop-upload.ts';
import { largestLetter } from '../documents/read-sealed-letter.ts';
import { putIntoTray } from './put-into-tray.ts';

/** Puts a letter into the tray that was handed over from outside the window. */
export const addHandedLetter = read.tray.addHandedLetter.handler(async ({ context, input: { id }, errors }) => {
  const { handedLetters, register } = context;
  const path = handedLetters.hold(id);
  if (path === undefined) return null;
  let isOver = false;
  try {
    const sealed = await sealFile(register, path);
    isOver = sealed === undefined;
    if (sealed === undefined) throw errors.LETTER_GONE();
    const put = await putIntoTray(context, sealed, (data) => {
      isOver = true;
      return errors.UNREADABLE_LETTER({ data });
    });
    isOver = true;
    // Its letters lie apart now; nothing needs the file that held them.
    if (put.several !== undefined) await dropSealed(register, sealed);
    return put;
  } finally {
    // What a lock or the disk came between waits on: nobody has it yet.
    if (isOver) handedLetters.take(id);
    else handedLetters.release(id);
  }
});

/** Seals a file of this computer into the vault, without a row yet; undefined where it is not there any more. */
async function sealFile(register: OfficerRegister, path: string): Promise<SealedUpload | undefined> {
  const file = await openFile(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    expectInPlace(register);
    const { size } = await file.stat();
    const { vault } = registerFiles(register.folder);
    // One that is too large is refused by its length, and not copied first.
    const end = Math.min(size, largestLetter + 1);
    const bytes = end === 0 ? nothing() : file.createReadStream({ start: 0, end: end - 1, autoClose: false });
    const sealed = await sealVaultObject(vault, bytes, register.hashKey, vaultWatch(register));
    return { fileName: nameOf(path), mediaType: mediaTypeOf(path), ...sealed };
  } finally {
    await file.close();
  }
}

function mediaTypeOf(path: string): string {
  return /\.msg$/iu.test(path) ? 'application/vnd.ms-outlook' : 'message/rfc822';
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
