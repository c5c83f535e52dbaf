import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { expect, test } from 'vitest';
import type { Client } from '../../main/contract/index.ts';
import { createApp } from '../../main/core/app.ts';
import type { Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestContext } from '../support/open-docket.ts';

/** A window that names a language with each call, or none: then its header is there and empty. */
function windowIn(context: TestContext, language: Language | ''): Client {
  const app = createApp({
    context,
    assets: () => Promise.reject(new Error('The window asks for nothing else here.')),
    reportFailure: () => {},
  });
  const fetch = async (request: Request) => await app.fetch(request);
  return createORPCClient(
    new RPCLink({ url: 'http://docket.test/-/rpc', fetch, headers: { 'accept-language': language } }),
  );
}

test('a window that names no language yet is told of its register in the language that the answer names', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, languages: ['de', 'fr', 'en'] });
  // A notice that is the same for every register.
  Object.assign(d.context.host, { mounts: `server:/share ${d.folder} nfs4 rw 0 0` });
  const told = async (language: Language | '') => {
    const { notices } = await windowIn(d.context, language).session.showStatus();
    return notices?.find(({ code }) => code === 'network-share')?.sentence;
  };
  const inWords = async (language: Language) => (await loadWords(language))('session.disk.networkShare');

  for (const state of ['unlocked', 'locked']) {
    expect(await told(''), state).toBe(await inWords('de'));
    expect(await told('fr'), state).toBe(await inWords('fr'));
    expect((await d.docket.session.showStatus()).notices?.[0]?.sentence, state).toBe(
      english('session.disk.networkShare'),
    );
    await d.docket.session.lockRegister();
  }
});

test('a notice that was put off is known again by its mark in every language, and says something else under another', async () => {
  await using d = await openDocket();
  Object.assign(d.context.host, { mounts: `server:/share ${d.folder} nfs4 rw 0 0` });
  const told = async (language: Language) => (await windowIn(d.context, language).session.showStatus()).notices ?? [];
  const marks = async (language: Language) => (await told(language)).map(({ mark }) => mark);
  const [inEnglish] = await marks('en');
  expect(inEnglish).toMatch(/^[0-9a-f]{16}$/u);
  expect(await marks('de')).toEqual([inEnglish]);
  Object.assign(d.context.host, { mounts: '' });
  Object.assign(d.context.session.open ?? {}, { notices: [{ code: 'clock', sentence: 'It is another notice.' }] });
  expect(await marks('de')).not.toContain(inEnglish);
});

test('the time it was saved is that of the last write, which stands in the journal for long', async () => {
  await using d = await openDocket();
  const journal = join(d.path, 'register.db-wal');
  const long = new Date('2026-11-25T08:00:00Z');
  await utimes(join(d.path, 'register.db'), long, long);
  await d.docket.requests.logRequest(newRequest());
  const wrote = new Date('2026-11-25T09:10:00Z');
  await utimes(journal, wrote, wrote);
  expect(await d.docket.session.showStatus()).toMatchObject({ lastChangedAt: '2026-11-25T09:10:00Z' });
});
