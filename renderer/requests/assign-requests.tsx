import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mostAssignedAtOnce } from '../../main/contract/requests/assign-requests.ts';
import { docket, query } from '../api.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import type { GridSelection } from '../ui/grid-selection.ts';
import { choices } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { ListFilter } from './list-filter.ts';
import { readRows } from './read-rows.ts';

type AssignRequestsProps = {
  readonly filter: ListFilter;
  readonly selection: GridSelection;
  readonly count: number;
  /** Told when they are changed. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type Assigned = { readonly handlerId?: string | null; readonly department?: string | null };

const leave = 'leave';
const none = 'none';

/** A handler and a department for all selected requests, in one write. What is left as it is stays each request's own. */
export function AssignRequests({ filter, selection, count, onDone, onClose }: AssignRequestsProps) {
  const t = useWords();
  const people = useQuery(query.people.listPeople.queryOptions());
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const [done, setDone] = useState(0);
  const form = useForm({
    initialValues: { handler: leave, department: leave },
    validate: {
      handler: (handler, { department }) =>
        handler === leave && department === leave ? t('requests.assignRequests.nothingChosen') : null,
    },
  });
  const assign = useMutation({
    mutationFn: async (assigned: Assigned) => {
      const references = await referencesOf(filter, selection);
      let changed = 0;
      for (let from = 0; from < references.length; from += mostAssignedAtOnce) {
        const some = references.slice(from, from + mostAssignedAtOnce);
        changed += (await docket.requests.assignRequests({ references: some, ...assigned })).changed;
        setDone(changed);
      }
      return changed;
    },
    onSuccess: (changed) => {
      showNote((words) => words('requests.assignRequests.changed', { changed }));
      onDone();
      onClose();
    },
  });
  const failure = assign.error?.message;
  const handlers = (people.data ?? []).filter(({ role, removedAt }) => role !== 'manager' && removedAt === null);
  const departments = choices(organisation.data?.departments ?? [], (name) => name);
  return (
    <DialogForm
      title={t('requests.assignRequests.title', { requests: count })}
      action={t('requests.assignRequests.change', { requests: count })}
      pending={assign.isPending}
      failure={
        failure === undefined
          ? undefined
          : done === 0
            ? t('ui.notChanged', { failure })
            : t('requests.assignRequests.partly', { changed: done, failure })
      }
      onSubmit={form.onSubmit(({ handler, department }) =>
        assign.mutate({
          ...(handler !== leave && { handlerId: handler === none ? null : handler.slice(1) }),
          ...(department !== leave && { department: department === none ? null : department.slice(1) }),
        }),
      )}
      onClose={onClose}
    >
      <NativeSelect
        label={t('requests.columns.handler')}
        data={[
          { value: leave, label: t('requests.assignRequests.leave') },
          { value: none, label: t('requests.assignRequests.nobody') },
          // Marked, so that no name can be taken for one of the two above.
          ...handlers.map(({ id, name }) => ({ value: `=${id}`, label: name })),
        ]}
        data-autofocus
        {...form.getInputProps('handler')}
      />
      <NativeSelect
        label={t('requests.columns.department')}
        data={[
          { value: leave, label: t('requests.assignRequests.leave') },
          { value: none, label: t('requests.assignRequests.noDepartment') },
          ...departments.map(({ value, label }) => ({ value: `=${value}`, label })),
        ]}
        {...form.getInputProps('department')}
      />
      <p>{t('requests.assignRequests.inHistory')}</p>
    </DialogForm>
  );
}

/** The selected requests; of all, each that the list holds now but those that are excepted. */
async function referencesOf(filter: ListFilter, selection: GridSelection): Promise<readonly string[]> {
  if (selection.kind === 'some') return [...selection.keys];
  const references = (await readRows(filter, 0)).map(({ reference }) => reference);
  return references.filter((reference) => !selection.except.has(reference));
}
