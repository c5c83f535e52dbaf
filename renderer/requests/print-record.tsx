import { Select, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { language as languageCode, type Language } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { writtenLanguages, writtenLanguageOf } from './written-languages.ts';

type PrintRecordProps = { readonly request: RequestCase; readonly onClose: () => void };

/** The record of the case as a PDF, in the requester's language if Docket writes it. */
export function PrintRecord({ request, onClose }: PrintRecordProps) {
  const [language, setLanguage] = useState<Language>(writtenLanguageOf(request.language));
  const [internal, setInternal] = useState(false);
  const print = useMutation(
    query.requests.printRecord.mutationOptions({
      onSuccess: async (file) => {
        if ((await saveFile(file)) !== 'not-chosen') onClose();
      },
    }),
  );
  return (
    <DialogForm
      onClose={onClose}
      title="Print the record"
      action="Save the PDF"
      pending={print.isPending}
      failure={
        print.error === null
          ? undefined
          : `The record could not be printed. Nothing was changed. ${print.error.message}`
      }
      onSubmit={() => print.mutate({ reference: request.reference, language, internal })}
    >
      <p>
        A PDF for the requester or an authority: what was asked and what happened, how the date is counted with its
        sources, and the head of the history.
      </p>
      <Select
        label="Language"
        data={writtenLanguages}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        value={language}
        onChange={(chosen) => setLanguage(languageCode.parse(chosen))}
      />
      <Switch
        label="With the internal part"
        description="Notes, warnings, corrections and who did what. It is not for the requester."
        checked={internal}
        onChange={(event) => setInternal(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}
