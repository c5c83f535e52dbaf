import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState, useRef } from 'react';
import type { RegisterNotice, ToldNotice } from '../../main/contract/session/register.ts';
import classes from '../check/check-register.module.css';
import { useWords } from '../ui/use-words.tsx';

type Notices = readonly RegisterNotice[] | undefined;

/** What nobody has to do anything about. */
const harmless: ReadonlySet<RegisterNotice['code']> = new Set(['left-alone', 'unnamed-documents']);

/** What to know of a register that opens all the same: where it lies, what was mended, what runs out. */
export function RegisterNotices({ notices }: { readonly notices: Notices }) {
  if (notices === undefined || notices.length === 0) return null;
  return <NoticeList notices={notices} />;
}

/** How many stand above a page before the others are asked for: the page's own clocks must stay in sight. */
const shownAtOnce = 2;

/** The same above every page. Whoever puts them off sees them again after the next unlocking, or when there are others. */
export function FrameNotices({ notices = [] }: { readonly notices: readonly ToldNotice[] | undefined }) {
  const t = useWords();
  // By their marks: another language says them in other words.
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  const told = notices
    .filter(({ mark }) => !putOff.includes(mark))
    .toSorted((a, b) => Number(harmless.has(a.code)) - Number(harmless.has(b.code)));
  if (told.length === 0) return null;
  const more = all ? 0 : Math.max(0, told.length - shownAtOnce);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('session.registerNotices.aboveThePage')}
      className={classes.above}
    >
      <NoticeList notices={told.slice(0, told.length - more)} />
      <div className={classes.ways}>
        {more > 0 && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => {
              setAll(true);
              section.current?.focus();
            }}
          >
            {t('session.registerNotices.showMore', { more })}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            setPutOff(notices.map(({ mark }) => mark));
            setAll(false);
            toThePage();
          }}
        >
          {t('session.registerNotices.putOff')}
        </Button>
      </div>
    </section>
  );
}

/** What was pressed is gone: the page below goes on. */
export function toThePage(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function NoticeList({ notices }: { readonly notices: readonly RegisterNotice[] }) {
  const t = useWords();
  return (
    <ul className={classes.notices} aria-label={t('session.registerNotices.ofRegister')}>
      {notices.map(({ code, sentence }) => {
        const Icon = harmless.has(code) ? IconInfoCircle : IconAlertTriangle;
        return (
          <li key={sentence}>
            <Icon size={16} stroke={1.6} aria-hidden />
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}
