import { Anchor, Chip, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Letter } from '../../main/contract/letters/letter.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { channels } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { hrefTo, paths } from '../paths.ts';
import { DateInput } from '../ui/date-input.tsx';
import { fullDate, timeOf } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { fieldsOf, whoWrites, withPhone } from './request-form.ts';
import type { RequestForm, RequestValues } from './request-form.ts';
import classes from './log-request.module.css';
import { onceReleased } from '../ui/once-released.ts';
import { choices, letterLanguageChoices, rightChoices } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { WhoWrites } from './who-writes.tsx';

type RequestFieldsProps = {
  readonly form: RequestForm;
  readonly letter: Letter | undefined;
  readonly preview: Outputs['requests']['previewRequest'] | undefined;
  readonly moment: Moment;
  readonly departments: readonly string[];
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
};

const byHandChannels = ['post', 'phone', 'in-person', 'other'];

/** The middle column: who asks, when it arrived, what they want, who has it. */
export function RequestFields({ form, letter, preview, moment, departments, handlers }: RequestFieldsProps) {
  const t = useWords();
  const { values } = form;
  const note = (field: keyof RequestValues) => sourceNote(t, letter, field, values);
  return (
    <section aria-label={t('requests.fields.title')} className={classes.fields}>
      <header className={classes.fieldsHead}>
        <h2>{t('requests.fields.title')}</h2>
        {typeof preview?.nextReference === 'string' && (
          <span>{t('requests.fields.nextNumber', { reference: preview.nextReference })}</span>
        )}
      </header>
      <TextInput
        label={<Label words={t('requests.fields.requester')} note={note('requester')} />}
        description={throughNote(t, letter)}
        autoComplete="off"
        {...form.getInputProps('requester')}
      />
      <div className={classes.pair} data-wide-first>
        <TextInput
          label={<Label words={t('requests.fields.email')} note={note('email')} />}
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <TextInput
          label={t('requests.fields.phone')}
          type="tel"
          autoComplete="off"
          {...form.getInputProps('phone')}
          onChange={(event) => form.setValues(withPhone(form.getValues(), event.currentTarget.value))}
        />
      </div>
      <AskedBefore letter={letter} preview={preview} />
      <div className={classes.pair}>
        <div onBlur={() => onceReleased(() => form.validateField('receivedOn'))}>
          <DateInput
            label={t('requests.fields.received')}
            description={receivedNote(t, letter, values, moment.zone)}
            value={values.receivedOn === '' ? undefined : values.receivedOn}
            onChange={(date) => form.setFieldValue('receivedOn', date ?? '')}
            today={moment.today}
            error={form.errors['receivedOn']}
          />
        </div>
        <Select
          label={t('requests.fields.channel')}
          description={t('requests.fields.channelNote')}
          data={choices(channels, (channel) => t(`terms.channels.${channel}`))}
          allowDeselect={false}
          {...form.getInputProps('channel')}
        />
      </div>
      <div className={classes.pair} data-wide-first>
        <TextInput
          label={t('requests.fields.channelDetail')}
          autoComplete="off"
          {...form.getInputProps('channelDetail')}
        />
        <Select
          label={<Label words={t('requests.fields.language')} note={note('language')} />}
          data={letterLanguageChoices(t)}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
      </div>
      {(byHandChannels.includes(values.channel) || values.address !== '') && (
        <Textarea label={t('requests.fields.address')} autosize minRows={2} {...form.getInputProps('address')} />
      )}
      <fieldset className={classes.choices} data-wrong={form.errors['rights'] !== undefined}>
        <legend>
          <Label words={t('requests.fields.rights')} note={rightsNote(t, letter, values)} />
        </legend>
        <Chip.Group multiple value={[...values.rights]} onChange={(rights) => form.setFieldValue('rights', rights)}>
          <div className={classes.chips}>
            {rightChoices(t).map(({ value, label }) => (
              <Chip key={value} value={value}>
                {label}
              </Chip>
            ))}
          </div>
        </Chip.Group>
        {form.errors['rights'] !== undefined && (
          <p className={classes.wrong} role="alert">
            {form.errors['rights']}
          </p>
        )}
      </fieldset>
      <div className={classes.pair}>
        <Select
          label={t('requests.fields.department')}
          data={[...departments]}
          searchable
          clearable
          value={values.department === '' ? null : values.department}
          onChange={(department) => form.setFieldValue('department', department ?? '')}
        />
        <Select
          label={t('requests.fields.handler')}
          data={handlers.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          value={values.handlerId === '' ? null : values.handlerId}
          onChange={(handlerId) => form.setFieldValue('handlerId', handlerId ?? '')}
        />
      </div>
      <Radio.Group label={t('requests.fields.identity')} {...form.getInputProps('identity')}>
        <div className={classes.radios}>
          <Radio value="known" label={t('requests.fields.identityKnown')} />
          <Radio value="ask" label={t('requests.fields.identityAsk')} />
        </div>
      </Radio.Group>
      <WhoWrites
        someoneElse={values.someoneElse}
        onSomeoneElse={(someoneElse) => form.setValues(whoWrites(values, letter, someoneElse))}
        representative={form.getInputProps('representative')}
        authority={form.getInputProps('authority')}
        seenOn={values.authoritySeenOn}
        onSeenOn={(on) => form.setFieldValue('authoritySeenOn', on)}
        seenError={form.errors['authoritySeenOn']}
        today={moment.today}
      />
    </section>
  );
}

function Label({ words, note }: { readonly words: string; readonly note: string | undefined }) {
  return (
    <span className={classes.label}>
      {words}
      {note !== undefined && <span className={classes.labelNote}>{note}</span>}
    </span>
  );
}

type AskedBeforeProps = Pick<RequestFieldsProps, 'letter' | 'preview'>;

// A fact, not a warning: people may ask as often as they like.
function AskedBefore({ letter, preview }: AskedBeforeProps) {
  const t = useWords();
  const before = preview?.askedBefore ?? [];
  const chaser = letter?.proposal.chaser === true;
  if (before.length === 0 && !chaser) return null;
  const quoted = letter?.proposal.chaserOf?.asked;
  const bold = (words: ReactNode) => <b>{words}</b>;
  const cases = () =>
    before.map(({ reference, receivedOn }, index) => (
      <span key={reference}>
        {index > 0 && ', '}
        {t.rich('requests.fields.askedCase', {
          reference,
          date: fullDate(t, receivedOn),
          case: (words) => <Anchor href={hrefTo(paths.request(reference))}>{words}</Anchor>,
        })}
      </span>
    ));
  return (
    <p className={classes.before}>
      <IconHistory size={16} stroke={1.6} aria-hidden />
      <span>
        {chaser && (
          <>
            {quoted === undefined
              ? t.rich('requests.fields.reminder', { b: bold })
              : t.rich('requests.fields.reminderOf', { date: fullDate(t, quoted), b: bold })}{' '}
          </>
        )}
        {before.length > 0 &&
          (chaser
            ? t.rich('requests.fields.openBefore', { cases })
            : t.rich('requests.fields.askedBefore', { times: before.length, cases }))}
        {chaser && before.length === 0 && (
          <Anchor href={hrefTo(paths.requests)}>{t('requests.fields.lookInList')}</Anchor>
        )}
      </span>
    </p>
  );
}

function sourceNote(
  t: Words,
  letter: Letter | undefined,
  field: keyof RequestValues,
  values: RequestValues,
): string | undefined {
  if (letter === undefined || fieldsOf(letter)[field] === undefined || fieldsOf(letter)[field] !== values[field])
    return undefined;
  const isUnsure = (field === 'requester' || field === 'email') && letter.proposal.check.includes('requester');
  return t(isUnsure ? 'requests.fields.checkWho' : sourceKey(letter));
}

/** Who sent the letter for whoever asks. */
function throughNote(t: Words, letter: Letter | undefined): string | undefined {
  const through = letter?.proposal.through;
  if (through === undefined || through === null) return undefined;
  return t('requests.fields.sentThrough', {
    who: [through.name, through.email].filter((part) => part !== '').join(', '),
  });
}

function sourceKey({ source }: Letter) {
  return source === 'eml' || source === 'msg' ? 'requests.fields.fromEmail' : 'requests.fields.fromLetter';
}

function rightsNote(t: Words, letter: Letter | undefined, { rights }: RequestValues): string | undefined {
  return letter?.proposal.rights.some(({ right }) => rights.includes(right)) === true
    ? t(sourceKey(letter))
    : undefined;
}

function receivedNote(
  t: Words,
  letter: Letter | undefined,
  { receivedOn, receivedAt }: RequestValues,
  zone: string,
): string {
  if (letter !== undefined && letter.receivedOn === undefined && receivedOn === '') return t('requests.fields.noDay');
  const days = [letter?.receivedOn, letter?.receivedOnOther].filter((day) => day !== undefined);
  if (letter === undefined || !days.includes(receivedOn)) return t('requests.fields.dayExample');
  const other = days.find((day) => day !== receivedOn);
  if (other !== undefined) return t('requests.fields.otherDay', { date: fullDate(t, other) });
  const time = receivedAt === '' ? undefined : timeOf(receivedAt, zone);
  if (letter.receivedFrom === 'received-header') {
    return time === undefined ? t(sourceKey(letter)) : t('requests.fields.fromAt', { source: letter.source, time });
  }
  return time === undefined ? t('requests.fields.sentDay') : t('requests.fields.sentDayAt', { time });
}
