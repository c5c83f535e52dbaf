import { expect, test } from 'vitest';
import { walk } from '../../main/core/audit/verify-register.ts';
import { registerOf } from '../support/care.ts';
import { fillChain } from '../support/long-chain.ts';
import { openDocket } from '../support/open-docket.ts';

const length = 50_001;

test('a long chain is walked with a thread beside it, and the first bad entry is named all the same', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  fillChain(register, length);
  const { walkSeals: worker } = d.context.host.workers;
  const whole = await walk(register, { worker, at: [40_000] });
  expect(whole).toMatchObject({ entries: length, fault: undefined });
  expect(whole).toEqual(await walk(register, { at: [40_000] }));

  register.raw.prepare('UPDATE audit SET mac = ? WHERE seq = ?').run('0'.repeat(64), 30_000);
  const forged = await walk(register, { worker, at: [20_000, 40_000] });
  expect(forged).toMatchObject({ entries: 29_999, fault: { seq: 30_000, why: 'mac' } });
  expect([...forged.hashesAt.keys()]).toEqual([0, 20_000]);

  register.raw.prepare(`UPDATE audit SET subject = 'SAR-2026-9999' WHERE seq = 20000`).run();
  expect((await walk(register, { worker })).fault).toEqual({ seq: 20_000, why: 'edited' });

  register.raw.prepare('DELETE FROM audit WHERE seq > 10000').run();
  expect((await walk(register, { worker })).fault).toEqual({ seq: 10_001, why: 'cut' });
});
