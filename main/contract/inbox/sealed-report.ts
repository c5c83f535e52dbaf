import { z } from 'zod';

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

/** What a member of staff says about a possible breach, before it is sealed. Awareness under Art. 33(1) GDPR may start here. */
export const sealedReport = z.strictObject({
  whatHappened: plainText.pipe(
    z
      .string()
      .min(1, 'Write in a few words what happened.')
      .max(20_000, 'Keep it under 20,000 characters. The rest can wait until you are asked.'),
  ),
  noticedAt: z.iso.datetime({ offset: true, error: 'Say when you noticed it.' }),
  whose: z.array(whoseData).max(whoseData.options.length).default([]),
  howMany: howMany.default('unknown'),
  kinds: z.array(kindOfData).max(kindOfData.options.length).default([]),
  stillGoingOn: z.enum(['yes', 'no', 'unknown']).default('unknown'),
  department: plainText.pipe(z.string().max(200, 'Keep the team under 200 characters.')).optional(),
  contact: plainText.pipe(z.string().max(200, 'Keep the contact under 200 characters.')).optional(),
});
export type SealedReport = z.infer<typeof sealedReport>;
