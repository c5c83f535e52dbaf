import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { language } from '../deadlines/compute-deadline.ts';
import { procedure, progress } from '../procedure.ts';
import { period } from './compute-figures.ts';
import { everyone } from './report-readers.ts';

export const reportFormats = ['xlsx', 'pdf'] as const;

/** Writes the report, in the reader's language where none is named, and hands out a ticket for it: `GET /-/files/<ticket>`, once. */
export const exportReport = procedure
  .meta({ ...everyone, audited: true })
  .input(period.extend({ format: z.enum(reportFormats), language: language.optional() }))
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('ready'), ticket: z.string(), fileName: z.string() }),
      ]),
    ),
  );
