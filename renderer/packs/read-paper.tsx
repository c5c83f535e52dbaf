import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PackPaper } from '../../main/contract/packs/pack.ts';
import type { PaperBlock } from '../../main/contract/packs/read-paper.ts';
import type { AnswersGiven } from '../../main/contract/requests/outcome.ts';
import { query } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './read-paper.module.css';

type ReadPaperProps = {
  readonly reference: string;
  readonly paper: PackPaper;
  /** What it is called in the list of what goes in. */
  readonly name: string;
  readonly answers: AnswersGiven & { readonly holds: boolean };
  readonly onClose: () => void;
};

/** A paper of the pack to be read before it is sealed, in the words and the language that the PDF will have. */
export function ReadPaper({ reference, paper, name, answers, onClose }: ReadPaperProps) {
  const t = useWords();
  const input = { reference, paper, answers: { ...answers, rights: [...answers.rights] } };
  const read = useQuery({ ...query.packs.readPaper.queryOptions({ input }), gcTime: 0 });
  const text = useRef<HTMLElement>(null);
  // It comes after the dialog: whoever reads with the keyboard scrolls at once.
  useEffect(() => text.current?.focus(), [read.data]);
  return (
    <Dialog title={name} size="lg" onClose={onClose}>
      {read.isError && (
        <Problem
          failed={t('packs.readPaper.failed')}
          safe={t('ui.nothingChanged')}
          onRetry={() => void read.refetch()}
          details={read.error.name}
        />
      )}
      {read.data !== undefined && (
        // A region of its own: it scrolls, so the keyboard must come to it.
        <article
          className={classes.paper}
          lang={read.data.language}
          translate="no"
          ref={text}
          tabIndex={0}
          aria-label={name}
        >
          <h3>{read.data.title}</h3>
          {read.data.blocks.map((block, at) => (
            <PaperPart key={`${at} ${block.kind}`} block={block} more={(rows) => t('packs.readPaper.more', { rows })} />
          ))}
        </article>
      )}
    </Dialog>
  );
}

function PaperPart({ block, more }: { readonly block: PaperBlock; readonly more: (rows: number) => string }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'lines':
      return <p>{block.lines.join('\n')}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={`${at} ${item}`}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <>
          <table>
            <thead>
              <tr>
                {block.head.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={`${at} ${row[0]}`}>
                  {row.map((cell, column) => (
                    <td key={`${column} ${cell}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {block.more > 0 && <p>{more(block.more)}</p>}
        </>
      );
  }
}
