import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData } from '../procedure.ts';

/** A ticket for the picture (PNG) of one page of a PDF that is being read as a letter; pages count from 1. */
export const showLetterPage = procedure
  .input(z.object({ upload: z.string(), page: z.number().int().min(1) }))
  .errors({
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
    PAGE_NOT_SHOWN: {
      message: said('documents.unshowable.broken'),
      data: refusalData({ sentence: z.string() }),
    },
  })
  .output(z.object({ ticket: z.string(), pages: z.number().int() }));
