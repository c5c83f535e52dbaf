// Plain JavaScript for Node 20: Debian's packages for tests, where root may install them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine lets us install packages: Debian or what is made of it, as root. */
export const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs packages and what they cannot do without; gives whether apt-get says that it did. */
export function installPackages(names) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names.map(asNamedHere)];
  return spawnSync('apt-get', install, options).status === 0;
}

// Debian 13 and Ubuntu 24.04 call the libraries whose time has 64 bits by another name.
function asNamedHere(name) {
  const { status } = spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' });
  return status === 0 ? `${name}t64` : name;
}
