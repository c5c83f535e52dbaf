import type { ZipMethod } from './zip-records.ts';

/** Media types whose bytes are compressed already: deflating them again costs time and gains nothing. */
const compressed: ReadonlySet<string> = new Set([
  'application/epub+zip',
  'application/gzip',
  'application/pdf',
  'application/vnd.rar',
  'application/x-7z-compressed',
  'application/x-zip-compressed',
  'application/zip',
  'image/avif',
  'image/gif',
  'image/heic',
  'image/jpeg',
  'image/png',
  'image/webp',
]);

/** Office documents are ZIP files; sound and film are compressed but for the plain wave form. */
const families = [
  'application/vnd.openxmlformats-officedocument.',
  'application/vnd.oasis.opendocument.',
  'audio/',
  'video/',
];
const plainFamilyMembers: ReadonlySet<string> = new Set(['audio/wav', 'audio/x-wav', 'audio/vnd.wave']);

export function methodFor(mediaType: string): ZipMethod {
  const type = mediaType.split(';')[0]!.trim().toLowerCase();
  if (plainFamilyMembers.has(type)) return 'deflate';
  return compressed.has(type) || families.some((family) => type.startsWith(family)) ? 'store' : 'deflate';
}
