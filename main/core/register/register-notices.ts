import type { RegisterNotice } from '../../contract/register/register.ts';
import type { Host } from '../kernel/context.ts';
import { placeOfRegister } from './examine-files.ts';
import type { OpenRegister } from './open-register.ts';
import { placeNotice } from './place-of-folder.ts';

/** What the officer is told of a register without asking: where it lies, what was mended, what runs out. */
export function noticesOf(folder: string, register: OpenRegister | undefined, host: Host): RegisterNotice[] {
  const place = placeNotice(placeOfRegister(folder, host));
  const doubt = register?.kind === 'officer' ? register.doubt : undefined;
  return [
    ...(doubt === undefined ? [] : [{ code: 'history' as const, sentence: doubt.sentence }]),
    ...(place === undefined ? [] : [place]),
    ...(register?.notices ?? []),
  ];
}
