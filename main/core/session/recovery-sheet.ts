import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { printable } from '../files/paper/paper.ts';
import { makePdf } from '../files/paper/pdf-maker.ts';
import { openerName } from './save-opener.ts';

/** What stands on a recovery sheet. `madeAt` is an instant in UTC, `openerHash` the SHA-256 of the opener as hex. */
export type RecoverySheet = {
  readonly organisation: string;
  readonly registerId: string;
  readonly folder: string;
  readonly fingerprint: string;
  /** Each officer's signing key, as the audit log shows it beside each checkpoint. */
  readonly signingKeys: readonly { readonly holder: string; readonly fingerprint: string }[];
  readonly recoveryKey: string;
  readonly madeAt: string;
  readonly openerHash: string;
  readonly version: string;
};

type Part =
  | { readonly say: string }
  /** To be typed exactly so: `$` marks a line for the terminal, `sqlite>` one for SQLCipher. */
  | { readonly type: string };

const whereToCompare =
  'Compare a signing key with the one under People and keys in Docket. It is another one once its holder has a new passphrase; otherwise somebody may have rewritten the history in their name.';

const groupsInRow = 7;
const copy = 'copy.docket';

const withDocket = (): readonly string[] => [
  'Copy the register’s whole folder to a computer that has Docket, and check that the copy is complete: keys.json, register.db, ledger.db and the folders vault and inbox. Files named register.db-wal or ledger.db-wal belong to it.',
  'Start Docket and choose “Open another”. Name the folder.',
  'Compare the fingerprint on the screen with the one on this sheet. If they differ it is another register: stop.',
  'Choose “Use the recovery key” and type the key. Capitals, blanks and dashes do not matter.',
  'Under People and keys, reset your passphrase. Then replace the recovery key and print its new sheet.',
];

const withoutDocket = ({ folder, openerHash }: RecoverySheet): readonly Part[] => [
  {
    say: `You need Node 20 or newer (nodejs.org), SQLCipher 4 (zetetic.net/sqlcipher; Debian 13 and Homebrew have it, Debian 12’s own is too old) and ${openerName}, one file that Docket gives you beside this sheet. It needs no network. Its SHA-256 is:`,
  },
  { type: openerHash },
  { say: 'Put the register’s folder and the opener into one folder, open a terminal there, and work on a copy:' },
  { type: `$ cp -r "${folder}" ${copy}` },
  { say: 'This asks for the recovery key and answers with one line that begins with PRAGMA key:' },
  { type: `$ node ${openerName} keys ${copy}` },
  { say: 'Open the register, and paste that line first:' },
  { type: `$ sqlcipher ${copy}/register.db` },
  { type: 'sqlite> PRAGMA key = …' },
  { say: 'The pages are whole when the next line answers nothing. Then read what you need:' },
  { type: 'sqlite> PRAGMA cipher_integrity_check;' },
  { type: 'sqlite> SELECT reference, requester, received_on, due_on FROM request ORDER BY reference;' },
  { type: 'sqlite> SELECT reference, title, aware_at, notify_by FROM breach ORDER BY reference;' },
  { type: 'sqlite> SELECT title, path, hex(key) FROM document, vault_object v WHERE v.id = vault_object_id;' },
  { say: 'Each document is a file of its own. Name its path and its key from that list, and a file to write:' },
  { type: `$ node ${openerName} document ${copy}/vault/PATH KEY document.out` },
  {
    say: 'Afterwards delete the copy and what you took out of it. Close the terminal: the line with the key stands in it.',
  },
];

/** Makes the sheet as an A4 PDF. Page one holds the key and the way with Docket, page two the way without. */
export async function setRecoverySheet(sheet: RecoverySheet): Promise<Uint8Array> {
  const title = `Recovery sheet of ${sheet.organisation}`;
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [60, 56, 60, 64],
    language: 'en-GB',
    displayTitle: true,
    version: '1.7',
    info: {
      title: printable(title),
      creator: `Docket ${sheet.version}`,
      producer: `Docket ${sheet.version}`,
      creationDate: new Date(sheet.madeAt),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.3 },
    styles: {
      title: { fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
      heading: { fontSize: 13, bold: true, margin: [0, 16, 0, 6] },
      key: { font: 'Courier', bold: true, fontSize: 15, characterSpacing: 0.5, lineHeight: 1.5 },
      typed: { font: 'Courier', fontSize: 8, margin: [0, 0, 0, 6] },
      note: { fontSize: 9, margin: [0, 6, 0, 0] },
      foot: { fontSize: 8.5, color: '#434F58' },
    },
    content: [...front(sheet, title), ...back(sheet)],
    footer: (page, total) => ({
      columns: [
        { text: printable(`${sheet.organisation}, made ${sheet.madeAt.slice(0, 10)}`), style: 'foot' },
        { text: `Page ${page} of ${total}`, style: 'foot', alignment: 'right' },
      ],
      margin: [60, 24, 60, 0],
    }),
  };
  return new Uint8Array(await makePdf(definition));
}

function front(sheet: RecoverySheet, title: string): readonly Content[] {
  const groups = sheet.recoveryKey.split('-');
  return [
    { text: printable(title), style: 'title', outline: true, id: 'title' },
    'Whoever holds this sheet and a copy of the register’s folder can read everything in it. Keep the sheet where the folder is not: in a safe, or with your lawyer. Docket does not keep this key and cannot show it again.',
    { text: 'Recovery key', style: 'heading', outline: true, outlineParentId: 'title' },
    { text: groups.slice(0, groupsInRow).join('-'), style: 'key' },
    { text: groups.slice(groupsInRow).join('-'), style: 'key' },
    { text: 'The register it opens', style: 'heading', outline: true, outlineParentId: 'title' },
    {
      table: {
        widths: [125, '*'],
        body: [
          ['Folder', printable(sheet.folder)],
          ['Register', sheet.registerId],
          ['Fingerprint', { text: sheet.fingerprint, font: 'Courier', bold: true }],
          ...sheet.signingKeys.map(({ holder, fingerprint }) => [
            `Signing key of ${printable(holder)}`,
            { text: fingerprint, font: 'Courier', bold: true },
          ]),
          ['Key made', `${sheet.madeAt.slice(0, 16).replace('T', ' ')} UTC`],
        ],
      },
      layout: 'lightHorizontalLines',
    },
    ...(sheet.signingKeys.length === 0 ? [] : [{ text: whereToCompare, style: 'note' }]),
    { text: 'With Docket', style: 'heading', outline: true, outlineParentId: 'title' },
    { ol: withDocket().map((text) => ({ text, margin: [0, 0, 0, 4] })) },
  ];
}

function back(sheet: RecoverySheet): readonly Content[] {
  return [
    { text: 'Without Docket', style: 'heading', outline: true, outlineParentId: 'title', pageBreak: 'before' },
    ...withoutDocket(sheet).map((part): Content =>
      'say' in part ? { text: printable(part.say), margin: [0, 4, 0, 4] } : { text: part.type, style: 'typed' },
    ),
  ];
}
