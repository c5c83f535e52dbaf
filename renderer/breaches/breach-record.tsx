import { VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import type { RecordLine } from '../../main/contract/breaches/breach.ts';
import { Panel } from '../ui/panel.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './breach-record.module.css';

/** What Art. 33(5) GDPR wants written down, and whether it is. */
export function BreachRecord({ lines }: { readonly lines: readonly RecordLine[] }) {
  const t = useWords();
  const needed = lines.filter((line) => line.needed);
  const done = needed.filter((line) => line.done);
  return (
    <Panel
      title={t('breaches.record.title')}
      aside={t('breaches.record.aside', { done: done.length, needed: needed.length })}
    >
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.code} className={classes.line} data-done={line.done} data-needed={line.needed}>
            {line.done ? (
              <IconCircleCheck size={16} stroke={1.6} aria-hidden />
            ) : (
              <IconCircle size={16} stroke={1.6} aria-hidden />
            )}
            <span>
              <b>{line.title}</b>
              <VisuallyHidden>
                {t(
                  line.done
                    ? 'breaches.record.done'
                    : line.needed
                      ? 'breaches.record.missing'
                      : 'breaches.record.notNeeded',
                )}
              </VisuallyHidden>
              <span className={classes.detail}>{line.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
