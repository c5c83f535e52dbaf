import { cp, rm } from 'node:fs/promises';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, type RunningHost } from './start-host.ts';

/** Puts a copy that is one request older in the place of the host's register, which this computer knows. Leaves it locked. */
export async function putOlderInPlace({ docket }: RunningHost): Promise<void> {
  const { path = '' } = await docket.session.showStatus();
  await docket.session.lockRegister();
  await cp(path, `${path}.older`, { recursive: true });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.requests.logRequest(newRequest());
  await docket.session.lockRegister();
  await rm(path, { recursive: true });
  await cp(`${path}.older`, path, { recursive: true });
}
