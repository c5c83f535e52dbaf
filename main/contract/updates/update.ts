import { z } from 'zod';
import { said } from '../../words/said.ts';
import { largestFile } from '../documents/document-upload.ts';
import { backupErrors } from '../backups/backup.ts';
import { refusalData } from '../procedure.ts';

/** The ending of an update file's name. */
export const updateFileEnding = '.docket-update';
/** No update file is larger, in bytes. A real one has under 1,000. */
export const largestUpdateFile = 64 * 1024;

/** The systems an installer can be for, as Node names them: `process.platform` and `process.arch`. */
export const updatePlatforms = [
  'linux-x64',
  'linux-arm64',
  'win32-x64',
  'win32-arm64',
  'darwin-x64',
  'darwin-arm64',
] as const;
export type UpdatePlatform = (typeof updatePlatforms)[number];

/** The kinds of installer, each the ending of its file's name, and the systems that know it. */
export const installerKinds = {
  deb: 'linux',
  rpm: 'linux',
  AppImage: 'linux',
  msi: 'win32',
  exe: 'win32',
  dmg: 'darwin',
  pkg: 'darwin',
} as const;
export type InstallerKind = keyof typeof installerKinds;

const kindNames = Object.keys(installerKinds) as readonly InstallerKind[]; // the keys of a literal

/** The kind that a file's name ends with, if it is one. */
export function installerKindOf(fileName: string): InstallerKind | undefined {
  return kindNames.find((kind) => fileName.endsWith(`.${kind}`));
}

/** A release's version: three numbers and nothing else, so that any two can be compared and no look-alike passes. */
export const releaseVersion = z
  .string()
  .regex(
    /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/u,
    'A version has three numbers, such as 1.4.0.',
  );

const schemaVersion = z.number().int().min(1).max(100_000);

/**
 * The parts of a manifest that the officer is shown. What is wrong with one is said in English: only whoever makes a release
 * reads it.
 */
export const shownManifest = {
  version: releaseVersion,
  /** The day it was released, `YYYY-MM-DD`. */
  released: z.iso.date('Give the day it was released, such as 2026-11-25.'),
  platform: z.enum(updatePlatforms),
  installer: z.strictObject({
    /** What the file is called where it is released. Docket gives its copy another name. */
    name: z
      .string()
      .max(120, 'Write at most 120 characters.')
      .regex(/^[A-Za-z0-9][\w.+~-]*$/u, 'A file name has letters, digits and . _ + ~ - only.')
      .refine((name) => installerKindOf(name) !== undefined, `An installer ends in ${kindNames.join(', ')}.`),
    /** Bytes. */
    size: z.number().int().min(1).max(largestFile),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'A SHA-256 has 64 digits, 0 to 9 and a to f.'),
  }),
};

/** What a release says of one installer. It is signed as it is written. */
export const updateManifest = z
  .strictObject({
    docket: z.literal('update'),
    ...shownManifest,
    /** Which registers this version opens: from schema `least` on, and it brings them to `brings`. */
    schema: z.strictObject({ least: schemaVersion, brings: schemaVersion }),
  })
  .refine(({ schema }) => schema.least <= schema.brings, {
    path: ['schema'],
    message: 'The least schema is not above the one it brings.',
  })
  .refine(({ platform, installer }) => fits(installer.name, platform), {
    path: ['installer', 'name'],
    message: 'This kind of installer is not for this platform.',
  });
export type UpdateManifest = z.infer<typeof updateManifest>;

function fits(name: string, platform: UpdatePlatform): boolean {
  const kind = installerKindOf(name);
  return kind !== undefined && platform.startsWith(`${installerKinds[kind]}-`);
}

/** Why an update was not taken. */
export const updateRefusals = [
  'empty',
  'too-large',
  'not-an-update',
  'signature',
  'key-retired',
  'not-understood',
  'platform',
  'same-version',
  'older-version',
  'schema-too-old',
  'schema-too-new',
  'installer-empty',
  'installer-short',
  'installer-long',
  'installer-changed',
  'folder-not-ours',
  'folder-refused',
  'copy-changed',
] as const;
export type UpdateRefusal = (typeof updateRefusals)[number];

/** A refusal in words. The entry in the audit log is written before it is told. */
export const updateErrors = {
  UPDATE_REFUSED: {
    message: said('updates.takeUpdate.failed'),
    data: refusalData({ reason: z.enum(updateRefusals), sentence: z.string() }),
  },
  UPLOAD_GONE: { message: said('updates.refusals.uploadGone') },
  ...backupErrors,
};

/** An update whose installer lies verified in Docket's own folder and was not installed yet. */
export const readyUpdate = z.object({
  version: releaseVersion,
  released: z.iso.date(),
  kind: z.enum(kindNames),
  /** Where the installer lies on this computer: the officer runs it from there. */
  path: z.string(),
});
export type ReadyUpdate = z.infer<typeof readyUpdate>;
