// Plain JavaScript for Node 20: who the desktop runs as in tests. As root Electron has no sandbox and ends.

/** `nobody`, where root runs the tests; else undefined: whoever runs them is ordinary enough. */
export const ordinaryUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** The command and its arguments that run the given ones as the ordinary user, in the same process. */
export function asOrdinaryUser(...command) {
  if (ordinaryUser === undefined) return command;
  const { uid, gid } = ordinaryUser;
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...command];
}
