import { expect, test } from 'vitest';
import { lockThroughPage } from '../../../main/hosts/electron/lock-through-page.ts';

function register(page: 'locks' | 'does not answer' | 'unlocks another') {
  const log: string[] = [];
  let open: object | undefined = { register: 1 };
  return {
    log,
    asking: {
      openRegister: () => open,
      askPage: () => {
        log.push('ask the page');
        if (page === 'does not answer') return;
        setTimeout(() => {
          log.push('the page keeps what is typed');
          open = page === 'locks' ? undefined : { register: 2 };
        }, 50);
      },
      lock: async () => {
        log.push('lock');
        open = undefined;
      },
    },
    close: () => (open = undefined),
  };
}

test('the menu lets the page keep what is being typed before it locks', async () => {
  const { log, asking } = register('locks');
  await lockThroughPage(asking);
  expect(log).toEqual(['ask the page', 'the page keeps what is typed', 'lock']);
});

test('a page that does not come to it is not waited for', async () => {
  const { log, asking } = register('does not answer');
  await lockThroughPage(asking);
  expect(log).toEqual(['ask the page', 'lock']);
});

test('a register that was unlocked meanwhile is not the one that was to be locked', async () => {
  const { log, asking } = register('unlocks another');
  await lockThroughPage(asking);
  expect(log).not.toContain('lock');
});

test('where nothing is open nothing is asked', async () => {
  const { log, asking, close } = register('locks');
  close();
  await lockThroughPage(asking);
  expect(log).toEqual([]);
});
