/** The public half of a key that releases are signed with. The private half never comes near this repository. */
export type ReleaseKey = {
  /** What it is called in the audit log and in docs/updates.md. */
  readonly name: string;
  /** Ed25519, URL-safe base64 without padding: the `x` of the key as a JSON Web Key (RFC 8037). */
  readonly publicKey: string;
  /** The day it was retired, `YYYY-MM-DD`. From the release that says so on, nothing it signed is taken, whenever it was signed. */
  readonly retired?: string;
};

/** Two, so that the one can be retired by a release that the other signed. How to rotate them: docs/updates.md. */
export const releaseKeys: readonly ReleaseKey[] = [
  { name: 'docket-release-a', publicKey: '1449iIohVUhsANcVh8ppB-KNNQ3FdvKF8rx-c17FN7A' },
  { name: 'docket-release-b', publicKey: 'h94t9GJGQXH1uyAjHVVgJ0kkWedZlXyuB0RV2X-NPdo' },
];
