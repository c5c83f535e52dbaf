import { z } from 'zod';
import { said } from '../../words/said.ts';

// Anything a keyboard does not type is a blank: a pasted control character never costs a member of staff their report,
// and every accepted text keeps within three bytes a character, so the longest report still fits the largest envelope.
const plainText = z.string().overwrite((text) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\r\t]/gu, ' ')
    .trim(),
);

export const whoseData = z.enum([
  'residents',
  'customers',
  'patients',
  'children',
  'staff',
  'councillors',
  'someone-else',
  'unknown',
]);
export const howMany = z.enum(['one', '2-10', '11-100', '101-1000', 'more', 'unknown']);
export const kindOfData = z.enum([
  'names-addresses',
  'money',
  'health',
  'passwords',
  'identity-papers',
  'opinions',
  'unknown',
]);
export const stillGoingOn = z.enum(['yes', 'no', 'unknown']);

/** What a member of staff says about a possible breach, before it is sealed. Awareness under Art. 33(1) GDPR may start here. */
export const sealedReport = z.strictObject({
  whatHappened: plainText.pipe(
    z.string().min(1, said('intake.reportBreach.whatMissing')).max(20_000, said('intake.refusals.whatTooLong')),
  ),
  noticedAt: z.iso.datetime({ offset: true, error: said('intake.refusals.noticedAt') }),
  whose: z.array(whoseData).max(whoseData.options.length).default([]),
  howMany: howMany.default('unknown'),
  kinds: z.array(kindOfData).max(kindOfData.options.length).default([]),
  stillGoingOn: stillGoingOn.default('unknown'),
  department: plainText.pipe(z.string().max(200, said('intake.refusals.departmentTooLong'))).optional(),
  contact: plainText.pipe(z.string().max(200, said('intake.refusals.contactTooLong'))).optional(),
});
export type SealedReport = z.infer<typeof sealedReport>;
