import { parentPort } from 'node:worker_threads';

/** The thread that gives a file new keys, on a disk without room for a second copy. */
parentPort?.postMessage({ kind: 'failed', name: 'Error', message: 'full', code: 'ENOSPC' });
