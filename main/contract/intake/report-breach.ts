import { z } from 'zod';
import { said } from '../../words/said.ts';
import { sealedReport } from '../inbox/sealed-report.ts';
import { instant, openProcedure, refusalData } from '../procedure.ts';
import { reportsTaken } from '../session/register.ts';

/** Staff report a breach without a key. Sealed to the intake key at once; nobody but the officer reads it, not even the reporter. */
export const reportBreach = openProcedure
  .input(sealedReport)
  .errors({
    NO_REGISTER: {
      message: said('intake.refusals.noRegister'),
    },
    NOT_TAKEN: {
      message: said('intake.refusals.notTaken'),
      data: refusalData(reportsTaken.pick({ sentence: true, telephone: true }).shape),
    },
    FOLDER_IS_LINK: {
      message: said('intake.refusals.folderIsLink'),
    },
    NOT_SENT: {
      message: said('intake.refusals.notSent'),
    },
  })
  .output(z.object({ receiptCode: z.string(), sealedAt: instant }));
