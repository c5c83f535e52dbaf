import { Radio, Select, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { packOutcomes, type AnswersGiven, type PackAnswer } from '../../main/contract/requests/outcome.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { choices, groundChoices, languageName } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';

type Sheet = Outputs['packs']['previewPack']['sheet'];

type PackQuestionsProps = {
  readonly grounds: RequestCase['grounds'];
  readonly answers: AnswersGiven;
  readonly holdsError: ReactNode;
  readonly onHolds: (holds: boolean) => void;
  readonly onAnswer: (answer: PackAnswer) => void;
  readonly onParagraph: (paragraph: string) => void;
  readonly sheet: Sheet;
  readonly onTexts: (textsIn: Language | null) => void;
  readonly disabled: boolean;
};

/** What is said before a pack is built: whether data is held, how each right that is open is answered, and what else. */
export function PackQuestions(asked: PackQuestionsProps) {
  const t = useWords();
  const { grounds, answers, holdsError, onHolds, onAnswer, onParagraph, sheet, onTexts, disabled } = asked;
  const { holds, rights, paragraph } = answers;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className={classes.title}>
        {t('packs.answers.title')}
      </h2>
      <Stack gap={12}>
        <Radio.Group
          label={t('packs.answers.holds')}
          description={t('packs.answers.holdsNote')}
          value={holds === null ? null : holds ? 'yes' : 'no'}
          onChange={(said) => onHolds(said === 'yes')}
          error={holdsError}
        >
          <Stack gap={4} mt={4}>
            <Radio value="yes" label={t('packs.answers.yes')} disabled={disabled} />
            <Radio value="no" label={t('packs.answers.no')} disabled={disabled} />
          </Stack>
        </Radio.Group>
        {rights.map((answer) => (
          <RightAnswer key={answer.right} answer={answer} grounds={grounds} onChange={onAnswer} disabled={disabled} />
        ))}
        <SheetTexts sheet={sheet} textsIn={answers.textsIn} onChange={onTexts} disabled={disabled} />
        <Textarea
          label={t('packs.answers.paragraph')}
          description={t('packs.answers.paragraphNote')}
          autosize
          minRows={2}
          maxRows={12}
          disabled={disabled}
          value={paragraph}
          onChange={(event) => onParagraph(event.currentTarget.value)}
        />
      </Stack>
    </section>
  );
}

type SheetTextsProps = {
  readonly sheet: Sheet;
  readonly textsIn: Language | null;
  readonly onChange: (textsIn: Language | null) => void;
  readonly disabled: boolean;
};

/** Asked where the organisation has not written the information sheet in the language of the papers. */
function SheetTexts({ sheet, textsIn, onChange, disabled }: SheetTextsProps) {
  const t = useWords();
  if (sheet === null || (textsIn === null && sheet.written.includes(sheet.language))) return null;
  const others = languages.filter((one) => one !== sheet.language && (one === textsIn || sheet.written.includes(one)));
  if (others.length === 0) return null;
  const named = (code: Language) => languageName(t, code);
  return (
    <Select
      label={t('packs.answers.textsIn')}
      description={t('packs.answers.textsInNote', { language: named(sheet.language) })}
      data={[
        { value: sheet.language, label: t('packs.answers.textsOfPapers', { language: named(sheet.language) }) },
        ...choices(others, (one) => t('packs.answers.textsOfOther', { language: named(one) })),
      ]}
      allowDeselect={false}
      disabled={disabled}
      value={textsIn ?? sheet.language}
      onChange={(code) => onChange(others.find((one) => one === code) ?? null)}
    />
  );
}

type RightAnswerProps = {
  readonly answer: PackAnswer;
  readonly grounds: RequestCase['grounds'];
  readonly onChange: (answer: PackAnswer) => void;
  readonly disabled: boolean;
};

function RightAnswer({ answer, grounds, onChange, disabled }: RightAnswerProps) {
  const t = useWords();
  const { right, outcome, ground, reason } = answer;
  const refuses = outcome === 'refused' || outcome === 'granted-in-part';
  const named = { right: t(`terms.rights.${right}`) };
  return (
    <Stack gap={8}>
      <Select
        label={t('packs.answers.right', named)}
        data={choices(packOutcomes, (code) => t(`packs.answers.outcomes.${code}`))}
        allowDeselect={false}
        disabled={disabled}
        value={outcome}
        onChange={(code) => {
          const chosen = packOutcomes.find((one) => one === code);
          if (chosen !== undefined) onChange({ ...answer, outcome: chosen });
        }}
      />
      {refuses && (
        <>
          <Select
            label={t('packs.answers.ground', named)}
            data={groundChoices(t, grounds, [right])}
            allowDeselect={false}
            maxDropdownHeight={240}
            disabled={disabled}
            value={ground}
            onChange={(code) => onChange({ ...answer, ground: code })}
          />
          <Textarea
            label={t('packs.answers.reason', named)}
            description={t('packs.answers.reasonNote')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={10_000}
            disabled={disabled}
            value={reason ?? ''}
            onChange={(event) => onChange({ ...answer, reason: event.currentTarget.value })}
          />
        </>
      )}
    </Stack>
  );
}
