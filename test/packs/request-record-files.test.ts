import { describe, expect, it } from 'vitest';

import { csvCell, requestRecordCsv, requestRecordJson } from '../../main/core/packs/request-record-files.ts';
import { fc } from '../support/seeded-checks.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('the machine-readable copy', () => {
  it('lists every value under its path', () => {
    const csv = text(requestRecordCsv({ name: 'Ottilie', tenancies: [{ rent: 612.5, ended: null }], active: true }));
    expect(csv).toBe(
      '\uFEFF"field","value"\r\n"name","Ottilie"\r\n"tenancies.1.rent","612.5"\r\n"tenancies.1.ended",""\r\n"active","true"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', '=HYPERLINK("http://x")'])(
    'never starts a cell with what a spreadsheet would run: %j',
    (hostile) => {
      expect(csvCell(hostile).startsWith(`"'${hostile[0]}`)).toBe(true);
      expect(text(requestRecordCsv({ [hostile]: hostile }))).toContain(`"'${hostile.replaceAll('"', '""')}","'`);
    },
  );

  it('can be read back cell by cell (RFC 4180)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const cell = csvCell(value);
        const inner = cell.slice(1, -1).replaceAll('""', '"');
        expect(inner === value || inner === `'${value}`).toBe(true);
        expect(/^[=+\-@\t\r\n\0＝＋－＠]/u.test(inner)).toBe(false);
        expect(cell.slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  it('keeps the JSON as it is', () => {
    const data = { name: 'Ottilie', tenancies: [{ rent: 612.5 }], note: '=1+1' };
    expect(JSON.parse(text(requestRecordJson(data)))).toEqual(data);
  });
});
