import type { RegisterNotice } from '../../contract/session/register.ts';
import { placeOfRegister } from '../files/register/examine-files.ts';
import type { KnownHere, NotKnown } from '../files/register/known-here.ts';
import { placeNotice } from '../files/disk/place-of-folder.ts';
import type { Host } from '../host.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/** The notices about a register: why it is in doubt, where it lies, what opening mended, what runs out. */
export function noticesOf(folder: string, register: OpenRegister | undefined, host: Host): RegisterNotice[] {
  const place = placeNotice(placeOfRegister(folder, host));
  const doubt = register?.kind === 'officer' ? register.doubt : undefined;
  return [
    ...(doubt === undefined ? [] : [{ code: 'history' as const, sentence: doubt.sentence }]),
    ...(place === undefined ? [] : [place]),
    ...(register?.notices ?? []),
  ];
}

/**
 * The notices on the locked screen. They warn a person who might type their passphrase into somebody else's register.
 */
export function lockedNotices({ not, newKeys }: KnownHere): RegisterNotice[] {
  return [
    ...(not === undefined ? [] : [{ code: 'no-reports' as const, sentence: words[not] }]),
    ...(newKeys
      ? [
          {
            code: 'new-keys' as const,
            sentence:
              'The keys of this register were changed since they were last seen here, and a DPO whom this computer knows signed that. Compare the fingerprint with the newest recovery sheet.',
          },
        ]
      : []),
  ];
}

const compare = 'Compare the fingerprint with your recovery sheet before you type your passphrase.';

const words: Readonly<Record<NotKnown, string>> = {
  'never-unlocked': `This register was never unlocked on this computer. It takes no staff reports here until an officer has unlocked it once. ${compare}`,
  'another-register': `The register in this place is not the one you last opened. ${compare} Staff reports are not sealed into it.`,
  'other-keys': `The fingerprint is not the one this computer has seen, and nobody whom it knows signed the change. ${compare} Staff reports are not sealed into it.`,
  'older-keys': `The key file is older than the one this computer has seen. ${compare} Staff reports are not sealed into it.`,
  doubt: 'A doubt about this register waits for a DPO to settle it. Staff reports are not sealed into it until then.',
};
