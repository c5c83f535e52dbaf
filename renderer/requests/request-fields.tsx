import { Anchor, Chip, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Letter } from '../../main/contract/letters/letter.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { hrefTo, paths } from '../paths.ts';
import { DateInput } from '../ui/date-input.tsx';
import { count, fullDate, timeOf } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { fieldsOf } from './request-form.ts';
import type { RequestForm, RequestValues } from './request-form.ts';
import classes from './log-request.module.css';
import { channelWords, choices, languageWords, rightWords } from '../ui/request-words.ts';

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
  const { values } = form;
  const note = (field: keyof RequestValues) => sourceNote(letter, field, values);
  return (
    <section aria-label="Request" className={classes.fields}>
      <header className={classes.fieldsHead}>
        <h2>Request</h2>
        {typeof preview?.nextReference === 'string' && <span>next number {preview.nextReference}</span>}
      </header>
      <TextInput
        label={<Label words="Who is asking?" note={note('requester')} />}
        autoComplete="off"
        {...form.getInputProps('requester')}
      />
      <div className={classes.pair} data-wide-first>
        <TextInput
          label={<Label words="Email (optional)" note={note('email')} />}
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <Select
          label={<Label words="Language" note={note('language')} />}
          data={choices(languageWords)}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
      </div>
      <AskedBefore letter={letter} preview={preview} />
      <div className={classes.pair}>
        <div onBlur={() => form.validateField('receivedOn')}>
          <DateInput
            label="Received"
            description={receivedNote(letter, values, moment.zone)}
            value={values.receivedOn === '' ? undefined : values.receivedOn}
            onChange={(date) => form.setFieldValue('receivedOn', date ?? '')}
            today={moment.today}
            error={form.errors['receivedOn']}
          />
        </div>
        <Select
          label="How it arrived"
          description="Where it first came in."
          data={choices(channelWords)}
          allowDeselect={false}
          {...form.getInputProps('channel')}
        />
      </div>
      <TextInput
        label="Which inbox, desk or number? (optional)"
        autoComplete="off"
        {...form.getInputProps('channelDetail')}
      />
      {(byHandChannels.includes(values.channel) || values.address !== '') && (
        <Textarea label="Postal address (optional)" autosize minRows={2} {...form.getInputProps('address')} />
      )}
      <fieldset className={classes.choices} data-wrong={form.errors['rights'] !== undefined}>
        <legend>
          <Label words="What do they want?" note={rightsNote(letter, values)} />
        </legend>
        <Chip.Group multiple value={[...values.rights]} onChange={(rights) => form.setFieldValue('rights', rights)}>
          <div className={classes.chips}>
            {choices(rightWords).map(({ value, label }) => (
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
          label="Department (optional)"
          data={[...departments]}
          searchable
          clearable
          value={values.department === '' ? null : values.department}
          onChange={(department) => form.setFieldValue('department', department ?? '')}
        />
        <Select
          label="Handler (optional)"
          data={handlers.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          value={values.handlerId === '' ? null : values.handlerId}
          onChange={(handlerId) => form.setFieldValue('handlerId', handlerId ?? '')}
        />
      </div>
      <Radio.Group label="Do you need proof of identity?" {...form.getInputProps('identity')}>
        <div className={classes.radios}>
          <Radio value="known" label="No, you know them" />
          <Radio value="ask" label="Yes, ask. The clock waits for it" />
        </div>
      </Radio.Group>
      <Switch label="Someone else is asking for them" {...form.getInputProps('someoneElse', { type: 'checkbox' })} />
      {values.someoneElse && (
        <div className={classes.pair}>
          <TextInput label="Who asks for them?" autoComplete="off" {...form.getInputProps('representative')} />
          <TextInput label="What shows they may? (optional)" autoComplete="off" {...form.getInputProps('authority')} />
        </div>
      )}
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
  const before = preview?.askedBefore ?? [];
  const chaser = letter?.proposal.chaser === true;
  if (before.length === 0 && !chaser) return null;
  const quoted = letter?.proposal.chaserOf?.asked;
  return (
    <p className={classes.before}>
      <IconHistory size={16} stroke={1.6} aria-hidden />
      <span>
        {chaser && (
          <>
            <b>
              This looks like a reminder of an earlier request{quoted === undefined ? '' : ` of ${fullDate(quoted)}`}.
            </b>{' '}
            Its clock runs since then: log it only if it asks for something new.{' '}
          </>
        )}
        {before.length > 0 &&
          (chaser
            ? 'Open '
            : `${count(before.length, { one: 'This address asked once before', other: 'This address asked {n} times before' })}: `)}
        {before.map(({ reference, receivedOn }, index) => (
          <span key={reference}>
            {index > 0 && ', '}
            <Anchor href={hrefTo(paths.request(reference))}>{reference}</Anchor>, received {fullDate(receivedOn)}
          </span>
        ))}
        {before.length > 0 && '.'}
        {chaser && before.length === 0 && <Anchor href={hrefTo(paths.requests)}>Look for it in the list</Anchor>}
      </span>
    </p>
  );
}

function sourceWords({ source }: Letter): string {
  return source === 'txt' ? 'from the letter' : 'from the email';
}

function sourceNote(
  letter: Letter | undefined,
  field: keyof RequestValues,
  values: RequestValues,
): ReactNode & (string | undefined) {
  if (letter === undefined || fieldsOf(letter)[field] === undefined || fieldsOf(letter)[field] !== values[field])
    return undefined;
  return sourceWords(letter);
}

function rightsNote(letter: Letter | undefined, { rights }: RequestValues): string | undefined {
  return letter?.proposal.rights.some(({ right }) => rights.includes(right)) === true ? sourceWords(letter) : undefined;
}

function receivedNote(letter: Letter | undefined, { receivedOn, receivedAt }: RequestValues, zone: string): string {
  if (letter === undefined || letter.receivedOn !== receivedOn) return 'Like 25/11 or yesterday.';
  const at = receivedAt === '' ? '' : `, ${timeOf(receivedAt, zone)}`;
  return letter.receivedFrom === 'received-header' ? `${sourceWords(letter)}${at}` : `day it was sent${at}: check it`;
}
