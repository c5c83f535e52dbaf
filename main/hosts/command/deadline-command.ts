import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { deadlineInput } from '../../contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../core/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../../core/deadlines/deadline-input-error.ts';
import { CommandFailure } from './failure.ts';

type Failed = { readonly error: { readonly code: string; readonly message: string; readonly field?: string } };

/** `deadline`: counts clocks from stdin. One JSON document gives one; JSON lines give a line each, and a bad line stops no other. */
export function addDeadlineCommand(program: Command): void {
  program
    .command('deadline')
    .description('count clocks: one JSON document, an array of them, or JSON lines on stdin')
    .option('--json', 'answer on one line (it always does)')
    .action(async () => {
      let failed = 0;
      const say = (value: object) => {
        if ('error' in value) failed += 1;
        process.stdout.write(`${JSON.stringify(value)}\n`);
      };
      const held: string[] = [];
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        // Each line is a document of its own until one is not: then the whole input is one document over several lines.
        if (held.length === 0 && line.trim() === '') continue;
        const one = held.length === 0 ? parsed(line) : undefined;
        if (one === undefined) held.push(line);
        else for (const value of each(one.value)) say(counted(value));
      }
      if (held.length > 0) {
        const whole = parsed(held.join('\n'));
        if (whole !== undefined) for (const value of each(whole.value)) say(counted(value));
        else for (const line of held.filter((text) => text.trim() !== '')) say(lineCounted(line));
      }
      if (failed > 0)
        throw new CommandFailure(
          'DEADLINE_INPUT',
          failed === 1 ? 'One clock could not be counted.' : `${failed} clocks could not be counted.`,
        );
    });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Not a whole document: the caller holds the line and tries again with what follows.
    return undefined;
  }
}

function each(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function lineCounted(line: string): object {
  const one = parsed(line);
  return one === undefined ? { error: { code: 'NOT_JSON', message: 'This line is not JSON.' } } : counted(one.value);
}

/** A vector carries its facts under `input` and an `id`; a plain document is the facts themselves. */
function counted(document: unknown): object {
  const isVector = typeof document === 'object' && document !== null && 'input' in document;
  const named = isVector && 'id' in document ? { id: document.id } : {};
  const input = deadlineInput.safeParse(isVector ? document.input : document);
  if (!input.success) {
    const [issue] = input.error.issues;
    return {
      ...named,
      ...failure('DEADLINE_INPUT', issue?.message ?? 'The facts of the clock are not complete.', issue?.path.join('.')),
    };
  }
  try {
    return { ...named, ...computeDeadline(input.data) };
  } catch (error) {
    if (error instanceof DeadlineInputError)
      return { ...named, ...failure('DEADLINE_INPUT', error.message, error.field) };
    throw error;
  }
}

function failure(code: string, message: string, field: string | undefined): Failed {
  return { error: { code, message, ...(field === undefined || field === '' ? {} : { field }) } };
}
