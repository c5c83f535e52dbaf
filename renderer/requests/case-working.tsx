import { Button, Select } from '@mantine/core';
import { IconFileText, IconPrinter, IconQuestionMark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { language as languageCode } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Language } from '../../main/words/language.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fullDate } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { DuePanel } from '../ui/due-panel.tsx';
import { TheSum } from '../ui/the-sum.tsx';
import { dueHeadline, houseTarget, otherSumOf, sumOf } from './clock-sum.ts';
import classes from './request-overview.module.css';
import { rightsInWords } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { useWordsOf, writtenLanguages } from './written-languages.ts';

export type CaseWorkingProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  readonly working: boolean;
  readonly onWorking: () => void;
  readonly onSuppose: () => void;
  readonly onPrintRecord: () => void;
};

/** The date, large, and its working in the language the officer chooses; the clocks of other rights below it. */
export function CaseWorking({ request, moment, working, onWorking, onSuppose, onPrintRecord }: CaseWorkingProps) {
  const { reference, requester } = request;
  const t = useWords();
  const [chosen, setChosen] = useState<Language>();
  const language = chosen ?? t.language;
  const words = useWordsOf(language);
  const translated = useQuery({
    ...query.requests.simulateClock.queryOptions({ input: { reference, language } }),
    enabled: language !== t.language,
  });
  const written = language === t.language ? request.clock : translated.data?.now;
  const isThere = words !== undefined && written !== undefined;
  // The case comes written in the reader's language, which stands until the other has come, whole.
  const { shown, said, clock } = isThere
    ? { shown: language, said: words, clock: written }
    : { shown: t.language, said: t, clock: request.clock };
  const note = houseTarget(t, clock, moment.today);
  const isOpen = clock.state !== 'answered';
  return (
    <aside className={classes.rail} aria-label={t('requests.working.label')}>
      <p className={classes.printed}>
        {reference}, {requester}
      </p>
      <DuePanel
        {...dueHeadline(t, clock)}
        {...(note !== undefined && { note })}
        opened={working}
        onToggle={onWorking}
        foot={
          <>
            {isOpen && (
              <Button
                variant="subtle"
                size="xs"
                leftSection={<IconQuestionMark size={16} stroke={1.6} aria-hidden />}
                onClick={onSuppose}
              >
                {t('requests.working.whatIf')}
              </Button>
            )}
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />}
              onClick={onPrintRecord}
            >
              {t('requests.working.asPdf')}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('requests.working.print')}
            </Button>
            <span>{t('requests.working.ruleSet', { ruleSet: clock.ruleSet })}</span>
          </>
        }
      >
        <Select
          className={classes.language ?? ''}
          size="xs"
          aria-label={t('requests.working.language')}
          data={writtenLanguages}
          allowDeselect={false}
          value={language}
          onChange={(next) => setChosen(languageCode.parse(next))}
        />
        <div lang={shown}>
          <TheSum {...sumOf(said, clock)} />
          {clock.otherClocks.map((other) => (
            <section key={other.rights.join()} className={classes.other}>
              <h3>
                {other.addedOn === undefined
                  ? rightsInWords(said, other.rights)
                  : said('requests.sum.askedOn', {
                      rights: rightsInWords(said, other.rights),
                      day: fullDate(said, other.addedOn),
                    })}
              </h3>
              <TheSum {...otherSumOf(said, other)} />
            </section>
          ))}
          {clock.warnings.length > 0 && (
            <ul className={classes.warnings} aria-label={t('requests.working.warnings')} data-law>
              {clock.warnings.map(({ code, sentence, citation }) => (
                <li key={`${code} ${sentence}`}>
                  {sentence} {citation !== undefined && <cite>{citation}</cite>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </DuePanel>
    </aside>
  );
}
