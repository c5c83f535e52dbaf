import { Anchor } from '@mantine/core';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';

/** The case that has the letter in the form; `kept` where it has it as correspondence. */
export type Already = { readonly reference: string; readonly kept: boolean };

/** That a case has the letter in the form already, with the way to it. */
export function AlreadyLogged({ reference, kept }: Already) {
  const t = useWords();
  return t.rich(kept ? 'requests.logRequest.keptIn' : 'requests.logRequest.already', {
    reference,
    case: (words) => <Anchor href={hrefTo(paths.request(reference))}>{words}</Anchor>,
  });
}
