/** The beginning of a text on one line, at most `longest` characters. */
export function gist(text: string, longest = 80): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= longest
    ? characters.join('')
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
