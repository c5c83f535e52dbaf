import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { answerWindow } from '../../../main/hosts/electron/answer-window.ts';

type Event = { sender: object; senderFrame: { parent: object | null; url: string } | null; returnValue?: unknown };
type Handler = (event: Event, ...asked: readonly unknown[]) => unknown;

const contents = {} as WebContents; // only compared
const page = { parent: null, url: 'docket://app/#/requests' };
const own: Event = { sender: contents, senderFrame: page };

function window() {
  const handlers = new Map<string, Handler>();
  const did: string[] = [];
  const on = (channel: string, handler: Handler) => void handlers.set(channel, handler);
  answerWindow({ on, handle: on } as unknown as Parameters<typeof answerWindow>[0], () => contents, {
    chooseWhere: async (fileName) => `a place for ${fileName}`,
    chooseFolder: async () => '/registers/Harbour Co.docket',
    saveFile: async (ticket, where) => {
      did.push(`save ${ticket} to ${where}`);
      return { saved: true };
    },
    takeLeft: () => 'way-to-salvage',
    secretCopied: async () => void did.push('a secret'),
    remindersRefused: () => true,
  });
  const ask = async (channel: string, event: Event, ...asked: readonly unknown[]) =>
    await handlers.get(channel)?.(event, ...asked);
  return { ask, did };
}

test('the window’s page is answered', async () => {
  const { ask, did } = window();
  expect(await ask('choose-where', own, 'Letter.pdf')).toBe('a place for Letter.pdf');
  expect(await ask('choose-folder', own)).toBe('/registers/Harbour Co.docket');
  expect(await ask('save-file', own, 'ticket', 'place')).toEqual({ saved: true });
  expect(await ask('reminders-refused', own)).toBe(true);
  await ask('secret-copied', own);
  const asking: Event = { ...own };
  await ask('left', asking);
  expect(asking.returnValue).toBe('way-to-salvage');
  expect(did).toEqual(['save ticket to place', 'a secret']);
});

test.each<[string, Event]>([
  ['another window', { sender: {}, senderFrame: page }],
  ['a frame in the page', { sender: contents, senderFrame: { parent: {}, url: 'docket://app/' } }],
  ['another page', { sender: contents, senderFrame: { parent: null, url: 'https://evil.example/' } }],
  ['the blank page', { sender: contents, senderFrame: { parent: null, url: 'docket://blank/' } }],
  ['a page that is gone', { sender: contents, senderFrame: null }],
])('%s is not answered', async (_who, event) => {
  const { ask, did } = window();
  expect(await ask('choose-where', event, 'Letter.pdf')).toBeUndefined();
  expect(await ask('choose-folder', event)).toBeUndefined();
  expect(await ask('save-file', event, 'ticket', 'place')).toBeUndefined();
  await ask('secret-copied', event);
  expect(did).toEqual([]);
});

test('what is no text is not answered either', async () => {
  const { ask, did } = window();
  for (const asked of [undefined, null, 1, {}, ['x']]) {
    expect(await ask('choose-where', own, asked)).toBeUndefined();
    expect(await ask('save-file', own, asked, asked)).toBeUndefined();
  }
  expect(did).toEqual([]);
});
