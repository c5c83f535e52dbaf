import { dirname } from 'node:path';
import { createRouterClient, ORPCError } from '@orpc/server';
import { reportBreach } from '../../main/core/intake/report-breach.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { testContext } from '../support/open-docket.ts';

// Run by report-breach.test.ts in a process of its own, whose files may not grow. Says what became of one report.
const path = process.argv[2] ?? '';
const context = testContext(dirname(path), '2026-11-25T09:12:00Z');
context.session.path = path;
const outcome = await createRouterClient({ reportBreach }, { context })
  .reportBreach(swappedLetters)
  .then(
    () => 'SENT',
    (error: unknown) => (error instanceof ORPCError ? error.code : String(error)),
  );
process.stdout.write(outcome);
