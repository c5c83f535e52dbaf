import type { ReleaseKey } from '../host.ts';

/** Two, so that the one can be retired by a release that the other signed. How to rotate them: docs/updates.md. */
export const releaseKeys: readonly ReleaseKey[] = [
  { name: 'docket-release-a', publicKey: '1449iIohVUhsANcVh8ppB-KNNQ3FdvKF8rx-c17FN7A' },
  { name: 'docket-release-b', publicKey: 'h94t9GJGQXH1uyAjHVVgJ0kkWedZlXyuB0RV2X-NPdo' },
];
