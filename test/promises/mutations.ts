type Mutate = (bytes: Buffer, random: () => number, block: number) => Buffer;

const below = (random: () => number, end: number) => Math.floor(random() * end);

const kinds: Readonly<Record<string, Mutate>> = {
  'a bit turned over': (bytes, random) => {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
    return bytes;
  },
  'some bytes overwritten': (bytes, random) => {
    const from = below(random, bytes.length);
    for (let at = from; at < Math.min(bytes.length, from + 1 + below(random, 200)); at += 1)
      bytes[at] = below(random, 256);
    return bytes;
  },
  'a stretch of zeros': (bytes, random, block) => {
    const from = below(random, bytes.length);
    return bytes.fill(0, from, Math.min(bytes.length, from + 16 + below(random, block)));
  },
  'the end cut off': (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  'two blocks swapped': (bytes, random, block) => {
    const blocks = Math.floor(bytes.length / block);
    if (blocks < 2) return bytes.reverse();
    const one = below(random, blocks) * block;
    const other = below(random, blocks) * block;
    const kept = Buffer.from(bytes.subarray(one, one + block));
    bytes.copy(bytes, one, other, other + block);
    kept.copy(bytes, other);
    return bytes;
  },
  'one block over another': (bytes, random, block) => {
    const blocks = Math.floor(bytes.length / block);
    const from = below(random, blocks) * block;
    bytes.copy(bytes, below(random, blocks) * block, from, from + block);
    return bytes;
  },
  'a piece taken out': (bytes, random, block) => {
    const from = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + below(random, block))]);
  },
};

/** One file as damage or a stranger's hand would leave it, never as it was. `block` is the size its format works in. */
export function mutated(
  original: Buffer,
  random: () => number,
  block: number,
): { readonly kind: string; readonly bytes: Buffer } {
  for (;;) {
    const names = Object.keys(kinds);
    const kind = names[below(random, names.length)] ?? '';
    const bytes = kinds[kind]?.(Buffer.from(original), random, Math.min(block, original.length));
    if (bytes !== undefined && !bytes.equals(original)) return { kind, bytes };
  }
}
