import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMoment } from '../ui/now.tsx';
import { count, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import type { Begun } from './begun.ts';
import classes from './draft-notice.module.css';
import type { Draft } from './use-draft.ts';

/** What there is to know of the draft of a form beside what stands in it; nothing while all is well. */
export function DraftNotice({ draft }: { readonly draft: Draft }) {
  const moment = useMoment();
  const { beside, failed, state } = draft;
  const one = beside.find(draft.canShow) ?? beside[0];
  const words = [
    state === 'not-kept' && 'What you typed could not be kept. It is still here. Save it, or leave this open.',
    failed && 'The draft kept here could not be read. It is safe in the register, and you can go on without it.',
    one !== undefined && otherWords(one, beside.length, draft, moment),
  ].filter((sentence) => sentence !== false);
  const offers = failed || one !== undefined;
  // A button that has done its work takes the focus with it.
  const offered = useRef(offers);
  const goBack = useEffectEvent(() => draft.goBack());
  useEffect(() => {
    if (offered.current && !offers && document.activeElement === document.body) goBack();
    offered.current = offers;
  }, [offers]);
  return (
    <div className={classes.notice} data-quiet={words.length === 0 || undefined}>
      <p role="status">{words.join(' ')}</p>
      {failed && (
        <Button variant="default" size="xs" onClick={draft.lookAgain}>
          Look again
        </Button>
      )}
      {one !== undefined && draft.canShow(one) && (
        <Button variant="default" size="xs" onClick={() => draft.show(one)}>
          Show the other draft
        </Button>
      )}
      {one !== undefined && (
        <Button variant="subtle" size="xs" onClick={() => draft.forget(one)}>
          Forget the other draft
        </Button>
      )}
    </div>
  );
}

function otherWords(one: Begun, number: number, { canShow }: Draft, moment: Moment): string {
  if (!canShow(one)) return 'A draft is kept here that this version of Docket cannot show.';
  const kept = one.keptAt === null ? undefined : shortInstant(one.keptAt, moment);
  return count(number, {
    one: `Another draft of this is kept too${kept === undefined ? '' : `, from ${kept}`}.`,
    other: `{n} other drafts of this are kept too${kept === undefined ? '' : `, the newest from ${kept}`}.`,
  });
}
