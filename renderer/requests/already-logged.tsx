import { Anchor } from '@mantine/core';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';

/** That the letter in the form was logged before, with the way to its case. */
export function AlreadyLogged({ reference }: { readonly reference: string }) {
  const t = useWords();
  return t.rich('requests.logRequest.already', {
    reference,
    case: (words) => <Anchor href={hrefTo(paths.request(reference))}>{words}</Anchor>,
  });
}
