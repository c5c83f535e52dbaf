import { doubt } from '../../../contract/audit/audit.ts';
import { backupReason } from '../../../contract/backups/backup.ts';
import { breachNotice, causes } from '../../../contract/breaches/breach.ts';
import { authorityDecision, decidedParts, peopleDecision } from '../../../contract/breaches/decision.ts';
import { severityBand } from '../../../contract/breaches/severity.ts';
import { regimeCodes, requestEventTypes } from '../../../contract/deadlines/compute-deadline.ts';
import { extraClockCodes } from '../../../contract/deadlines/extra-clock.ts';
import { requestKinds, roles } from '../../../contract/procedure.ts';
import { reportFormats } from '../../../contract/reports/export-report.ts';
import { channels, decisions, letterMark } from '../../../contract/requests/request.ts';
import { updateRefusals } from '../../../contract/updates/update.ts';
import { languages } from '../../../words/language.ts';
import type { Messages } from '../../../words/words.ts';

/** The codes that entries of the audit chain hold, by the names they stand behind. The log says every one in words. */
export const detailCodes = {
  authority: authorityDecision.shape.choice.options,
  band: severityBand.options,
  cause: causes,
  channel: channels,
  channelBefore: channels,
  clock: extraClockCodes,
  decided: decidedParts,
  decision: decisions,
  doubt: doubt.shape.kind.options,
  event: requestEventTypes,
  format: reportFormats,
  kind: [...requestKinds, ...breachNotice.shape.kind.options],
  language: languages,
  mark: letterMark.options,
  people: peopleDecision.shape.choice.options,
  reason: [
    ...backupReason.options,
    ...updateRefusals,
    'disk-full',
    'backup-not-whole',
    'backup-documents-missing',
    'backup-keys-unfinished',
  ],
  regime: regimeCodes,
  role: roles,
  textsIn: languages,
} as const;

export type CodedName = keyof typeof detailCodes;

/** The codes behind one of those names. */
export type DetailCode<Name extends CodedName> = (typeof detailCodes)[Name][number];

/** Every name that an entry may hold something under: the log has words for each. */
type DetailName = keyof Messages['audit']['details']['names'];

/** What is written as a text: lists of codes, days and instants, names of files and computers, hashes, ids, sentences. */
type SpelledName =
  | 'authoritySeen'
  | 'authoritySeenBefore'
  | 'auditHash'
  | 'awareAfter'
  | 'awareAt'
  | 'awareBefore'
  | 'backup'
  | 'backupMadeAt'
  | 'before'
  | 'calendar'
  | 'clocks'
  | 'closedAt'
  | 'computer'
  | 'doubted'
  | 'due'
  | 'dueAt'
  | 'exemption'
  | 'fields'
  | 'from'
  | 'investigatedFrom'
  | 'key'
  | 'lastSeenHash'
  | 'letter'
  | 'letterLanguage'
  | 'letterLanguageBefore'
  | 'lostEntries'
  | 'lostEntriesSeal'
  | 'machine'
  | 'made'
  | 'madeAt'
  | 'metAt'
  | 'notYourCheckpoints'
  | 'notifyBy'
  | 'on'
  | 'packOf'
  | 'replaces'
  | 'report'
  | 'rights'
  | 'rightsBefore'
  | 'score'
  | 'sentAt'
  | 'sentence'
  | 'sha256'
  | 'source'
  | 'startsAt'
  | 'tables'
  | 'times'
  | 'to'
  | 'version';

type Count = number | boolean | null;

/**
 * What Docket writes into an entry beside who, when and which action. Never a personal value. A name that is not in the
 * catalogue does not compile, nor does a code outside its set; what entries hold that were written before is an
 * `AuditDetail`.
 */
export type EntryDetail = { readonly [Name in Exclude<DetailName, CodedName | SpelledName>]?: Count } & {
  readonly [Name in SpelledName]?: string | Count;
} & { readonly [Name in Exclude<CodedName, 'people' | 'reason'>]?: DetailCode<Name> | null } & {
  /** What was decided about telling them; how many people, where the key file was mended. */
  readonly people?: DetailCode<'people'> | number | null;
  /** A code; the officer's own words where a register in doubt was accepted. */
  readonly reason?: string;
};
