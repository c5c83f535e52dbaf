const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|von|van|der|den|y|e|ter|zu|del?|la|le)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|von|van|der|den|y|e|ter|zu|del?|la|le)){1,4}$/u;

/** The name a letter is signed with: the last line that looks like one. Empty when none does. */
export function signedName(text: string): string {
  const lines = text
    .slice(-4_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-6).findLast((line) => line.length <= 80 && NAME.test(line)) ?? '';
}

/**
 * Who is asking: the sender, or for a letter without one the name it is signed with and the only address it gives.
 * Empty texts where the letter does not say.
 */
export function detectRequester(letter: {
  readonly from: { readonly name: string; readonly address: string };
  readonly text: string;
}): { readonly name: string; readonly email: string } {
  const named = letter.from.name !== '' && !letter.from.name.includes('@');
  const addresses = new Set(letter.text.slice(0, 20_000).match(ADDRESS) ?? []);
  const [only] = addresses;
  return {
    name: named ? letter.from.name : signedName(letter.text),
    email: letter.from.address || (addresses.size === 1 ? (only ?? '') : ''),
  };
}
