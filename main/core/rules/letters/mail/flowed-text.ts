/** Text that its program has wrapped, in the lines it was written in (RFC 3676). `joins`: the blank at a line's end only wraps. */
export function flowedText(text: string, joins: boolean): string {
  const out: string[] = [];
  let open: { readonly depth: number; readonly parts: string[] } | undefined;
  const close = () => {
    if (open !== undefined) out.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${open.parts.join('')}`);
    open = undefined;
  };
  for (const line of text.split(/\r?\n/u)) {
    const depth = /^>*/u.exec(line)?.[0].length ?? 0;
    const bare = line.slice(depth).replace(/^ /u, '');
    const wraps = bare.endsWith(' ') && bare !== '-- ';
    const words = wraps && joins ? bare.slice(0, -1) : bare;
    if (open !== undefined && open.depth === depth && bare !== '-- ') open.parts.push(words);
    else {
      close();
      open = { depth, parts: [words] };
    }
    if (!wraps) close();
  }
  close();
  return out.join('\n');
}
