import { Textarea, TextInput } from '@mantine/core';
import { useWords } from '../ui/use-words.tsx';
import type { RequestForm } from './request-form.ts';

/** What a request says, to be typed: where there is no letter, or one without words that Docket can read. */
export function LetterWords({ form }: { readonly form: RequestForm }) {
  const t = useWords();
  return (
    <>
      <TextInput label={t('requests.letter.subjectField')} {...form.getInputProps('subject')} />
      <Textarea
        label={t('requests.letter.bodyField')}
        autosize
        minRows={6}
        maxRows={16}
        {...form.getInputProps('body')}
      />
    </>
  );
}
