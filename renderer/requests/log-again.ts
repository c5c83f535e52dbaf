import { ORPCError } from '@orpc/client';
import type { Inputs, Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';

/** Logs a request. A letter of the tray that the core holds no more, as after a lock, is read again first. */
export async function logAgain(request: Inputs['requests']['logRequest']): Promise<Outputs['requests']['logRequest']> {
  try {
    return await docket.requests.logRequest(request);
  } catch (error) {
    const gone = error instanceof ORPCError && error.code === 'UPLOAD_GONE';
    if (!gone || request.trayLetter === undefined) throw error;
    const { upload } = await docket.tray.readLetter({ id: request.trayLetter });
    return await docket.requests.logRequest({ ...request, letterUpload: upload });
  }
}
