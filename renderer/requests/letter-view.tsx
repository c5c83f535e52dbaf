import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { Letter } from '../../main/contract/letters/letter.ts';
import { sizeInWords } from '../documents/file-words.ts';
import { fullDate, fullInstant } from '../ui/words.ts';
import { letterPieces } from './letter-marks.ts';
import classes from './letter-view.module.css';
import { rightWords } from '../ui/request-words.ts';

type LetterViewProps = {
  readonly letter: Letter;
  readonly zone: string;
  /** Puts the letter away and leaves the fields as they are. */
  readonly onRemove: () => void;
};

/** The letter as plain text on paper, the detected words marked in it and labelled. Nothing in it is ever loaded. */
export function LetterView({ letter, zone, onRemove }: LetterViewProps) {
  const { from, proposal } = letter;
  return (
    <section aria-label="The letter" className={classes.letter}>
      <header className={classes.head}>
        <h2 className={classes.name}>{letter.fileName}</h2>
        <Button variant="subtle" size="xs" onClick={onRemove}>
          Use another
        </Button>
      </header>
      <article className={classes.paper}>
        <dl className={classes.facts}>
          {(from.name !== '' || from.address !== '') && (
            <Fact label="From">
              {from.name !== '' && <mark>{from.name}</mark>} {from.address}
            </Fact>
          )}
          {letter.to.length > 0 && <Fact label="To">{letter.to.join(', ')}</Fact>}
          {letter.subject !== '' && <Fact label="Subject">{letter.subject}</Fact>}
          {letter.receivedOn !== undefined && (
            <Fact label={letter.receivedFrom === 'received-header' ? 'Received' : 'Sent'}>
              <mark>
                {letter.receivedAt === undefined ? fullDate(letter.receivedOn) : fullInstant(letter.receivedAt, zone)}
              </mark>
            </Fact>
          )}
        </dl>
        <div className={classes.text} {...(proposal.language.code !== 'und' && { lang: proposal.language.code })}>
          {letterPieces(letter).map(({ at, text, labels }) =>
            labels.length === 0 ? (
              <span key={at}>{text}</span>
            ) : (
              <mark key={at} data-labels={labels.join(', ')}>
                {text} <b lang="en">{labels.join(', ')}</b>
              </mark>
            ),
          )}
        </div>
        {letter.attachments.map(({ name, size }, index) => (
          <p key={`${index} ${name}`} className={classes.attachment}>
            <IconPaperclip size={14} stroke={1.6} aria-hidden /> {name}, {sizeInWords(size)}
          </p>
        ))}
      </article>
      <ul className={classes.notes}>
        {proposal.rights
          .filter(({ spans }) => spans.length === 0)
          .map(({ right, why }) => (
            <li key={right}>
              {rightWords[right]}: {why}
            </li>
          ))}
        {proposal.setAside.map(({ right, why }) => (
          <li key={right}>
            {rightWords[right]} is named and left unticked. {why}
          </li>
        ))}
        {letter.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>The letter is kept unchanged with the case. Pictures and links in it stay switched off.</li>
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
