import { said } from '../../../words/said.ts';
import { brokenLetter, tooLargeLetter } from './unreadable-letter.ts';

const END_OF_CHAIN = -2;
const FREE = -1;
const NONE = -1;
const STREAM = 2;
const ENTRY_BYTES = 128;
/** A message within a message is two storages deep. */
const MAX_STORAGE_DEPTH = 64;

type Table = (sector: number) => number;

/** The sectors of a chain. Throws when it leaves the file, meets itself or is longer than the file. */
function chain(start: number, next: Table, limit: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector !== END_OF_CHAIN; sector = next(sector)) {
    if (sector < 0 || sector >= limit || sectors.length >= limit) throw brokenLetter();
    sectors.push(sector);
  }
  return sectors;
}

/**
 * Walks a compound file (MS-CFB, the container of `.msg`) and throws before a parser does any work when a sector chain
 * is circular or leaves the file, when a stream claims more bytes than its chain has, or when the storage tree is
 * circular or too deep: `@kenjiuno/msgreader` trusts all of these and would loop or allocate gigabytes.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  if (bytes.length < 1_536) throw brokenLetter();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const int = (at: number) => {
    if (at < 0 || at + 4 > bytes.length) throw brokenLetter();
    return view.getInt32(at, true);
  };
  const sectorSize = view.getUint8(30) === 12 ? 4_096 : 512;
  const perSector = sectorSize / 4;
  const sectors = Math.ceil(bytes.length / sectorSize);
  const offset = (sector: number) => (sector + 1) * sectorSize;

  const fatCount = int(44);
  if (fatCount < 1 || fatCount > sectors) throw brokenLetter();
  const fat: number[] = [];
  for (let i = 0; i < Math.min(fatCount, 109); i++) fat.push(int(76 + 4 * i));
  let difat = int(68);
  const difatCount = int(72);
  if (difatCount < 0 || difatCount > sectors) throw brokenLetter();
  for (let i = 0; i < difatCount && difat >= 0; i++) {
    if (difat >= sectors) throw brokenLetter();
    for (let j = 0; j < perSector - 1 && fat.length < fatCount; j++) fat.push(int(offset(difat) + 4 * j));
    difat = int(offset(difat) + 4 * (perSector - 1));
  }
  if (fat.some((sector) => sector !== FREE && (sector < 0 || sector >= sectors))) throw brokenLetter();
  const inTable =
    (table: readonly number[]): Table =>
    (sector) => {
      const block = table[Math.floor(sector / perSector)];
      return block === undefined || block < 0 ? END_OF_CHAIN : int(offset(block) + 4 * (sector % perSector));
    };
  const next = inTable(fat);

  const directory = chain(int(48), next, sectors);
  const entries = directory
    .flatMap((sector) => Array.from({ length: sectorSize / ENTRY_BYTES }, (_, i) => offset(sector) + i * ENTRY_BYTES))
    .filter((at) => at + ENTRY_BYTES <= bytes.length);
  const root = entries[0];
  if (root === undefined) throw brokenLetter();
  const miniStart = int(60);
  const miniFat = miniStart < 0 ? [] : chain(miniStart, next, sectors).slice(0, Math.max(int(64), 0));
  const miniNext = inTable(miniFat);
  const miniStream = chain(int(root + 116), next, sectors);
  const miniSectors = miniStream.length * (sectorSize / 64);

  let claimed = 0;
  for (const at of entries) {
    if (view.getUint8(at + 66) !== STREAM) continue;
    const size = int(at + 120);
    if (size === 0) continue;
    claimed += size;
    if (size < 0 || claimed > bytes.length * 2) throw brokenLetter();
    const isMini = size < 4_096;
    const length = isMini
      ? chain(int(at + 116), miniNext, miniSectors).length * 64
      : chain(int(at + 116), next, sectors).length * sectorSize;
    if (length < size) throw brokenLetter();
  }
  checkTree(entries, int, (at) => view.getUint8(at + 66));
}

function checkTree(entries: readonly number[], int: (at: number) => number, typeOf: (at: number) => number): void {
  const seen = new Set<number>();
  const pending: { readonly id: number; readonly depth: number }[] = [{ id: 0, depth: 0 }];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.id === NONE) continue;
    const at = entries[node.id];
    if (at === undefined || seen.has(node.id)) throw brokenLetter();
    if (node.depth > MAX_STORAGE_DEPTH) throw tooLargeLetter(said('letters.unreadable.deepMessages'));
    seen.add(node.id);
    if (node.id !== 0) pending.push({ id: int(at + 68), depth: node.depth }, { id: int(at + 72), depth: node.depth });
    if (typeOf(at) !== STREAM) pending.push({ id: int(at + 76), depth: node.depth + 1 });
  }
}
