import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { Letter } from '../../main/contract/letters/letter.ts';
import { fullDate, fullInstant } from '../../main/words/dates.ts';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { LetterPages } from './letter-pages.tsx';
import { LetterPicture } from './letter-picture.tsx';
import { letterPieces } from './letter-marks.ts';
import classes from './letter-view.module.css';

type LetterViewProps = {
  readonly letter: Letter;
  /** Names it in the core, and in the tray if it came there. */
  readonly upload: string;
  readonly trayLetter?: string | undefined;
  readonly zone: string;
  /** Puts the letter away and leaves the fields as they are; without it, the letter is only read. */
  readonly onRemove?: () => void;
};

/** The letter as plain text on paper, the detected words marked in it and labelled. Nothing in it is ever loaded. */
export function LetterView({ letter, upload, trayLetter, zone, onRemove }: LetterViewProps) {
  const t = useWords();
  const { from, proposal } = letter;
  return (
    <section aria-label={t('requests.letter.title')} className={classes.letter}>
      <header className={classes.head}>
        <h2 className={classes.name}>{letter.fileName}</h2>
        {onRemove !== undefined && (
          <Button variant="subtle" size="xs" onClick={onRemove}>
            {t('requests.letter.useAnother')}
          </Button>
        )}
      </header>
      <article className={classes.paper}>
        <dl className={classes.facts}>
          {(from.name !== '' || from.address !== '') && (
            <Fact label={t('requests.letter.from')}>
              {from.name !== '' && <mark>{from.name}</mark>} {from.address}
            </Fact>
          )}
          {letter.to.length > 0 && <Fact label={t('requests.letter.to')}>{letter.to.join(', ')}</Fact>}
          {letter.subject !== '' && <Fact label={t('requests.letter.subject')}>{letter.subject}</Fact>}
          {letter.receivedOn !== undefined && (
            <Fact
              label={t(letter.receivedFrom === 'received-header' ? 'requests.letter.received' : 'requests.letter.sent')}
            >
              <mark>
                {letter.receivedAt === undefined
                  ? fullDate(t, letter.receivedOn)
                  : fullInstant(t, letter.receivedAt, zone)}
              </mark>
            </Fact>
          )}
        </dl>
        {letter.picture !== undefined && (
          <LetterPicture letter={letter} picture={letter.picture} upload={upload} trayLetter={trayLetter} />
        )}
        {letter.source === 'pdf' && letter.text === '' && (
          <LetterPages letter={letter} upload={upload} trayLetter={trayLetter} />
        )}
        {letter.text !== '' && (
          <div className={classes.text} {...(proposal.language.code !== 'und' && { lang: proposal.language.code })}>
            {letterPieces(t, letter).map(({ at, text, labels }) =>
              labels.length === 0 ? (
                <span key={at}>{text}</span>
              ) : (
                <mark key={at} data-labels={labels.join(', ')}>
                  {text} <b lang={t.language}>{labels.join(', ')}</b>
                </mark>
              ),
            )}
          </div>
        )}
        {letter.attachments.map(({ name, size }, index) => (
          <p key={`${index} ${name}`} className={classes.attachment}>
            <IconPaperclip size={14} stroke={1.6} aria-hidden /> {name}, {sizeInWords(t, size)}
          </p>
        ))}
      </article>
      <ul className={classes.notes}>
        {proposal.rights
          .filter(({ spans }) => spans.length === 0)
          .map(({ right, why }) => (
            <li key={right}>{t('requests.letter.rightNamed', { right: t(`terms.rights.${right}`), why })}</li>
          ))}
        {proposal.setAside.map(({ right, why }) => (
          <li key={right}>{t('requests.letter.rightSetAside', { right: t(`terms.rights.${right}`), why })}</li>
        ))}
        {letter.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {onRemove !== undefined && <li>{t('requests.letter.kept')}</li>}
      </ul>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
