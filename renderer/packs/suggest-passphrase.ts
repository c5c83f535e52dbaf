// No signs that are read out alike: 0 and O, 1, I and L are left out.
const signs = '23456789abcdefghjkmnpqrstuvwxyz';
const groups = 5;
const groupLength = 4;

/** A passphrase that can be read out on the telephone: 20 signs in groups of four, about 99 bits of chance. */
export function suggestPassphrase(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const chosen = Array.from({ length: groups * groupLength }, () => oneSign(random));
  return Array.from({ length: groups }, (_, at) =>
    chosen.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
}

// Bytes past the last whole multiple are drawn again: every sign is equally likely.
function oneSign(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const fair = 256 - (256 % signs.length);
  for (;;) {
    const [byte = 255] = random(new Uint8Array(1));
    if (byte < fair) return signs[byte % signs.length] ?? '';
  }
}
