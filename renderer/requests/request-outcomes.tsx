import type { RequestCase } from '../../main/contract/requests/request.ts';
import { whyNotGranted } from '../../main/words/ground-in-words.ts';
import type { Words } from '../../main/words/words.ts';
import { fullDate } from '../../main/words/dates.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './request-events.module.css';

/** How each right ended, once one has: what was refused with its ground and its reason, or that none was recorded. */
export function RequestOutcomes({ request }: { readonly request: RequestCase }) {
  const t = useWords();
  if (request.outcomes.every(({ outcome }) => outcome === 'not-yet')) return null;
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes" className={classes.title}>
        {t('requests.overview.outcomes.title')}
      </h2>
      <FactList
        facts={request.outcomes.map((outcome) => ({
          label: t(`terms.rights.${outcome.right}`),
          value: (
            <>
              {outcomeWords(t, outcome)}
              {whyWords(t, request, outcome) !== undefined && (
                <span className={classes.note}>{whyWords(t, request, outcome)}</span>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}

type Ended = RequestCase['outcomes'][number];

function outcomeWords(t: Words, { outcome, on }: Ended): string {
  const words = t(`terms.outcomes.${outcome}`);
  return on === null ? words : t('requests.overview.outcomes.told', { outcome: words, date: fullDate(t, on) });
}

/** The ground and the reason of what was not granted; that none was recorded where it was so. */
function whyWords(t: Words, { grounds }: RequestCase, { right, outcome, ground, reason }: Ended): string | undefined {
  if (outcome !== 'refused' && outcome !== 'granted-in-part') return undefined;
  return whyNotGranted(t, grounds, { right, ground, reason });
}
