import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** What a finding offers. None of them overwrites anything that is not kept. */
export const checkWay = z.enum([
  'restore-backup',
  'salvage',
  'restore-documents',
  'rebuild-ledger',
  'write-key-file',
  'show-audit',
  'look-at-inbox',
]);
export type CheckWay = z.infer<typeof checkWay>;

/** The parts that are checked, in this order. */
export const checkPart = z.enum([
  'pages',
  'keys',
  'audit',
  'rows',
  'search',
  'checkpoints',
  'memory',
  'documents',
  'inbox',
  'ledger',
  'folder',
]);
export type CheckPart = z.infer<typeof checkPart>;

/** A document whose sealed file is missing or damaged. */
export const lostDocument = z.object({
  reference: z.string(),
  documentId: z.string(),
  number: z.number(),
  title: z.string(),
  /** Whether a backup here holds it whole. */
  inBackup: z.boolean(),
});
export type LostDocument = z.infer<typeof lostDocument>;

export const finding = z.object({
  what: checkPart,
  state: z.enum(['passed', 'failed']),
  sentence: z.string(),
  ways: z.array(checkWay),
  documents: z.array(lostDocument).optional(),
});
export type Finding = z.infer<typeof finding>;

export const checked = z.object({ passed: z.boolean(), findings: z.array(finding) });
export type Checked = z.infer<typeof checked>;

/** Reads everything back: pages, keys, audit chain and the rows it speaks of, every vault object, sealed reports, ledger. */
export const checkRegister = procedure.output(checked);
