import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readTextNow } from './plain-file.ts';

/** Where a folder lies, as far as it matters to a register: only a disk of this computer keeps two writers apart. */
export type FolderPlace =
  | { readonly kind: 'local' }
  | { readonly kind: 'sync'; readonly service: string }
  | { readonly kind: 'network'; readonly share: string };

const networkTypes = new Set(
  'nfs nfs4 cifs smb smb3 smbfs smb2 ncpfs afs ceph glusterfs davfs fuse.sshfs fuse.davfs2 fuse.glusterfs fuse.smbnetfs fuse.rclone fuse.gvfsd-fuse fuse.curlftpfs fuse.s3fs'.split(
    ' ',
  ),
);

/** What the folders of services that copy between computers are called, or hold. */
const services: readonly { readonly service: string; readonly inPath: RegExp }[] = [
  { service: 'Dropbox', inPath: /^dropbox( \(.+\))?$/iu },
  { service: 'OneDrive', inPath: /^onedrive( - .+)?$/iu },
  { service: 'iCloud Drive', inPath: /^(icloud ?drive|com~apple~clouddocs|mobile documents)$/iu },
  { service: 'Google Drive', inPath: /^(google ?drive( \(.+\))?|my drive|googledrive-.+|drivefs)$/iu },
  { service: 'Nextcloud', inPath: /^(nextcloud|owncloud)\d*$/iu },
  { service: 'Syncthing', inPath: /^syncthing$/iu },
];
const markers: Readonly<Record<string, string>> = {
  '.dropbox': 'Dropbox',
  '.dropbox.cache': 'Dropbox',
  '.849C9593-D756-4E56-8D6E-42412F2A707B': 'OneDrive',
  '.sync_.db': 'Nextcloud',
  '.nextcloudsync.log': 'Nextcloud',
  '.owncloudsync.log': 'Nextcloud',
  '.stfolder': 'Syncthing',
  '.tmp.drivedownload': 'Google Drive',
  '.tmp.driveupload': 'Google Drive',
};

export type Surroundings = {
  /** As `/proc/mounts` writes it. */
  readonly mounts: string;
  /** Whether there is a file or folder of this name. */
  readonly exists: (path: string) => boolean;
};

/** Where `folder` lies, judged by the mount table, the names above it and what sync services leave beside it. */
export function placeOf(folder: string, { mounts, exists }: Surroundings): FolderPlace {
  if (/^(\\\\|\/\/)[^\\/?.]/u.test(folder)) return { kind: 'network', share: 'a network path' };
  const path = linksFollowed(folder);
  const type = fileSystemOf(path, mounts);
  if (type !== undefined && networkTypes.has(type)) return { kind: 'network', share: type };
  for (let at = path; ; at = dirname(at)) {
    const name = at.split(/[\\/]/u).at(-1) ?? '';
    const named = services.find(({ inPath }) => inPath.test(name));
    if (named !== undefined) return { kind: 'sync', service: named.service };
    for (const [marker, service] of Object.entries(markers))
      if (exists(at.endsWith('/') ? `${at}${marker}` : `${at}/${marker}`)) return { kind: 'sync', service };
    if (dirname(at) === at) return { kind: 'local' };
  }
}

/** The mount table of this machine; empty where the system has none to read. */
export function readMounts(): string {
  try {
    return readTextNow('/proc/mounts');
  } catch {
    return ''; // macOS and Windows: the path alone is judged there
  }
}

function fileSystemOf(path: string, mounts: string): string | undefined {
  let best = '';
  let found: string | undefined;
  for (const line of mounts.split('\n')) {
    const [, point = '', type] = line.split(' ');
    const mounted = point.replaceAll(/\\([0-7]{3})/gu, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const under = mounted === '/' || path === mounted || path.startsWith(`${mounted}/`);
    // The last of equal mounts lies on top.
    if (mounted !== '' && under && mounted.length >= best.length) {
      best = mounted;
      found = type;
    }
  }
  return found;
}

/** The folder with its links followed; for one that is yet to be made, the nearest that is there. */
export function linksFollowed(folder: string): string {
  for (let at = resolve(folder), rest = ''; ; rest = `/${at.split('/').at(-1) ?? ''}${rest}`, at = dirname(at)) {
    try {
      return `${realpathSync(at)}${rest}`;
    } catch (error) {
      if (dirname(at) === at || !(error instanceof Error && 'code' in error)) return resolve(folder);
    }
  }
}

/** What to know of a register in this place; `undefined` on a disk of this computer. */
export function placeNotice(place: FolderPlace) {
  if (place.kind === 'local') return undefined;
  return place.kind === 'sync'
    ? ({
        code: 'sync-folder',
        sentence: `This register lies in a ${place.service} folder. That service copies files while they are written and can leave a register that does not open. Move the folder to a disk of this computer, and let ${place.service} have the backups instead.`,
      } as const)
    : ({
        code: 'network-share',
        sentence:
          'This folder lies on a network share, where two computers can write to a register at once and damage it. Keep the register on a disk of this computer, and the backups on the share.',
      } as const);
}
