import { z } from 'zod';
import { regimeCode } from '../deadlines/compute-deadline.ts';
import { instant, role } from '../procedure.ts';

/** Why a register does not open. Each has its own words and its own way out. */
export const cannotOpenReason = z.enum([
  'wrong-passphrase',
  'wrong-recovery-key',
  'no-register-here',
  'key-file-missing',
  'key-file-damaged',
  'key-file-altered',
  'register-file-missing',
  'register-file-empty',
  'not-a-register',
  'newer-version',
  'open-elsewhere',
  'settings-refused',
]);

export type CannotOpenReason = z.infer<typeof cannotOpenReason>;

export const cannotOpen = {
  CANNOT_OPEN: {
    message: 'The register does not open. Nothing was changed.',
    data: z.object({ reason: cannotOpenReason, sentence: z.string() }),
  },
};

export const registerStatus = z.object({
  state: z.enum(['none', 'locked', 'unlocked']),
  /** Where registers are made when the officer names no folder. */
  folder: z.string(),
  /** The register this window is looking at. */
  path: z.string().optional(),
  organisation: z.string().optional(),
  fingerprint: z.string().optional(),
  sizeBytes: z.number().optional(),
  lastChangedAt: instant.optional(),
  problem: z.object({ reason: cannotOpenReason, sentence: z.string() }).optional(),
  person: z.object({ id: z.string(), name: z.string(), role }).optional(),
  timeZone: z.string().optional(),
  authority: z.string().optional(),
  now: instant,
  today: z.string(),
  version: z.string(),
  /** A demo register offers its passphrase on the unlock screen. */
  demoPassphrases: z.array(z.object({ role, passphrase: z.string() })).optional(),
});

export type RegisterStatus = z.infer<typeof registerStatus>;

export const newRegister = z.object({
  organisation: z.string().trim().min(1, 'Name the organisation this register belongs to.').max(200),
  regime: regimeCode,
  calendar: z.string().min(2, 'Choose a calendar.'),
  timeZone: z.string().min(1, 'Choose a time zone.'),
  personName: z.string().trim().min(1, 'Type your name: it stands beside what you do in this register.').max(200),
  passphrase: z.string(),
  /** The folder to make; without it one is made beside the other registers and named after the organisation. */
  path: z.string().optional(),
});
