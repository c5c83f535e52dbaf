/** The key of register.db (32 bytes), and the one before while keys are being changed. Throws in words. */
export function openKeys(
  folder: string,
  recoveryKey: string,
): { readonly dataKey: Buffer; readonly before: Buffer | undefined };
/** Decrypts a file of the vault, frame by frame, each checked before it is written. Throws in words. */
export function openDocument(file: string, key: Uint8Array, write: (content: Uint8Array) => void): void;
