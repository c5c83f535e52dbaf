import { ORPCError, safe } from '@orpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../../main/core/app.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The window's way to the core of a register, and what is said of the language on its screen. */
async function windowOf({ context }: Pick<TestDocket, 'context'>, isReached = true) {
  const page = { documentElement: { lang: 'en' } };
  const app = createApp({
    context,
    assets: () => Promise.reject(new Error('The window asks for nothing else here.')),
    reportFailure: () => undefined,
  });
  vi.stubGlobal('location', { href: 'http://docket.localhost/' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!isReached) throw new TypeError('Failed to fetch');
    return await app.fetch(request);
  });
  const { docket } = await import('../../renderer/api.ts');
  const { fieldErrors } = await import('../../renderer/field-errors.ts');
  return { docket, fieldErrors, page };
}

async function refusalOf(asked: Promise<unknown>): Promise<ORPCError<string, { readonly sentence?: string }>> {
  const { error } = await safe(asked);
  if (!(error instanceof ORPCError)) throw new Error('It is refused.');
  return error as ORPCError<string, { readonly sentence?: string }>; // the contract's shape, or none
}

test('what the core refused is said in the language that is shown, also once another one is', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { docket, page } = await windowOf(d);
  const refusal = await refusalOf(docket.session.unlockRegister({ passphrase: 'a passphrase of another register' }));
  for (const language of languages) {
    const t = await loadWords(language);
    page.documentElement.lang = language;
    expect(refusal.data.sentence).toBe(t('session.cannotOpen.wrong-passphrase'));
    expect(refusal.message).toBe(t('session.refusals.cannotOpen'));
    expect(refusal.data).toMatchObject({ reason: 'wrong-passphrase' });
  }
});

test('so is what it refused of a field, and half way through long work', async () => {
  await using d = await openDocket();
  const { docket, fieldErrors, page } = await windowOf(d);
  const field = await refusalOf(docket.people.addPerson({ name: '', role: 'handler', passphrase: 'x' }));
  const long = await refusalOf(
    (async () => {
      const to = d.context.session.path ?? '';
      for await (const _step of await docket.salvage.salvageRegister({ to, secret: { passphrase: 'any' } }));
    })(),
  );
  for (const language of languages) {
    const t = await loadWords(language);
    page.documentElement.lang = language;
    expect(fieldErrors(field)).toEqual({ name: t('people.addPerson.nameMissing') });
    expect(field.message).toBe(t('people.addPerson.nameMissing'));
    expect(long.message).toBe(t('salvage.refusals.folderTaken'));
  }
});

test('what nobody foresaw is said by the window’s own words', async () => {
  await using d = await openDocket();
  const { docket, page } = await windowOf({
    context: {
      ...d.context,
      now: () => {
        throw new TypeError('The clock of Ottilie Vance stands.');
      },
    },
  });
  const failure = await refusalOf(docket.requests.showToday());
  // The same copy of it as the window's.
  const shown = await import('../../main/words/load-words.ts');
  for (const language of languages) {
    const t = await shown.loadWords(language);
    page.documentElement.lang = language;
    expect(failure.message).toBe(t('ui.somethingFailed'));
  }
});

test('a call that reached nobody is said in the language that is shown, never in the browser’s English', async () => {
  await using d = await openDocket();
  const { docket, page } = await windowOf(d, false);
  // The window's own words, which it loads before it draws anything.
  const words = await import('../../main/words/load-words.ts');
  const { error } = await safe(docket.session.showStatus());
  for (const language of languages) {
    const t = await words.loadWords(language);
    page.documentElement.lang = language;
    expect(error?.message).toBe(t('shell.app.noAnswer'));
  }
});
