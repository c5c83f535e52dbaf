import { createORPCClient, ORPCError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { expect, test } from 'vitest';
import { contract, type Client } from '../../main/contract/index.ts';
import type { Saying } from '../../main/contract/procedure.ts';
import { createApp } from '../../main/core/app.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { payslips } from '../support/new-breach.ts';
import { openDocket, type TestContext } from '../support/open-docket.ts';

type InLanguages = Readonly<Record<Language, Saying>>;

function windowOf(context: TestContext): Client {
  const app = createApp({
    context,
    assets: () => Promise.reject(new Error('The window asks for nothing else here.')),
    reportFailure: () => undefined,
  });
  const fetch = async (request: Request) => await app.fetch(request);
  return createORPCClient(new RPCLink({ url: 'http://docket.test/-/rpc', fetch }));
}

/** What the window is told in each language of what it asked for and was refused. */
async function told(asked: Promise<unknown>): Promise<InLanguages> {
  const { error } = await safe(asked);
  if (!(error instanceof ORPCError)) throw new Error('It is refused.');
  return (error.data as { readonly inLanguages: InLanguages }).inLanguages;
}

test('every refusal of the contract lets through what it says in each language', () => {
  const deaf = Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.entries(procedures).flatMap(([use, { '~orpc': procedure }]) => {
      const errors = Object.entries(procedure.errorMap as Record<string, { data?: { shape: object } }>);
      return errors
        .filter(([, { data }]) => data !== undefined && !('inLanguages' in data.shape))
        .map(([code]) => `${noun}.${use}: ${code}`);
    }),
  );
  expect(deaf).toEqual([]);
});

test('a wrong passphrase is refused in each language at once, for the window alone', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const wrong = { passphrase: 'a passphrase of another register' };
  const inLanguages = await told(windowOf(d.context).session.unlockRegister(wrong));
  for (const language of languages) {
    const t = await loadWords(language);
    expect(inLanguages[language].sentence).toBe(t('session.cannotOpen.wrong-passphrase'));
  }
  const { error } = await safe(d.docket.session.unlockRegister(wrong));
  expect(error).toMatchObject({ code: 'CANNOT_OPEN' });
  expect(JSON.stringify(error)).not.toContain('inLanguages');
});

test('a field that is refused, a date in a sentence and a list in one are said in each language', async () => {
  await using d = await openDocket();
  const window = windowOf(d.context);
  const { reference } = await d.docket.breaches.logBreach(payslips);
  const field = await told(window.people.addPerson({ name: '', role: 'handler', passphrase: 'x' }));
  const later = await told(window.breaches.logBreach({ ...payslips, awareAt: '2027-01-01T00:00:00Z' }));
  const closing = await told(window.breaches.closeBreach({ reference }));
  for (const language of languages) {
    const t = await loadWords(language);
    expect(field[language].issues?.[0]?.message).toBe(t('people.addPerson.nameMissing'));
    for (const saying of [later, closing]) {
      expect(saying[language].sentence).not.toMatch(/\.written|breaches\./u);
      if (language !== 'en') expect(saying[language].sentence).not.toBe(saying.en.sentence);
    }
  }
  expect(new Set(Object.values(closing).map(({ sentence }) => sentence)).size).toBe(languages.length);
});
