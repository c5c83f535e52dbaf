/** An authority as a sentence names it: "the ICO", "the data protection authority of your Land". */
export function theAuthority(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return 'the authority';
  return /^the\s/iu.test(trimmed) ? `the${trimmed.slice(3)}` : `the ${trimmed}`;
}
