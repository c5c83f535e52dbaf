import type { ColumnType, Generated } from 'kysely';
import type { MovedDate } from '../../../contract/reminders/reminder.ts';
import type { RegimeCode, RequestEventType, Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { InformationSheet, Organisation } from '../../../contract/organisation/organisation.ts';
import type { Role } from '../../../contract/procedure.ts';
import type { CaseOutcome, PackAnswers } from '../../../contract/requests/outcome.ts';
import type { Channel, ClockState, Document, LetterMark, NextStep, Stage } from '../../../contract/requests/request.ts';
import type { Language } from '../../../words/language.ts';
import type { BreachTables } from './breach-tables.ts';
import type { JsonColumn, JsonColumnOrNull, JsonText } from './json-text.ts';

/**
 * Row types of `register.db`, as the newest migration leaves them. Instants are UTC text, legal dates `YYYY-MM-DD`. Columns of
 * codes and of JSON have the type of what Docket writes there: SQLite does not hold them to it, the sums of bound rows do.
 */
export type RegisterSchema = BreachTables & {
  register_meta: {
    id: 1;
    register_id: string;
    ledger_revision: number;
    /** The second place for backups, as an absolute path. */
    backup_place: string | null;
    /** While cases are being dated again: what was changed and by whom, as JSON. */
    redating: string | null;
    /** Keys the hashes by which documents are told apart, once the data key it came from was replaced. */
    hash_key: Uint8Array | null;
    /** The revision of the newest key file this register has seen. */
    key_revision: Generated<number>;
  };
  /** The register's keys of earlier epochs, for the backups made under them. */
  past_keys: {
    id: Generated<number>;
    epoch: number;
    data_key: Uint8Array;
    ledger_key: Uint8Array;
    audit_seed: Uint8Array;
    replaced_at: string;
  };
  organisation: {
    id: 1;
    name: string;
    address: string;
    contact: string;
    regime: RegimeCode;
    calendar: string;
    time_zone: string;
    authority_name: string;
    authority_contact: string;
    departments: JsonColumn<Organisation['departments']>;
    closed_days: JsonColumn<Organisation['closedDays']>;
    policy: JsonColumnOrNull<NonNullable<Organisation['policy']>>;
    /** A register that an older Docket wrote in holds the texts of one language, bare. */
    information_sheet: JsonColumn<Organisation['informationSheet'] | InformationSheet>;
    identity_pause: Generated<Organisation['identityPause']>;
    reminder_days: ColumnType<JsonText<Organisation['reminderDays']>, string | undefined, string>;
    lock_after_minutes: Generated<number>;
    languages: ColumnType<JsonText<Organisation['languages']>, string | undefined, string>;
    own_domains: ColumnType<JsonText<Organisation['ownDomains']>, string | undefined, string>;
  };
  person: { id: string; name: string; role: Role; added_at: string; removed_at: string | null };
  intake_key: { id: string; public_key: Uint8Array; private_key: Uint8Array; made_at: string };
  reference_series: { kind: string; year: number; last: number };
  request: {
    id: Generated<number>;
    reference: string;
    ledger_id: string;
    requester: string;
    email: string | null;
    address: string | null;
    representative_name: string | null;
    representative_authority: string | null;
    /** The day on which that was seen; null until then. */
    representative_seen_on: string | null;
    channel: Channel;
    channel_detail: string | null;
    phone: Generated<string | null>;
    language: string;
    subject: string;
    body: string;
    message_id: string | null;
    regime: RegimeCode;
    calendar: string;
    received_on: string;
    received_at: string | null;
    identity_needed: number;
    department: string | null;
    handler_id: string | null;
    logged_at: string;
    logged_by: string;
    rights: JsonColumn<Right[]>;
    due_on: string | null;
    notice_by: string | null;
    policy_due_on: string | null;
    clock_state: ClockState;
    clock_since: string | null;
    extended: number;
    stage: Stage;
    next_code: NextStep['code'];
    next_step: string;
    queue_rank: number;
    queue_date: string;
    /** The first and last day on whose being a working day its clock depends; null when it depends on none. */
    depends_from: Generated<string | null>;
    depends_to: Generated<string | null>;
    /** How an answered case ended; null while it is open, and for one that was withdrawn. */
    outcome: Generated<CaseOutcome | null>;
    /** When it was voided: it was logged by mistake. */
    voided_at: string | null;
    voided_by: string | null;
    void_reason: string | null;
    /** The id of the mail it came in, where `message_id` is another case's or the case was voided. */
    shared_message_id: string | null;
  };
  request_event: {
    id: string;
    request_id: number;
    type: RequestEventType;
    on_date: string;
    reason: string | null;
    note: string | null;
    recorded_at: string;
    recorded_by: string;
    withdrawn_at: string | null;
    withdrawn_by: string | null;
    rights: JsonColumnOrNull<Right[]>;
    until_on: string | null;
    replaces: string | null;
    /** The code of the ground on which a right was refused, or granted only in part. */
    ground: Generated<string | null>;
    /** The pack whose leaving it says; null for what was recorded by hand. */
    pack_id: Generated<string | null>;
    /** The correspondence it was recorded from, by the id of its document. */
    letter_id: Generated<string | null>;
  };
  due_move: {
    id: Generated<number>;
    request_id: number;
    moved_at: string;
    moved_by: string;
    /** The entry of the audit chain under which it was written. */
    entry: number;
    cause: string;
    what: MovedDate;
    due_before: string | null;
    due_after: string | null;
  };
  note: { id: string; request_id: number; text: string; written_at: string; written_by: string };
  vault_object: {
    id: Generated<number>;
    path: string;
    key: Uint8Array;
    size: number;
    keyed_hash: string;
    sha256: string;
    added_at: string;
  };
  document: {
    id: string;
    request_id: number;
    number: number;
    vault_object_id: number;
    title: string;
    file_name: string;
    media_type: string;
    source: Document['source'];
    decision: Document['decision'];
    exemption: string | null;
    exemption_note: string | null;
    decided_at: string | null;
    decided_by: string | null;
    added_at: string;
    added_by: string;
    /** 1 for the export of a system that is given as the portable copy (Art. 20(1) GDPR). */
    portable: Generated<number>;
    /** Since when it is hidden: it was attached by mistake. */
    taken_out_at: string | null;
    taken_out_by: string | null;
    /** Of correspondence: who wrote it, and the day it arrived. */
    sender: Generated<string | null>;
    received_on: Generated<string | null>;
    /** Of an attachment of correspondence: the id of the letter it came with. */
    part_of: Generated<string | null>;
    /** Of correspondence: its own id as a mail, and what it is beside what was recorded from it. */
    message_id: Generated<string | null>;
    mark: Generated<LetterMark | null>;
  };
  /** A letter that came in and waits, or was put aside. */
  tray_letter: {
    id: string;
    vault_object_id: number;
    file_name: string;
    media_type: string;
    sender: string;
    subject: string;
    received_on: string | null;
    message_id: string | null;
    added_at: string;
    added_by: string;
    aside_at: string | null;
    aside_by: string | null;
    aside_reason: string | null;
    /** Since when it is hidden: somebody asked to destroy it. */
    hidden_at: string | null;
  };
  /** What is left of a document that was taken out, or that moved away: then it was never destroyed and the instant is empty. */
  document_gone: {
    request_id: number;
    number: number;
    taken_out_at: string;
    taken_out_by: string;
    destroyed_at: string;
  };
  pack: {
    id: string;
    request_id: number;
    vault_object_id: number;
    built_at: string;
    built_by: string;
    sha256: string;
    manifest: string;
    files: number;
    stale: number;
    sent_on: string | null;
    sent_channel: Channel | null;
    sent_to: string | null;
    /** What it answers; null for a pack that was built before that was asked. */
    answers: JsonColumnOrNull<
      Omit<PackAnswers, 'paragraph' | 'textsIn'> & Partial<Pick<PackAnswers, 'paragraph' | 'textsIn'>>
    >;
    /** What its papers are set in; null for a pack that was built before that was kept. */
    language: Language | null;
  };
  sealed_report: {
    id: string;
    envelope_hash: string;
    receipt_code: string;
    sealed_at: string;
    opened_at: string;
    content: string;
    status: 'breach' | 'dismissed';
    reason: string | null;
    breach_id: number | null;
  };
  draft: { name: string; person_id: string; content: string; kept_at: string };
  audit: {
    seq: Generated<number>;
    at: string;
    actor_id: string;
    role: string;
    action: string;
    subject: string | null;
    outcome: string;
    detail: string;
    prev: string;
    hash: string;
    mac: string;
    state: string | null;
  };
  row_binding: { name: string; sum: Uint8Array; rows: number };
  /** `version` is the register's version whose columns the sums were made over. */
  binding_key: { id: 1; key: Uint8Array; version: number };
  /** `seed` is the seed of the epoch before, sealed under this epoch's. */
  audit_epoch: { epoch: number; from_seq: number; seed: Uint8Array };
  checkpoint: {
    seq: number;
    hash: string;
    at: string;
    person_id: string;
    verify_key: string;
    signature: string;
  };
  audit_key: { id: 1; seq: number; key: Uint8Array };
};
