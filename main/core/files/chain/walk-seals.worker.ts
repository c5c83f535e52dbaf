import { parentPort, workerData } from 'node:worker_threads';
import { digits, walkSeals, type FromSeals, type SealOrders, type ToSeals } from './walk-seals.ts';

const seals = walkSeals((workerData as SealOrders).epochs);
let hold = true;

parentPort?.on('message', (told: ToSeals) => {
  if (told.kind === 'entries') {
    for (let at = 0; hold && at < told.hashes.length; at += digits)
      hold = seals.check(told.hashes.slice(at, at + digits), told.macs.slice(at, at + digits));
  } else if (told.kind === 'pass-over') seals.passOver(told.upTo);
  else void seals.end().then((key) => parentPort?.postMessage({ key: hold ? key : undefined } satisfies FromSeals));
});
