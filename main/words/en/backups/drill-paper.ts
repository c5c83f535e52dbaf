/** The record of a restore drill on paper. */
export const drillPaper = {
  title: 'Record of a restore drill',
  /** At the foot of each page. */
  reference: 'Restore drill',
  carriedOut: 'Carried out on {at} by {by}',
  result: {
    passed: 'Result: passed, no differences',
    notPassed: 'Result: did not pass',
  },
  /** {date} is "25 November 2026", {zone} "Europe/London". */
  at: '{date} at {time} ({zone})',
  why: 'Article 32(1)(c) GDPR asks for the ability to restore availability of and access to personal data in a timely manner; Article 32(1)(d) for a process of regularly testing that it works. This page records one such test.',
  done: 'What was done',
  whatWasDone:
    'The backup was laid out in a temporary folder and each file compared with the hash kept when it was made. It was opened with the register’s keys, every page was read, every row was compared with the register in use, table by table, and every document was opened and compared with the hash kept when it was filed. Then a response pack was built there, sealed under a passphrase that was kept nowhere, and opened again. The temporary folder was then removed.',
  found: 'What was found',
  checked: 'Checked',
  /** The head of the column beside "Checked". */
  foundHead: 'Found',
  rows: {
    backup: 'Backup',
    time: 'Time to restore and compare',
    size: 'Size of the register',
    tables: 'Tables compared',
    rows: 'Rows compared',
    documents: 'Documents opened',
    pack: 'Response pack',
    audit: 'Audit chain',
  },
  /** {backup} is the name of its folder. */
  madeOn: '{backup}, made on {at}',
  seconds:
    '{seconds, plural, one {{seconds, number, ::group-off} second} other {{seconds, number, ::group-off} seconds}}',
  bytes: '{bytes, number} bytes',
  /** {count} is {differences} as it is written. */
  tables:
    '{differences, plural, =0 {{tables}, no differences} one {{tables}, {count} with differences} other {{tables}, {count} with differences}}',
  /** {count} is {unreadable} as it is written. */
  documents:
    '{unreadable, plural, =0 {{documents}, all whole} one {{documents}, {count} not readable} other {{documents}, {count} not readable}}',
  packBuilt: {
    /** {count} is {files} as it is written. */
    ofCase:
      '{files, plural, one {built of case {reference}: {count} file, opened again} other {built of case {reference}: {count} files, opened again}}',
    ofInvented:
      '{files, plural, one {built of an invented case, because no case was ready for a pack: {count} file, opened again} other {built of an invented case, because no case was ready for a pack: {count} files, opened again}}',
  },
  packNotBuilt: {
    ofCase: 'of case {reference}: not built, or not whole',
    ofInvented: 'of an invented case, because no case was ready for a pack: not built, or not whole',
  },
  /** {hash} is the beginning of its hash. */
  endsAt: 'ends at entry {entry}, {hash}',
  notPassed:
    'The drill did not pass. The register in use was not touched by it. Check the register, make a new backup, and run the drill again.',
} as const;
