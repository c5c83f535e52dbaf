import { Button, Select } from '@mantine/core';
import { IconFileText, IconPrinter, IconQuestionMark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { language as languageCode, type Language } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { DuePanel } from '../ui/due-panel.tsx';
import { TheSum } from '../ui/the-sum.tsx';
import type { Moment } from '../ui/words.ts';
import { dateIn, dueHeadline, houseTarget, otherSumOf, sumOf } from './clock-sum.ts';
import classes from './request-overview.module.css';
import { rightsInWords } from '../ui/request-words.ts';
import { sumWords } from './sum-words.ts';
import { writtenLanguages } from './written-languages.ts';

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
  const [language, setLanguage] = useState<Language>('en');
  const translated = useQuery({
    ...query.requests.simulateClock.queryOptions({ input: { reference, language } }),
    enabled: language !== 'en',
  });
  // English until the other language has come, whole.
  const shown = translated.data === undefined ? 'en' : language;
  const clock = shown === 'en' ? request.clock : (translated.data?.now ?? request.clock);
  const note = houseTarget(clock, moment.today);
  const isOpen = clock.state !== 'answered';
  return (
    <aside className={classes.rail} aria-label="The date and its working">
      <p className={classes.printed}>
        {reference}, {requester}
      </p>
      <DuePanel
        {...dueHeadline(clock)}
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
                What if
              </Button>
            )}
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />}
              onClick={onPrintRecord}
            >
              Record as PDF
            </Button>
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
              onClick={() => window.print()}
            >
              Print this working
            </Button>
            <span>Rule set {clock.ruleSet}</span>
          </>
        }
      >
        <Select
          className={classes.language ?? ''}
          size="xs"
          aria-label="Language of the working"
          data={writtenLanguages}
          allowDeselect={false}
          value={language}
          onChange={(chosen) => setLanguage(languageCode.parse(chosen))}
        />
        <div lang={shown}>
          <TheSum {...sumOf(clock, shown)} />
          {clock.otherClocks.map((other) => (
            <section key={other.rights.join()} className={classes.other}>
              <h3>
                {other.addedOn === undefined
                  ? rightsInWords(other.rights)
                  : sumWords[shown].askedOn(rightsInWords(other.rights), dateIn(other.addedOn, shown))}
              </h3>
              <TheSum {...otherSumOf(other, shown)} />
            </section>
          ))}
          {clock.warnings.length > 0 && (
            <ul className={classes.warnings} aria-label="To know about this date">
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
