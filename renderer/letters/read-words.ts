import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { mostWordsRead } from '../../main/contract/letters/read-words.ts';
import { query } from '../api.ts';

type Typed = { readonly subject: string; readonly text: string };

/** Reads what is typed for the rights it invokes, once the hands rest, and tells them; nothing while `typed` is undefined. */
export function useReadWords(typed: Typed | undefined, onRights: (rights: readonly Right[]) => void): void {
  const words = typed === undefined ? '' : `${typed.subject}\n${typed.text.slice(0, mostWordsRead)}`;
  const [settled] = useDebouncedValue(words, 300);
  const [subject = '', ...lines] = settled.split('\n');
  const read = useQuery({
    ...query.letters.readWords.queryOptions({ input: { subject: subject.slice(0, 10_000), text: lines.join('\n') } }),
    enabled: typed !== undefined && settled.trim() !== '',
    staleTime: Infinity,
  });
  const tell = useEffectEvent((rights: readonly Right[]) => onRights(rights));
  const { data } = read;
  useEffect(() => {
    if (data !== undefined && data.rights.length > 0) tell(data.rights.map(({ right }) => right));
  }, [data]);
}
