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

/** The address that a letter gives, if it is the only one beside those that are left out; empty otherwise. */
export function onlyAddress(text: string, isLeftOut: (address: string) => boolean): string {
  const addresses = new Set((text.slice(0, 20_000).match(ADDRESS) ?? []).filter((one) => !isLeftOut(one)));
  const [only] = addresses;
  return addresses.size === 1 ? (only ?? '') : '';
}
