import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { shortInstant, type Moment } from '../../main/words/dates.ts';
import type { Words } from '../../main/words/words.ts';
import { docket, query } from '../api.ts';
import { readBegun } from '../drafts/begun.ts';
import { keepOpenDrafts } from '../drafts/open-drafts.ts';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import { readDraft } from './request-form.ts';
import { Group, Row } from './today-agenda.tsx';
import agenda from './today-agenda.module.css';
import classes from './today-drafts.module.css';

type DraftRow = { readonly path: string; readonly reference: string; readonly name: string; readonly what: string };

/** What was begun and not saved, each with the way back to it. */
export function TodayDrafts({ moment }: { readonly moment: Moment }) {
  const t = useWords();
  const { data: { drafts, request } = { drafts: [], request: null } } = useQuery({
    queryKey: query.drafts.listDrafts.key(),
    queryFn: readDrafts,
    refetchOnMount: 'always',
  });
  const rows = drafts.flatMap((draft) =>
    draft.name === 'log-request' && request !== null
      ? readBegun(request).map(({ content, keptAt }, index) => ({
          key: `${draft.name} ${index}`,
          keptAt: keptAt ?? draft.keptAt,
          reference: '',
          path: paths.logRequest,
          what: t('requests.logRequest.title'),
          name: requesterOf(t, content),
        }))
      : rowsOf(t, draft.name).map((row) => ({ ...row, key: draft.name, keptAt: draft.keptAt })),
  );
  return (
    <div className={agenda.agenda}>
      <Group
        title={t('drafts.listDrafts.title')}
        total={rows.length}
        above={0}
        shown={rows.length}
        all={hrefTo(paths.today)}
      >
        {rows.map(({ key, keptAt, reference, path, what, name }) => (
          <Row
            key={key}
            href={hrefTo(path)}
            mark={
              <span className={classes.mark}>
                <IconPencil size={16} stroke={1.6} aria-hidden /> {t('drafts.listDrafts.draft')}
              </span>
            }
            reference={reference}
            name={name}
            next={what}
            date={shortInstant(t, keptAt, moment)}
          />
        ))}
      </Group>
    </div>
  );
}

// What was typed on the screen that was left may still be on its way.
async function readDrafts() {
  await keepOpenDrafts();
  const drafts = await docket.drafts.listDrafts();
  const isRequest = drafts.some(({ name }) => name === 'log-request');
  return { drafts, request: isRequest ? await docket.drafts.showDraft({ name: 'log-request' }) : null };
}

function requesterOf(t: Words, content: string): string {
  const { values } = readDraft(content) ?? {};
  return values?.requester?.trim() || values?.subject?.trim() || t('drafts.listDrafts.noName');
}

/** The forms that keep drafts of no case, and those of one, by what comes before its reference in the draft's name. */
const forms = {
  'log-request': [paths.logRequest, 'requests.logRequest.title'],
  'log-breach': [paths.logBreach, 'breaches.logBreach.title'],
  settings: [paths.settings, 'organisation.settings.title'],
} as const;
const formsOfCase = {
  'note ': [paths.request, 'requests.notes.field'],
  'pack ': [(reference: string) => paths.requestSection(reference, 'pack'), 'requests.showRequest.sections.pack'],
  'severity-': [paths.breach, 'breaches.severity.title'],
  'facts-': [paths.breach, 'breaches.showBreach.editFacts'],
  'decision-': [paths.breach, 'breaches.decision.title'],
} as const;

/** The row of a draft by its name; none for a form that this Docket does not have. */
function rowsOf(t: Words, name: string): readonly DraftRow[] {
  const form = Object.entries(forms).find(([known]) => known === name)?.[1];
  if (form !== undefined) return [{ reference: '', name: '', path: form[0], what: t(form[1]) }];
  const [start, ofCase] = Object.entries(formsOfCase).find(([known]) => name.startsWith(known)) ?? [];
  if (start === undefined || ofCase === undefined) return [];
  const reference = name.slice(start.length);
  return [{ reference, name: '', path: ofCase[0](reference), what: t(ofCase[1]) }];
}
