/** What a letter may cost to read. Sizes in bytes. */
export const LETTER_LIMITS = {
  totalBytes: 100 * 1024 * 1024,
  parts: 1_000,
  depth: 32,
  headerBytes: 1024 * 1024,
  bodyCharacters: 1024 * 1024,
  recipients: 1_000,
  nameCharacters: 255,
} as const;
