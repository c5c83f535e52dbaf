import { expect, test } from 'vitest';
import { setRecoverySheet } from '../../main/core/session/recovery-sheet.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';

test.each(['Spitalul București Țăndărei.docket', 'Město Dvůr Králové.docket', 'Gmina Łódź.docket', 'Köpenick.docket'])(
  'the sheet’s commands name the folder %s letter by letter',
  async (folder) => {
    const bytes = await setRecoverySheet(await loadWords('ro'), {
      organisation: 'Spitalul București',
      folder,
      registerId: '0197f3a0-0000-7000-8000-000000000000',
      fingerprint: '0123 4567 89AB CDEF 0123 4567 89AB CDEF',
      signingKeys: [],
      recoveryKey: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH',
      openerHash: '0'.repeat(64),
      madeAt: '2026-11-25T09:12:00Z',
      version: '0.0.0-test',
    });
    expect((await readPdfLines(bytes)).join(' ')).toContain(`$ cp -r "${folder}"`);
  },
);
