import { parentPort, workerData } from 'node:worker_threads';
import { derive } from './derive-key.ts';
import type { DerivationRequest } from './derive-key.ts';

const key = await derive(workerData as DerivationRequest);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
