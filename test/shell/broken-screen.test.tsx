import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { BrokenScreen } from '../../renderer/shell/broken-screen.tsx';
import { WordsProvider } from '../../renderer/ui/use-words.tsx';

test.each(languages)('a screen that cannot be drawn says in %s what is safe and what to do', async (language) => {
  const t = await loadWords(language);
  const shown = renderToStaticMarkup(
    <MantineProvider>
      <WordsProvider words={t} languages={languages} choose={() => undefined}>
        <BrokenScreen error={new TypeError('rows is undefined')} reset={() => undefined} />
      </WordsProvider>
    </MantineProvider>,
  );
  for (const words of [
    t('shell.brokenScreen.failed'),
    t('shell.brokenScreen.safe'),
    t('shell.brokenScreen.next'),
    t('ui.tryAgain'),
    t('ui.copyDetails'),
    t('shell.nowhere.toStart'),
  ])
    expect(shown).toContain(words);
  expect(shown).toContain('role="alert"');
});
