import { parentPort, workerData } from 'node:worker_threads';
import { derive } from './derive-key.ts';
import type { DerivationRequest } from './derive-key.ts';

const derivation = await derive(workerData as DerivationRequest);
parentPort?.postMessage(derivation, [derivation.key.buffer as ArrayBuffer]);
