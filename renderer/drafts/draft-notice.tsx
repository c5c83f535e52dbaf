import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Words } from '../../main/words/words.ts';
import { shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { Begun } from './begun.ts';
import classes from './draft-notice.module.css';
import type { Draft } from './use-draft.ts';

/** What there is to know of the draft of a form beside what stands in it; nothing while all is well. */
export function DraftNotice({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const moment = useMoment();
  const { beside, failed, state } = draft;
  const one = beside.find(draft.canShow) ?? beside[0];
  const words = [
    state === 'not-kept' && t('drafts.notKept'),
    failed && t('drafts.notRead'),
    one !== undefined && otherWords(t, one, beside.length, draft, moment),
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
          {t('drafts.lookAgain')}
        </Button>
      )}
      {one !== undefined && draft.canShow(one) && (
        <Button variant="default" size="xs" onClick={() => draft.show(one)}>
          {t('drafts.showOther')}
        </Button>
      )}
      {one !== undefined && (
        <Button variant="subtle" size="xs" onClick={() => draft.forget(one)}>
          {t('drafts.forgetOther')}
        </Button>
      )}
    </div>
  );
}

function otherWords(t: Words, one: Begun, drafts: number, { canShow }: Draft, moment: Moment): string {
  if (!canShow(one)) return t('drafts.notShown');
  if (one.keptAt === null) return t('drafts.others', { drafts });
  return t('drafts.othersFrom', { drafts, when: shortInstant(t, one.keptAt, moment) });
}
