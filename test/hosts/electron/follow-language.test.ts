import { expect, test } from 'vitest';
import { followLanguage } from '../../../main/hosts/electron/follow-language.ts';
import type { Language } from '../../../main/words/language.ts';

async function follower({ preferred = ['de-AT', 'en'], known }: { preferred?: string[]; known?: Language } = {}) {
  const changed: Language[] = [];
  const { words, saw } = await followLanguage(preferred, {
    known: async () => await Promise.resolve(known),
    onChange: ({ language }) => changed.push(language),
  });
  const call = (path: string, language = '') =>
    saw(new Request(`docket://app${path}`, { headers: { 'accept-language': language } }));
  return { changed, call, now: () => words().language };
}

const status = '/-/rpc/session/showStatus';

test('before there is a window the desktop speaks as the system does, or English', async () => {
  expect((await follower()).now()).toBe('de');
  expect((await follower({ preferred: ['pt-PT'] })).now()).toBe('en');
});

test('it follows the language that the window says with its calls, and says when that is another', async () => {
  const { changed, call, now } = await follower();
  call('/-/rpc/requests/listRequests', 'fr');
  await expect.poll(now).toBe('fr');
  call('/-/rpc/requests/listRequests', 'fr');
  call('/assets/index.js', 'es');
  call('/-/rpc/requests/listRequests', 'es');
  call('/-/rpc/requests/listRequests', 'ro');
  await expect.poll(now).toBe('ro');
  expect(changed).toEqual(['fr', 'ro']);
});

test('a new page does not say it yet: the core knows it of the register, and the system where there is none', async () => {
  const locked = await follower({ known: 'ro' });
  locked.call(status);
  await expect.poll(locked.now).toBe('ro');
  const none = await follower();
  none.call('/-/rpc/session/chooseRegister', 'es');
  await expect.poll(none.now).toBe('es');
  none.call(status, 'en-GB,en;q=0.9');
  await expect.poll(none.now).toBe('de');
});

test('a core that does not answer leaves the desktop as the system speaks', async () => {
  const { words, saw } = await followLanguage(['fr'], {
    known: async () => await Promise.reject(new Error('closed')),
    onChange: () => {},
  });
  saw(new Request(`docket://app${status}`));
  await new Promise((resolve) => void setTimeout(resolve, 20));
  expect(words().language).toBe('fr');
});
