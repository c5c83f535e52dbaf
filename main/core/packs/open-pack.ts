import { join } from 'node:path';
import { openVaultObject } from '../files/vault/vault.ts';
import { read } from '../kernel/procedures.ts';
import { findRequest } from '../records/request.store.ts';
import { answersIn, findPack } from '../records/pack.store.ts';
import { checksOf, stopsOfRelease } from './preview-pack.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** A ticket for the sealed ZIP. Nothing is handed out while a check stops release. */
export const openPack = read.packs.openPack.handler(
  async ({ context: { db, register, tickets, write, t }, input, errors }) => {
    const request = await findRequest(db, input.reference);
    const pack = request && (await findPack(db, request.id, input.packId));
    if (request === undefined || pack === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
    if (request.voided_at !== null) throw errors.VOIDED();
    // A pack that left already may be fetched again: it is the record of what was sent.
    const built = { packId: pack.id, language: pack.language };
    const stops = pack.sent_on === null ? stopsOfRelease(await checksOf(t, db, request, answersIn(pack), built)) : [];
    if (stops.length > 0) throw errors.PACK_STOPPED({ data: { checks: [...stops] } });
    await write(async (_transaction, about) => about(input.reference));
    const { path, key, size } = pack;
    const fileName = `${input.reference}.zip`;
    const open = () => openVaultObject(join(registerFiles(register.folder).vault, path), key);
    return {
      ticket: tickets.issue({
        fileName,
        mediaType: 'application/zip',
        size,
        handedOut: { made: 'packs.openPack', about: input.reference },
        open,
      }),
      fileName,
    };
  },
);
