/** The variables that may hold a secret: `DOCKET_PASSPHRASE`, and whatever a script names like it. */
const secretName = /^DOCKET_.*(?:PASSPHRASE|PASSWORD|RECOVERY_KEY)/u;

const taken = new Map<string, string>();

/**
 * Takes every secret out of the environment, so that no browser, thread or process that Docket starts inherits it. What
 * was taken is still known to `secretNamed`.
 */
export function takeSecrets(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of Object.keys(env)) {
    const value = env[name];
    if (!secretName.test(name) || value === undefined) continue;
    taken.set(name, value);
    delete env[name];
  }
}

/** A secret that was given in the environment; an empty one is none. */
export function secretNamed(name: string): string | undefined {
  takeSecrets();
  const value = taken.get(name);
  return value === '' ? undefined : value;
}
