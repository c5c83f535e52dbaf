import { parentPort, workerData } from 'node:worker_threads';
import { copyRegister, type CopyJob } from './copy-register.ts';

const job = workerData as CopyJob;
const copied = copyRegister(job, (report) => parentPort?.postMessage(report));
parentPort?.postMessage({ kind: 'done', copied });
