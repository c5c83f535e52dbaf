import sodium from 'libsodium-wrappers-sumo';

/** Overwrites secrets with zeros, for every holder of the same bytes. */
export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}

/** Encodes bytes as unpadded URL-safe base64, as binary fields are in the key file. */
export function encodeBytes(bytes: Uint8Array): string {
  return sodium.to_base64(bytes, sodium.base64_variants.URLSAFE_NO_PADDING);
}

/** Reverses `encodeBytes`. Throws on any other character. */
export function decodeBytes(text: string): Uint8Array {
  return sodium.from_base64(text, sodium.base64_variants.URLSAFE_NO_PADDING);
}
