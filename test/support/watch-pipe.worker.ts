import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

// Nobody reads a pipe: opening it for writing is refused at once. Somebody waits for it: they are let go, and it is told.
const path = String(workerData);
const looking = setInterval(() => {
  try {
    const handle = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    // Something else may have taken its place meanwhile.
    if (fstatSync(handle).isFIFO()) parentPort?.postMessage('waited');
    closeSync(handle);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENXIO', 'ENOENT', 'ENOTDIR'].includes(String(error.code))))
      throw error;
  }
}, 20);
parentPort?.once('message', () => {
  clearInterval(looking);
  parentPort?.close();
});
