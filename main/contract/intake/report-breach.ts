import { z } from 'zod';
import { sealedReport } from '../inbox/sealed-report.ts';
import { instant, openProcedure } from '../procedure.ts';
import { reportsTaken } from '../session/register.ts';

/** Staff report a breach without a key. Sealed to the intake key at once; nobody but the officer reads it, not even the reporter. */
export const reportBreach = openProcedure
  .input(sealedReport)
  .errors({
    NO_REGISTER: {
      message: 'There is no register on this computer to report to. Tell your data protection officer in person.',
    },
    NOT_TAKEN: {
      message: 'No report can be sent from here. It was not sent, and your words are still here.',
      data: reportsTaken.pick({ sentence: true, telephone: true }),
    },
    FOLDER_IS_LINK: {
      message:
        'It was not sent. A folder of this register leads to another place, so nothing is written there. Your words are still here. Ring your data protection officer, and say that the register needs looking at.',
    },
    NOT_SENT: {
      message: 'It was not sent. Your words are still here. Try again, or ring your data protection officer.',
    },
  })
  .output(z.object({ receiptCode: z.string(), sealedAt: instant }));
