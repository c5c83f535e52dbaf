import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Channel, KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { channelWords, choices } from '../ui/request-words.ts';
import { DateInput } from '../ui/date-input.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { fullDate, shortDate } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';

type SendPackProps = {
  readonly request: RequestCase;
  readonly pack: KeptPack;
  readonly moment: Moment;
  readonly onClose: () => void;
};

/** Records that the pack left: how, to whom, on which day. That answers the request. */
export function SendPack({ request, pack, moment, onClose }: SendPackProps) {
  const { reference } = request;
  const by: Channel = request.email === null ? 'post' : 'email';
  const form = useForm({
    initialValues: {
      channel: by,
      to: request.email ?? request.address ?? '',
      on: moment.today,
    },
    validate: {
      to: (to) => (to.trim() === '' ? 'Say where it went: the address you sent it to.' : null),
      on: (on) =>
        on === ''
          ? 'Type the day it went.'
          : on > moment.today
            ? `That is after today, ${shortDate(moment.today, moment.today)}.`
            : null,
    },
  });
  const send = useMutation(
    query.packs.sendPack.mutationOptions({
      onSuccess: () => {
        notifications.show({
          message: `${reference} answered. The pack is recorded as sent ${fullDate(form.getValues().on)}.`,
        });
        onClose();
      },
      onError: (error) => {
        const fields = fieldErrors(error);
        if (fields !== undefined) form.setErrors(fields);
        else if (isDefinedError(error) && error.code === 'EVENT_REFUSED') form.setFieldError('on', error.data.sentence);
        else form.setFieldError('to', `${error.message} Nothing was changed.`);
      },
    }),
  );
  return (
    <DialogForm
      onClose={onClose}
      title="Record the pack as sent"
      action="Record as sent"
      pending={send.isPending}
      onSubmit={form.onSubmit(({ channel, to, on }) => send.mutate({ reference, packId: pack.id, channel, to, on }))}
    >
      <p>
        Docket sends nothing by itself. Send the copy you saved, then write down here how it went. This answers the
        request.
      </p>
      <Select
        label="How did it go?"
        data={choices(channelWords)}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('channel')}
      />
      <TextInput label="To whom?" autoComplete="off" data-autofocus {...form.getInputProps('to')} />
      <DateInput
        label="On which day?"
        value={form.values.on === '' ? undefined : form.values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        today={moment.today}
        error={form.errors['on']}
      />
    </DialogForm>
  );
}
