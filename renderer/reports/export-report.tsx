import { Button, Progress } from '@mantine/core';
import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { Progress as Step } from '../../main/contract/procedure.ts';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import type { Language } from '../../main/words/language.ts';
import { docket } from '../api.ts';
import { FileNotSaved, saveFile } from '../documents/save-file.ts';
import { LanguageSelect } from '../ui/language-select.tsx';
import { Problem } from '../ui/problem.tsx';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import { asWork } from '../work-under-way.ts';
import classes from './export-report.module.css';

type Format = 'xlsx' | 'pdf';

/** How writing a report goes. */
export type Exporting = {
  readonly format: Format | undefined;
  readonly step: Step | undefined;
  readonly failure: Error | undefined;
  /** What the report is written in: the reader's own until another is chosen. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly run: (format: Format) => Promise<void>;
};

/** Writes the report of a period, then fetches it once by its ticket. One at a time. */
export function useExport(period: Period): Exporting {
  const t = useWords();
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? t.language;
  const [format, setFormat] = useState<Format>();
  const [step, setStep] = useState<Step>();
  const [failure, setFailure] = useState<Error>();
  const run = async (wanted: Format) => {
    if (format !== undefined) return;
    setFormat(wanted);
    setStep(undefined);
    setFailure(undefined);
    try {
      for await (const event of asWork(() => docket.reports.exportReport({ ...period, format: wanted, language }))) {
        if (event.kind === 'progress') setStep(event.progress);
        else {
          const saving = await saveFile(event);
          if (saving !== 'not-chosen')
            showNote((words) => words('reports.exportReport.saved', { fileName: event.fileName, saving }));
        }
      }
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setFormat(undefined);
    }
  };
  return { format, step, failure, language, setLanguage, run };
}

/** The two exports of a page of figures, and the language they are written in. */
export function ExportReport({ exporting }: { readonly exporting: Exporting }) {
  const t = useWords();
  const { format, step, language, setLanguage, run } = exporting;
  return (
    <>
      <LanguageSelect label={t('reports.exportReport.language')} language={language} onChange={setLanguage} />
      <Button
        variant="default"
        leftSection={<IconTable size={16} stroke={1.6} aria-hidden />}
        loading={format === 'xlsx'}
        onClick={() => void run('xlsx')}
      >
        {t('reports.exportReport.xlsx')}
      </Button>
      <Button
        leftSection={<IconFileTypePdf size={16} stroke={1.6} aria-hidden />}
        loading={format === 'pdf'}
        onClick={() => void run('pdf')}
      >
        {t('reports.exportReport.pdf')}
      </Button>
      {format !== undefined && step !== undefined && (
        <span className={classes.progress} role="status">
          {t('reports.exportReport.progress', { step: step.step, done: step.done, total: step.total })}
          <Progress
            aria-label={step.step}
            value={step.total === 0 ? 0 : (step.done / step.total) * 100}
            transitionDuration={0}
          />
        </span>
      )}
    </>
  );
}

/** What to say when a report was not written. */
export function ExportFailure({ exporting: { failure } }: { readonly exporting: Exporting }) {
  const t = useWords();
  if (failure === undefined) return null;
  if (failure instanceof FileNotSaved)
    return <Problem failed={t('reports.exportReport.notSaved')} safe={failure.message} />;
  return (
    <Problem
      failed={t('reports.exportReport.notWritten')}
      safe={t('reports.exportReport.notWrittenSafe')}
      next={t('reports.exportReport.notWrittenNext')}
      details={`${failure.name}: ${failure.message}`}
    />
  );
}
