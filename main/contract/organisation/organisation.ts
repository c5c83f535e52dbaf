import { z } from 'zod';
import { said } from '../../words/said.ts';
import { language, regimeCode } from '../deadlines/compute-deadline.ts';
import { legalDate } from '../procedure.ts';
import { mailDomain } from '../mail-domain.ts';

/** Art. 15(1)(a)-(h) and 15(2) GDPR: what the organisation tells everyone who asks for access, in one language. */
export const informationSheet = z.object({
  purposes: z.string().max(20_000),
  categories: z.string().max(20_000),
  recipients: z.string().max(20_000),
  transfers: z.string().max(20_000),
  retention: z.string().max(20_000),
  source: z.string().max(20_000),
  automatedDecisions: z.string().max(20_000),
});

/** The seven texts of the sheet, in the order they are asked for and printed. */
export const informationTexts = informationSheet.keyof().options;

export type InformationSheet = z.infer<typeof informationSheet>;

export const organisation = z.object({
  name: z.string().trim().min(1, said('organisation.editOrganisation.nameMissing')).max(200),
  address: z.string().max(1_000),
  contact: z.string().max(1_000),
  /** The mail domains of its people. Until one is named, that of its contact counts, and of the server that delivers a letter. */
  ownDomains: z.array(mailDomain).max(100),
  regime: regimeCode,
  calendar: z.string().min(2),
  timeZone: z.string().min(1),
  authorityName: z.string().trim().max(200),
  authorityContact: z.string().max(1_000),
  departments: z.array(z.string().trim().min(1).max(100)).max(200),
  closedDays: z.array(z.object({ on: legalDate, name: z.string().trim().max(100) })).max(1_000),
  policy: z
    .object({ days: z.number().int().min(1).max(365), from: z.enum(['received', 'identity-confirmed']) })
    .nullable(),
  /** What an open question about identity does to the clock where the law leaves it open: it stands, or starts anew. */
  identityPause: z.enum(['pause', 'restart']),
  /** On which days before a limit a reminder leaves Docket; 0 is the day itself. */
  reminderDays: z.array(z.number().int().min(0).max(60)).max(10),
  /** Minutes without a key or a movement after which the register locks itself. */
  lockAfterMinutes: z.number().int().min(1).max(15),
  /** The languages that people read Docket in here, the organisation's own first. */
  languages: z
    .array(language)
    .min(1, said('organisation.refusals.noLanguage'))
    .refine((chosen) => new Set(chosen).size === chosen.length, said('organisation.refusals.languageTwice')),
  /** In each language that papers are written in; texts that nobody wrote are empty. */
  informationSheet: z.record(language, informationSheet),
});

export type Organisation = z.infer<typeof organisation>;
