import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { notifier } from '../../../main/hosts/electron/remind-outside.ts';

class FakeNotification extends EventEmitter {
  static supported = true;
  static readonly shown: FakeNotification[] = [];
  static readonly isSupported = () => FakeNotification.supported;
  readonly options: { title: string; body: string };
  constructor(options: { title: string; body: string }) {
    super();
    this.options = options;
  }
  readonly show = () => void FakeNotification.shown.push(this);
}

const notice = { title: 'Docket', body: 'SAR-2026-0042 ends today.', path: '/requests/SAR-2026-0042' };

function outside(supported = true) {
  FakeNotification.supported = supported;
  FakeNotification.shown.length = 0;
  const opened: string[] = [];
  const { show, refused } = notifier({
    Notification: FakeNotification as unknown as Parameters<typeof notifier>[0]['Notification'],
    open: (path) => opened.push(path),
  });
  return { show, refused, opened, shown: FakeNotification.shown };
}

test('a reminder that is followed leads to its case', () => {
  const { show, opened, shown, refused } = outside();
  show(notice);
  shown[0]?.emit('show');
  shown[0]?.emit('click');
  expect(opened).toEqual([notice.path]);
  expect(refused()).toBe(false);
});

test('a computer that refuses to show a reminder is remembered, until it shows one', () => {
  const { show, shown, refused } = outside();
  show(notice);
  shown[0]?.emit('failed', {}, 'no application id');
  expect(refused()).toBe(true);
  show(notice);
  shown[1]?.emit('show');
  expect(refused()).toBe(false);
});

test('a computer without notifications shows none, and that is remembered', () => {
  const { show, shown, refused } = outside(false);
  show(notice);
  expect(shown).toEqual([]);
  expect(refused()).toBe(true);
});
