import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
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
            sentence: said('session.notices.setAside', { names: listed(setAside) }),
          } as const,
        ]),
    ...(databases.length === 0
      ? []
      : [
          {
            code: 'hard-linked',
            sentence: said('session.notices.hardLinked', { names: listed(databases) }),
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
            sentence: said('session.notices.leftAlone', { names: listed(leftAlone) }),
          } as const,
        ]),
    ...(unnamed === 0
      ? []
      : [
          {
            code: 'unnamed-documents',
            sentence: isSynced
              ? said('session.notices.unnamed', { files: unnamed, count: String(unnamed) })
              : said('session.notices.unnamedForDays', {
                  files: unnamed,
                  count: String(unnamed),
                  days: String(unnamedDays),
                }),
          } as const,
        ]),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3
    ? said('session.notices.namesAndMore', { names: shown, more: String(names.length - 3) })
    : shown;
}
