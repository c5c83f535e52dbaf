import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { largestFile } from './document-upload.ts';

/** Opens an upload. The bytes follow by `PUT /-/files/<ticket>?at=<offset>` in slices of 8 MiB, sealed as they arrive. */
export const beginUpload = procedure
  .input(
    z.object({
      fileName: z.string().min(1).max(10_000),
      size: z.number().int().min(0).max(largestFile),
      mediaType: z.string().max(255),
    }),
  )
  .output(z.object({ upload: z.string(), ticket: z.string() }));
