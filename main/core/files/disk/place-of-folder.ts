import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { said } from '../../../words/said.ts';
import { readTextNow } from './plain-file.ts';

/** On what kind of place a folder lies. Only on a disk of this computer does SQLite's lock keep two writers apart. */
export type FolderPlace =
  | { readonly kind: 'local' }
  | { readonly kind: 'sync'; readonly service: string }
  | { readonly kind: 'network'; readonly share: string };

const networkTypes = new Set(
  'nfs nfs4 cifs smb smb3 smbfs smb2 ncpfs afs ceph glusterfs davfs fuse.sshfs fuse.davfs2 fuse.glusterfs fuse.smbnetfs fuse.rclone fuse.gvfsd-fuse fuse.curlftpfs fuse.s3fs'.split(
    ' ',
  ),
);

/** What the folders of sync services are called (`inPath`); `markers` are files they hold. */
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
  /** The mount table, as `/proc/mounts` writes it. */
  readonly mounts: string;
  /** Whether a file or folder of this path exists. */
  readonly exists: (path: string) => boolean;
};

/**
 * On what kind of place `folder` lies, judged by the mount table, the names of the folders above it and the sync
 * services' marker files.
 */
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

/** This computer's mount table; empty if it cannot be read. */
export function readMounts(): string {
  try {
    return readTextNow('/proc/mounts');
  } catch {
    return ''; // macOS and Windows: there the path alone is judged
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
    // Of two mounts at the same point the later one is on top.
    if (mounted !== '' && under && mounted.length >= best.length) {
      best = mounted;
      found = type;
    }
  }
  return found;
}

/**
 * The path of a folder with its links followed. For a folder that does not exist yet, those of its nearest parent that
 * does.
 */
export function linksFollowed(folder: string): string {
  for (let at = resolve(folder), rest = ''; ; rest = `/${at.split('/').at(-1) ?? ''}${rest}`, at = dirname(at)) {
    try {
      return `${realpathSync(at)}${rest}`;
    } catch (error) {
      if (dirname(at) === at || !(error instanceof Error && 'code' in error)) return resolve(folder);
    }
  }
}

/** The notice about a register in this place; `undefined` on a disk of this computer. */
export function placeNotice(place: FolderPlace) {
  if (place.kind === 'local') return undefined;
  return place.kind === 'sync'
    ? ({
        code: 'sync-folder',
        sentence: said('session.disk.syncFolder', { service: place.service }),
      } as const)
    : ({
        code: 'network-share',
        sentence: said('session.disk.networkShare'),
      } as const);
}
