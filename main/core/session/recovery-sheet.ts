import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { localeOf } from '../../words/language.ts';
import { dayOnPaper, timeOf } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { printable, unprinted } from '../files/paper/printable.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';
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

const groupsInRow = 7;
const copy = 'copy.docket';

const withDocket = (t: Words): readonly string[] => [
  t('session.printedSheet.with.copy'),
  t('session.printedSheet.with.start', { openAnother: t('session.unlockRegister.openAnother') }),
  t('session.printedSheet.with.compare'),
  t('session.printedSheet.with.unlock'),
  t('session.printedSheet.with.replace'),
];

const withoutDocket = (t: Words, { folder, openerHash }: RecoverySheet): readonly Part[] => [
  { say: t('session.printedSheet.without.need', { opener: openerName }) },
  { type: openerHash },
  { say: t('session.printedSheet.without.copy') },
  { type: `$ cp -r "${folder}" ${copy}` },
  { say: t('session.printedSheet.without.keys') },
  { type: `$ node ${openerName} keys ${copy}` },
  { say: t('session.printedSheet.without.open') },
  { type: `$ sqlcipher ${copy}/register.db` },
  { type: 'sqlite> PRAGMA key = …' },
  { say: t('session.printedSheet.without.read') },
  { type: 'sqlite> PRAGMA cipher_integrity_check;' },
  { type: 'sqlite> SELECT reference, requester, received_on, due_on FROM request ORDER BY reference;' },
  { type: 'sqlite> SELECT reference, title, aware_at, notify_by FROM breach ORDER BY reference;' },
  { type: 'sqlite> SELECT title, path, hex(key) FROM document, vault_object v WHERE v.id = vault_object_id;' },
  { say: t('session.printedSheet.without.document') },
  { type: `$ node ${openerName} document ${copy}/vault/PATH KEY document.out` },
  { say: t('session.printedSheet.without.afterwards') },
];

/** Makes the sheet as an A4 PDF. Page one holds the key and the way with Docket, page two the way without. */
export async function setRecoverySheet(t: Words, sheet: RecoverySheet): Promise<Uint8Array> {
  const { organisation } = sheet;
  const title = t('session.printedSheet.title', { organisation });
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [60, 56, 60, 64],
    language: localeOf[t.language],
    displayTitle: true,
    // Not PDF/UA: Courier is not inside the file.
    tagged: true,
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
    content: [...front(t, sheet, title), ...back(t, sheet)],
    footer: (page, total) => ({
      columns: [
        {
          text: printable(
            t('session.printedSheet.made', { organisation, date: dayOnPaper(t, sheet.madeAt.slice(0, 10)) }),
          ),
          style: 'foot',
        },
        {
          text: t('session.printedSheet.page', { page: String(page), pages: String(total) }),
          style: 'foot',
          alignment: 'right',
        },
      ],
      margin: [60, 24, 60, 0],
    }),
  };
  return new Uint8Array(await makePdf(definition));
}

function front(t: Words, sheet: RecoverySheet, title: string): readonly Content[] {
  const groups = sheet.recoveryKey.split('-');
  return [
    { text: printable(title), style: 'title', headlineLevel: 1, outline: true, id: 'title' },
    ...(unprinted([title, sheet.folder, ...sheet.signingKeys.map(({ holder }) => holder)].join(' ')).length === 0
      ? []
      : [{ text: wordingOf(t.language).unprinted, style: 'note' }]),
    t('session.printedSheet.whoHoldsIt'),
    {
      text: t('session.printedSheet.key'),
      style: 'heading',
      headlineLevel: 2,
      outline: true,
      outlineParentId: 'title',
    },
    { text: groups.slice(0, groupsInRow).join('-'), style: 'key' },
    { text: groups.slice(groupsInRow).join('-'), style: 'key' },
    {
      text: t('session.printedSheet.register'),
      style: 'heading',
      headlineLevel: 2,
      outline: true,
      outlineParentId: 'title',
    },
    {
      table: {
        widths: [125, '*'],
        body: [
          [t('session.printedSheet.rows.folder'), printable(sheet.folder)],
          [t('session.printedSheet.rows.register'), sheet.registerId],
          [t('session.printedSheet.rows.fingerprint'), { text: sheet.fingerprint, font: 'Courier', bold: true }],
          ...sheet.signingKeys.map(({ holder, fingerprint }) => [
            t('session.printedSheet.rows.signingKey', { holder: printable(holder) }),
            { text: fingerprint, font: 'Courier', bold: true },
          ]),
          [
            t('session.printedSheet.rows.made'),
            `${dayOnPaper(t, sheet.madeAt.slice(0, 10))}, ${timeOf(sheet.madeAt, 'UTC')} UTC`,
          ],
        ],
      },
      layout: 'lightHorizontalLines',
    },
    ...(sheet.signingKeys.length === 0 ? [] : [{ text: t('session.printedSheet.compare'), style: 'note' }]),
    {
      text: t('session.printedSheet.with.title'),
      style: 'heading',
      headlineLevel: 2,
      outline: true,
      outlineParentId: 'title',
    },
    { ol: withDocket(t).map((text) => ({ text, margin: [0, 0, 0, 4] })) },
  ];
}

function back(t: Words, sheet: RecoverySheet): readonly Content[] {
  return [
    {
      text: t('session.printedSheet.without.title'),
      style: 'heading',
      headlineLevel: 2,
      outline: true,
      outlineParentId: 'title',
      pageBreak: 'before',
    },
    ...withoutDocket(t, sheet).map((part): Content =>
      'say' in part ? { text: printable(part.say), margin: [0, 4, 0, 4] } : typedLine(part.type),
    ),
  ];
}

// Courier is the reader's own font and has the letters of Western Europe alone: a folder's name may have others.
const inCourier = /^[\u0020-\u007E\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;

function typedLine(text: string): Content {
  return inCourier.test(text)
    ? { text, style: 'typed' }
    : { text: printable(text), style: 'typed', font: 'Roboto', fontSize: 8 };
}
