import { Select, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { channels } from '../../main/contract/requests/request.ts';
import type { Channel, KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { messageOf } from '../ui/backup-words.ts';
import { DateInput } from '../ui/date-input.tsx';
import { datesInWords, fullDate, shortDate, type Moment } from '../../main/words/dates.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { choices, rightsInWords } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';

type SendPackProps = {
  readonly request: RequestCase;
  readonly pack: KeptPack;
  readonly moment: Moment;
  readonly onClose: () => void;
};

/** Records that the pack left: how, to whom, on which day. That ends the rights it answers. */
export function SendPack({ request, pack, moment, onClose }: SendPackProps) {
  const t = useWords();
  const { reference } = request;
  const open = request.outcomes.flatMap(({ right, outcome }) => (outcome === 'not-yet' ? [right] : []));
  const ends = open.filter((right) =>
    pack.answers?.rights.some((answer) => answer.right === right && answer.outcome !== 'later'),
  );
  const left = open.filter((right) => !ends.includes(right));
  const by = answeredBy(request);
  const form = useForm({
    initialValues: {
      channel: by,
      to: whereBy(request, by),
      on: moment.today,
    },
    validate: {
      to: (to) => (to.trim() === '' ? t('packs.sendPack.toMissing') : null),
      on: (on) =>
        on === ''
          ? t('packs.sendPack.onMissing')
          : on > moment.today
            ? t('packs.sendPack.afterToday', { today: shortDate(t, moment.today, moment.today) })
            : null,
    },
  });
  const send = useMutation(
    query.packs.sendPack.mutationOptions({
      onSuccess: ({ clockState }) => {
        const { on } = form.getValues();
        const sent = clockState === 'answered' ? 'packs.sendPack.sent' : 'packs.sendPack.sentInPart';
        showNote((words) => words(sent, { reference, date: fullDate(words, on) }));
        onClose();
      },
      onError: (error) => {
        form.refuse((words) => {
          const fields = fieldErrors(error);
          if (fields !== undefined) return fields;
          if (isDefinedError(error) && error.code === 'EVENT_REFUSED')
            return { on: datesInWords(words, error.data.sentence, moment) };
          return { to: `${messageOf(error)} ${words('ui.unchanged')}` };
        });
      },
    }),
  );
  return (
    <DialogForm
      onClose={onClose}
      title={t('packs.sendPack.title')}
      action={t('packs.sendPack.action')}
      pending={send.isPending}
      onSubmit={form.onSubmit(({ channel, to, on }) => send.mutate({ reference, packId: pack.id, channel, to, on }))}
    >
      <p>{t('packs.sendPack.note')}</p>
      <p>{t('packs.sendPack.ends', { rights: rightsInWords(t, ends) })}</p>
      {left.length > 0 && <p>{t('packs.sendPack.leaves', { rights: rightsInWords(t, left) })}</p>}
      <Select
        label={t('packs.sendPack.channel')}
        data={choices(channels, (channel) => t(`terms.channels.${channel}`))}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('channel')}
        onChange={(chosen) => {
          const channel = channels.find((one) => one === chosen) ?? form.values.channel;
          // What somebody typed stays; what was proposed for another channel would be wrong for this one.
          if (form.values.to === whereBy(request, form.values.channel))
            form.setFieldValue('to', whereBy(request, channel));
          form.setFieldValue('channel', channel);
        }}
      />
      <TextInput label={t('packs.sendPack.to')} autoComplete="off" data-autofocus {...form.getInputProps('to')} />
      <DateInput
        label={t('packs.sendPack.on')}
        value={form.values.on === '' ? undefined : form.values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        today={moment.today}
        error={form.errors['on']}
      />
    </DialogForm>
  );
}

/** Whoever asked by post is answered by post. */
function answeredBy({ channel, email }: Pick<RequestCase, 'channel' | 'email'>): Channel {
  return channel === 'post' || email === null ? 'post' : 'email';
}

/** Where the case says that somebody is reached by a channel; empty where it says nothing. */
function whereBy({ email, address }: Pick<RequestCase, 'email' | 'address'>, channel: Channel): string {
  if (channel === 'post') return address ?? '';
  return channel === 'email' ? (email ?? '') : '';
}
