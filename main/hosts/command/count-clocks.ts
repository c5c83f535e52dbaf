import { once } from 'node:events';
import { deadlineInput } from '../../contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../core/rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../../core/rules/deadlines/deadline-input-error.ts';

/** Where a document stood in the input, counted from 1: its line among JSON lines, its item in an array. */
type Place = { readonly line?: number; readonly item?: number };
type Say = (answer: object) => Promise<void>;

const blockSize = 64 * 1024;

/** Answers as the input comes. If its first line is a document, every line is one; else the whole is one, or lines after all. */
export async function countClocks(
  input: AsyncIterable<string>,
): Promise<{ readonly said: number; readonly failed: number }> {
  let said = 0;
  let failed = 0;
  const out = blocksOut();
  const say: Say = async (answer) => {
    said += 1;
    if ('error' in answer) failed += 1;
    await out.write(`${JSON.stringify(answer)}\n`);
  };
  const held: string[] = [];
  let number = 0;
  let inLines = false;
  for await (const line of input) {
    number += 1;
    if (!inLines && held.length === 0) inLines = line.trim() !== '' && parsed(line) !== undefined;
    if (inLines) await sayLine(line, number, say);
    else held.push(line);
  }
  const whole = inLines ? undefined : parsed(held.join('\n'));
  if (whole !== undefined) await sayEach(whole.value, {}, say);
  else for (const [index, line] of held.entries()) await sayLine(line, index + 1, say);
  await out.end();
  return { said, failed };
}

async function sayLine(line: string, number: number, say: Say): Promise<void> {
  if (line.trim() === '') return;
  const one = parsed(line);
  if (one === undefined) await say(failure({ line: number }, { code: 'NOT_JSON', message: 'This line is not JSON.' }));
  else await sayEach(one.value, { line: number }, say);
}

async function sayEach(value: unknown, place: Place, say: Say): Promise<void> {
  if (!Array.isArray(value)) await say(counted(value, place));
  else for (const [index, one] of value.entries()) await say(counted(one, { ...place, item: index + 1 }));
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Not a whole document: the caller takes it with the other lines, or says that it is none.
    return undefined;
  }
}

/** A vector carries its facts under `input` and an `id`; a plain document is the facts themselves, with an `id` if it likes. */
function counted(document: unknown, place: Place): object {
  const isObject = typeof document === 'object' && document !== null;
  const named = isObject && 'id' in document ? { id: document.id } : {};
  const facts = isObject && 'input' in document ? document.input : document;
  const input = deadlineInput.safeParse(facts);
  if (!input.success) {
    const [issue] = input.error.issues;
    const message = issue?.message ?? 'The facts of the clock are not complete.';
    return { ...named, ...failure(place, { code: 'DEADLINE_INPUT', message, field: issue?.path.join('.') ?? '' }) };
  }
  try {
    return { ...named, ...computeDeadline(input.data) };
  } catch (error) {
    if (!(error instanceof DeadlineInputError)) throw error;
    return { ...named, ...failure(place, { code: 'DEADLINE_INPUT', message: error.message, field: error.field }) };
  }
}

function failure(
  place: Place,
  { code, message, field = '' }: { readonly code: string; readonly message: string; readonly field?: string },
) {
  return { error: { code, message, ...(field === '' ? {} : { field }), ...place } };
}

/** Writes what one turn of the loop has gathered, and waits while the reader is behind, so that bulk stays small in memory. */
function blocksOut() {
  let block = '';
  let waiting = false;
  const flush = async () => {
    const text = block;
    block = '';
    waiting = false;
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  return {
    write: async (text: string) => {
      block += text;
      if (block.length >= blockSize) await flush();
      else if (!waiting) {
        waiting = true;
        setImmediate(() => void flush());
      }
    },
    end: flush,
  };
}
