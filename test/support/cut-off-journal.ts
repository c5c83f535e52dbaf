/** What SQLite leaves of a transaction that was cut off: it would cut the file it lies beside to its first page. */
export function cutOffJournal(): Buffer {
  const journal = Buffer.alloc(512);
  journal.write('d9d505f920a163d7', 'hex');
  journal.writeUInt32BE(1, 16);
  journal.writeUInt32BE(512, 20);
  journal.writeUInt32BE(4096, 24);
  return journal;
}
