import { Select, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { language as languageCode } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Language } from '../../main/words/language.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useWords } from '../ui/use-words.tsx';
import { writtenLanguages, writtenLanguageOf } from './written-languages.ts';

type PrintRecordProps = { readonly request: RequestCase; readonly onClose: () => void };

/** The record of the case as a PDF, in the requester's language if Docket writes it. */
export function PrintRecord({ request, onClose }: PrintRecordProps) {
  const t = useWords();
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
      title={t('requests.printRecord.title')}
      action={t('requests.printRecord.save')}
      pending={print.isPending}
      failure={print.error === null ? undefined : t('requests.printRecord.failed', { problem: print.error.message })}
      onSubmit={() => print.mutate({ reference: request.reference, language, internal })}
    >
      <p>{t('requests.printRecord.what')}</p>
      <p>{t('documents.saveInClear.what')}</p>
      <Select
        label={t('requests.printRecord.language')}
        data={writtenLanguages}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        value={language}
        onChange={(chosen) => setLanguage(languageCode.parse(chosen))}
      />
      <Switch
        label={t('requests.printRecord.internal')}
        description={t('requests.printRecord.internalHolds')}
        checked={internal}
        onChange={(event) => setInternal(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}
