import type { RegisterNotice } from '../../../contract/session/register.ts';
import type { ClearedNames } from './clear-own-names.ts';
import type { Swept } from './sweep-leftovers.ts';
import { unnamedDays } from '../machine/unnamed-memory.ts';

/**
 * Notices of what was set aside because it had one of Docket's names, and of databases that a snapshot shares by hard
 * link.
 */
export function clearedNotices({ setAside, hardLinked }: ClearedNames): readonly RegisterNotice[] {
  const databases = hardLinked.filter((name) => name.endsWith('.db'));
  return [
    ...(setAside.length === 0
      ? []
      : [
          {
            code: 'set-aside',
            sentence: `In this register’s folder something that Docket did not put there had a name that Docket uses: ${listed(setAside)}. It is kept unchanged in the same folder, with “set-aside” after its name. Move it out of there if it is yours, or delete it.`,
          } as const,
        ]),
    ...(databases.length === 0
      ? []
      : [
          {
            code: 'hard-linked',
            sentence: `Another folder shares ${listed(databases)} with this register through a hard link, as some snapshots do. What you save is written there too, so do not count on it as a copy. Make a backup in Docket, or copy the folder.`,
          } as const,
        ]),
  ];
}

/** Notices of foreign files in the register's folder that were left alone, and of sealed files that no case names. */
export function sweptNotices({ leftAlone, unnamed }: Swept, isSynced: boolean): readonly RegisterNotice[] {
  return [
    ...(leftAlone.length === 0
      ? []
      : [
          {
            code: 'left-alone',
            sentence: `In this register’s folder lies something that Docket did not put there: ${listed(leftAlone)}. It was left alone and harms nothing. Move it out if you do not want it there. Docket says this once; checking the register lists it.`,
          } as const,
        ]),
    ...(unnamed === 0
      ? []
      : [
          {
            code: 'unnamed-documents',
            sentence: `${unnamed === 1 ? 'One sealed file in the vault belongs' : `${unnamed} sealed files in the vault belong`} to no case in this copy of the register. ${unnamed === 1 ? 'It is' : 'They are'} kept${isSynced ? '' : ` for ${unnamedDays} days`}, in case this copy is not the newest and the rest of it is still being copied.`,
          } as const,
        ]),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
