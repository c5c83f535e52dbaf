import { Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';

type EditRequestProps = { readonly request: RequestCase; readonly onClose: () => void };

/** Corrects who asks and who has the case. Dates are changed by events, never here. */
export function EditRequest({ request, onClose }: EditRequestProps) {
  const people = useQuery(query.people.listPeople.queryOptions());
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  if (people.data === undefined || organisation.data === undefined) return null;
  const handlers = people.data
    .filter(({ role }) => role !== 'manager')
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <EditForm request={request} onClose={onClose} handlers={handlers} departments={organisation.data.departments} />
  );
}

type EditFormProps = EditRequestProps & {
  readonly handlers: { readonly value: string; readonly label: string }[];
  readonly departments: readonly string[];
};

function EditForm({ request, handlers, departments, onClose }: EditFormProps) {
  const t = useWords();
  const form = useForm({
    initialValues: {
      requester: request.requester,
      email: request.email ?? '',
      address: request.address ?? '',
      phone: request.phone ?? '',
      channelDetail: request.channelDetail ?? '',
      department: request.department,
      handlerId: handlers.find(({ label }) => label === request.handler)?.value ?? null,
    },
    validate: { requester: (name) => (name.trim() === '' ? t('requests.editRequest.noRequester') : null) },
  });
  const edit = useMutation(
    query.requests.editRequest.mutationOptions({
      onSuccess: onClose,
      onError: (error) =>
        form.refuse((words) => fieldErrors(error) ?? { requester: words('ui.notChanged', { failure: error.message }) }),
    }),
  );
  const known =
    request.department === null || departments.includes(request.department)
      ? departments
      : [...departments, request.department];
  return (
    <DialogForm
      onClose={onClose}
      title={t('requests.editRequest.title')}
      action={t('requests.editRequest.save')}
      pending={edit.isPending}
      onSubmit={form.onSubmit(({ requester, email, address, phone, channelDetail, department, handlerId }) =>
        edit.mutate({
          reference: request.reference,
          requester,
          email: email.trim() === '' ? null : email,
          address: address.trim() === '' ? null : address,
          phone: phone.trim() === '' ? null : phone,
          channelDetail: channelDetail.trim() === '' ? null : channelDetail,
          department,
          handlerId,
        }),
      )}
    >
      <TextInput
        label={t('requests.fields.requester')}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('requester')}
      />
      <TextInput
        label={t('requests.fields.email')}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('email')}
      />
      <TextInput label={t('requests.fields.phone')} type="tel" autoComplete="off" {...form.getInputProps('phone')} />
      <Textarea label={t('requests.fields.address')} autosize minRows={2} {...form.getInputProps('address')} />
      <TextInput
        label={t('requests.fields.channelDetail')}
        autoComplete="off"
        {...form.getInputProps('channelDetail')}
      />
      <Select
        label={t('requests.fields.department')}
        data={[...known]}
        clearable
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('department')}
      />
      <Select
        label={t('requests.fields.handler')}
        data={handlers}
        clearable
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('handlerId')}
      />
      <p>{t('requests.editRequest.dates')}</p>
    </DialogForm>
  );
}
