import { Button } from '@mantine/core';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { fullDate } from '../../main/words/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './breach-notices.module.css';

/** Whether people were told (Art. 34 GDPR): decided and done are two things. Nothing where neither is so. */
export function PeopleTold({ breach, onRecord }: { readonly breach: BreachCase; readonly onRecord: () => void }) {
  const t = useWords();
  const { peopleTold: told, peopleDecision } = breach;
  const inPublic = peopleDecision?.condition === 'disproportionate';
  if (told === null && peopleDecision?.choice !== 'tell' && !inPublic) return null;
  return (
    <Panel title={t('breaches.peopleTold.title')}>
      <p className={classes.quiet}>
        {told === null
          ? t('breaches.peopleTold.decided')
          : t('breaches.peopleTold.done', {
              people: told.people,
              on: fullDate(t, told.on),
              means: t(`breaches.peopleTold.choices.${told.means}`),
            })}
      </p>
      <Button variant="default" size="xs" mt="md" onClick={onRecord}>
        {t(told === null ? 'breaches.peopleTold.record' : 'breaches.peopleTold.correct')}
      </Button>
    </Panel>
  );
}
