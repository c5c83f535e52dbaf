import { once } from 'node:events';
import { loadWords } from '../../words/load-words.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
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
  const t = await loadWords('en');
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
    if (inLines) await sayLine(t, line, { number, say });
    else held.push(line);
  }
  const whole = inLines ? undefined : parsed(held.join('\n'));
  if (whole !== undefined) await sayEach(t, whole.value, { place: {}, say });
  else for (const [index, line] of held.entries()) await sayLine(t, line, { number: index + 1, say });
  await out.end();
  return { said, failed };
}

async function sayLine(
  t: Words,
  line: string,
  { number, say }: { readonly number: number; readonly say: Say },
): Promise<void> {
  if (line.trim() === '') return;
  const one = parsed(line);
  if (one === undefined) await say(failure({ line: number }, { code: 'NOT_JSON', message: 'This line is not JSON.' }));
  else await sayEach(t, one.value, { place: { line: number }, say });
}

async function sayEach(
  t: Words,
  value: unknown,
  { place, say }: { readonly place: Place; readonly say: Say },
): Promise<void> {
  if (!Array.isArray(value)) await say(counted(t, value, place));
  else for (const [index, one] of value.entries()) await say(counted(t, one, { ...place, item: index + 1 }));
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
function counted(t: Words, document: unknown, place: Place): object {
  const isObject = typeof document === 'object' && document !== null;
  const named = isObject && 'id' in document ? { id: document.id } : {};
  const facts = isObject && 'input' in document ? document.input : document;
  const input = deadlineInput.safeParse(facts);
  if (!input.success) {
    const [issue] = input.error.issues;
    const message = speak(t, issue?.message ?? 'The facts of the clock are not complete.');
    return { ...named, ...failure(place, { code: 'DEADLINE_INPUT', message, field: issue?.path.join('.') ?? '' }) };
  }
  try {
    return { ...named, ...computeDeadline(input.data) };
  } catch (error) {
    if (!(error instanceof DeadlineInputError)) throw error;
    const { field } = error;
    return { ...named, ...failure(place, { code: 'DEADLINE_INPUT', message: speak(t, error.message), field }) };
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
