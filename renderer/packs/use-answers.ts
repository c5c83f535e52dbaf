import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  answersGiven,
  ownParagraph,
  textsIn,
  type AnswersGiven,
  type PackAnswer,
} from '../../main/contract/requests/outcome.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import type { Language } from '../../main/words/language.ts';
import { query } from '../api.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { readJson } from '../drafts/begun.ts';

// A draft that was kept before there was a paragraph, or a choice of the sheet's texts, has none.
const readTyped = readJson(
  answersGiven.extend({ paragraph: ownParagraph.default(''), textsIn: textsIn.default(null) }),
);

const nothing: AnswersGiven = { holds: null, rights: [], paragraph: '', textsIn: null };

/**
 * What is said before a pack is built, kept as a draft, with what would go in and what stops it if it is so. Until
 * somebody says otherwise it is what the newest pack says. Only what somebody said of a right is kept: the rest follows
 * from what is attached.
 */
export function useAnswers({ reference, packs }: Pick<RequestCase, 'reference' | 'packs'>) {
  const [typed, setTyped] = useState<AnswersGiven>();
  const draft = useDraft<AnswersGiven>({
    name: `pack ${reference}`,
    read: readTyped,
    show: (kept) => {
      if (kept !== undefined) setTyped(kept);
    },
  });
  const input = typed === undefined ? { reference } : { reference, answers: { ...typed, rights: [...typed.rights] } };
  const preview = useQuery({
    ...query.packs.previewPack.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  const known = preview.data?.answers;
  // What was typed is shown at once; of a right that became open since then, what the core says.
  const answers: AnswersGiven | undefined =
    known === undefined
      ? undefined
      : {
          holds: typed === undefined ? known.holds : typed.holds,
          paragraph: typed === undefined ? known.paragraph : typed.paragraph,
          textsIn: typed === undefined ? known.textsIn : typed.textsIn,
          rights: known.rights.map((answer) => typed?.rights.find(({ right }) => right === answer.right) ?? answer),
        };
  const said = typed ?? packs[0]?.answers ?? nothing;
  const keep = (next: AnswersGiven) => {
    setTyped(next);
    draft.keep(JSON.stringify(next));
  };
  const sayHolds = (holds: boolean) => keep({ ...said, holds });
  const answer = (one: PackAnswer) =>
    keep({ ...said, rights: [...said.rights.filter(({ right }) => right !== one.right), one] });
  const write = (paragraph: string) => keep({ ...said, paragraph });
  const takeTexts = (language: Language | null) => keep({ ...said, textsIn: language });
  return { answers, sayHolds, answer, write, takeTexts, preview, draft };
}
