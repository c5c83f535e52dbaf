import { createHash } from 'node:crypto';
import type { RegisterNotice, ToldNotice } from '../../contract/session/register.ts';
import { said, speak } from '../../words/said.ts';
import { bare } from '../../words/words-mark.ts';
import type { Words } from '../../words/words.ts';
import { placeOfRegister } from '../files/register/examine-files.ts';
import type { KnownHere } from '../files/register/known-here.ts';
import { placeNotice } from '../files/disk/place-of-folder.ts';
import type { Host } from '../host.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/** The notices about a register: why it is in doubt, where it lies, what opening mended, what runs out. */
export function noticesOf(
  t: Words,
  folder: string,
  { register, host }: { readonly register: OpenRegister | undefined; readonly host: Host },
): ToldNotice[] {
  const place = placeNotice(placeOfRegister(folder, host));
  const doubt = register?.kind === 'officer' ? register.doubt : undefined;
  const notices: readonly RegisterNotice[] = [
    ...(doubt === undefined ? [] : [{ code: 'history' as const, sentence: doubt.sentence }]),
    ...(place === undefined ? [] : [place]),
    ...(register?.notices ?? []),
  ];
  return notices.map((notice) => toldIn(t, notice));
}

/**
 * The notices on the locked screen. They warn a person who might type their passphrase into somebody else's register.
 */
export function lockedNotices(t: Words, { not, newKeys }: KnownHere): ToldNotice[] {
  const notices: readonly RegisterNotice[] = [
    ...(not === undefined ? [] : [{ code: 'no-reports' as const, sentence: said(`session.notices.standing.${not}`) }]),
    ...(newKeys ? [{ code: 'new-keys' as const, sentence: said('session.notices.newKeys') }] : []),
  ];
  return notices.map((notice) => toldIn(t, notice));
}

function toldIn(t: Words, { code, sentence }: RegisterNotice): ToldNotice {
  const mark = createHash('sha256')
    .update(`${code} ${bare(sentence)}`)
    .digest('hex')
    .slice(0, 16);
  return { code, sentence: speak(t, sentence), mark };
}
