import { z } from 'zod';
import { said } from '../../words/said.ts';
import { language, regimeCode } from '../deadlines/compute-deadline.ts';
import { mailDomain } from '../mail-domain.ts';
import { instant, refusalData, role } from '../procedure.ts';

/** Why a register does not open. Each has its own words and its own way out. */
export const cannotOpenReason = z.enum([
  'wrong-passphrase',
  'wait',
  'wrong-recovery-key',
  'folder-missing',
  'not-a-folder',
  'no-register-here',
  'folder-is-link',
  'key-file-missing',
  'key-file-damaged',
  'key-file-altered',
  'key-file-unreadable',
  'newer-key-file',
  'register-file-missing',
  'register-file-empty',
  'register-file-cut',
  'register-page-damaged',
  'register-unfinished',
  'not-a-register',
  'newer-version',
  'log-foreign',
  'log-broken',
  'ledger-missing',
  'ledger-damaged',
  'ledger-older',
  'open-elsewhere',
  'open-on-another-computer',
  'network-share',
  'read-only',
  'disk-full',
  'disk-fails',
  'settings-refused',
]);

export type CannotOpenReason = z.infer<typeof cannotOpenReason>;

/** What leads out of a register that does not open. None of them overwrites anything. */
export const wayOut = z.enum([
  'type-again',
  'choose-another',
  'restore-backup',
  'restore-key-file',
  'salvage',
  'close-there',
  'move-here',
  'allow-writing',
  'free-space',
  'remove-link',
  'install-newer',
  'ask-officer',
]);
export type WayOut = z.infer<typeof wayOut>;

export const cannotOpen = {
  CANNOT_OPEN: {
    message: said('session.refusals.cannotOpen'),
    data: refusalData({
      reason: cannotOpenReason,
      sentence: z.string(),
      ways: z.array(wayOut).optional(),
      /** Until the next passphrase may be tried. */
      waitSeconds: z.number().optional(),
    }),
  },
};

/** Something to know of a register that opens all the same. */
export const registerNotice = z.object({
  code: z.enum([
    'sync-folder',
    'network-share',
    'ballast-missing',
    'ledger-rebuilt',
    'page-damaged',
    'history',
    'memory',
    'copy',
    'new-keys',
    'signing-key',
    'settled',
    'salvaged',
    'clock',
    'no-reports',
    'hard-linked',
    'set-aside',
    'left-alone',
    'unnamed-documents',
  ]),
  sentence: z.string(),
});
export type RegisterNotice = z.infer<typeof registerNotice>;

/** A notice as a window is told it. */
export const toldNotice = registerNotice.extend({
  /** The same in every language, and another one as soon as it says something else. */
  mark: z.string(),
});
export type ToldNotice = z.infer<typeof toldNotice>;

/** Whether staff reports are sealed into this register on this computer; if not, why, in words for whoever reports. */
export const reportsTaken = z.object({
  taken: z.boolean(),
  sentence: z.string().optional(),
  /** How the officer is reached, where this computer has seen that. */
  telephone: z.string().optional(),
});

/** Tells one moment of a register from another, for windows that show it. */
export const registerMark = z.object({
  /** The process that tells it, and its how-manieth mark this is: a lower number that arrives later is out of date. */
  process: z.string(),
  number: z.number(),
  /** Which unlocking this is; null while it is locked. */
  opening: z.string().nullable(),
  /** Whether it was locked without anybody asking for it. */
  byItself: z.boolean(),
  /** How often something was written since, and how often a draft was kept or dropped. */
  written: z.number(),
  drafts: z.number(),
});
export type RegisterMark = z.infer<typeof registerMark>;

export const registerStatus = z.object({
  mark: registerMark,
  state: z.enum(['none', 'locked', 'unlocked']),
  /** Where registers are made when the officer names no folder. */
  folder: z.string(),
  /** The register this window is looking at. */
  path: z.string().optional(),
  organisation: z.string().optional(),
  fingerprint: z.string().optional(),
  sizeBytes: z.number().optional(),
  lastChangedAt: instant.optional(),
  problem: z.object({ reason: cannotOpenReason, sentence: z.string(), ways: z.array(wayOut).optional() }).optional(),
  /** What the officer is told of this register without asking: where it lies, what was mended, what is running out. */
  notices: z.array(toldNotice).optional(),
  /** Absent where no register was chosen. */
  reports: reportsTaken.optional(),
  /** When the history ended before this unlocking. */
  lastEntryAt: instant.optional(),
  person: z.object({ id: z.string(), name: z.string(), role }).optional(),
  /** Whoever unlocked did so with a one-time passphrase, and chooses their own now. */
  choosesPassphrase: z.literal(true).optional(),
  /** Until the next passphrase may be tried, after several wrong ones. */
  waitSeconds: z.number().optional(),
  timeZone: z.string().optional(),
  /** What whoever looks reads Docket in: their own choice, else the organisation's. Absent where no register was chosen. */
  language: language.optional(),
  /** What may be chosen, the organisation's own first. */
  languages: z.array(language).optional(),
  /** What whoever unlocked had chosen, where the organisation offers it no longer. */
  languageTakenAway: language.optional(),
  /** Minutes without a key or a movement after which an unlocked register locks itself. */
  lockAfterMinutes: z.number().optional(),
  authority: z.string().optional(),
  now: instant,
  today: z.string(),
  version: z.string(),
  /** A demo register offers its passphrase on the unlock screen. */
  demoPassphrases: z.array(z.object({ role, passphrase: z.string() })).optional(),
});

export type RegisterStatus = z.infer<typeof registerStatus>;

export const newRegister = z.object({
  organisation: z.string().trim().min(1, said('session.createRegister.noOrganisation')).max(200),
  regime: regimeCode,
  calendar: z.string().min(2, said('session.refusals.noCalendar')),
  timeZone: z.string().min(1, said('session.refusals.noTimeZone')),
  personName: z.string().trim().min(1, said('session.createRegister.noPersonName')).max(200),
  /** The organisation's language; English when absent. */
  language: language.optional(),
  /** How people reach it, and the mail domains of its people, where they are known already. */
  contact: z.string().max(1_000).optional(),
  ownDomains: z.array(mailDomain).max(100).optional(),
  passphrase: z.string(),
  /** The folder to make; without it one is made beside the other registers and named after the organisation. */
  path: z.string().optional(),
});
