import { readBytes, type Hints, type ReadBytes } from './read-bytes.ts';

/** HTML out of its bytes: also by the charset that its meta tag names. */
export function readHtml(bytes: Uint8Array, hints: Hints): ReadBytes {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1');
  const meta =
    /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,60})/iu.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,60})/iu.exec(head)?.[1];
  const isLabelled = hints.label !== undefined && hints.label.trim() !== '';
  // What names no charset in its head says it itself.
  const read = readBytes(
    bytes,
    isLabelled ? { ...hints, otherLabels: [meta, ...(hints.otherLabels ?? [])] } : { ...hints, label: meta },
  );
  return read;
}
