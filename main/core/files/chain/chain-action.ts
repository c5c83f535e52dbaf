import type { ProcedurePath } from '../../../contract/index.ts';

/** What Docket writes down by itself, although no procedure of that path can be asked for. */
type OwnAction =
  | 'audit.leaveOutEntries'
  | 'calendar.dateCases'
  | 'documents.destroyDocument'
  | 'people.nameSigningKey'
  | 'register.changeKeys'
  | 'register.finishKeys'
  | 'register.migrateRegister'
  | 'register.noticeClock'
  | 'tray.destroyLetterKey';

/** What an entry of the audit chain may say was done, as far as this Docket writes it. Older entries: `former-paths.ts`. */
export type ChainAction = ProcedurePath | OwnAction;
