import { ORPCError } from '@orpc/server';
import { CommandFailure } from './failure.ts';

const chooseFirst =
  'docket people passphrase --register DIR --new-passphrase-file FILE puts the first line of a file in its place.';

const takeOne = 'docket log FILE --letter N takes one of them.';

/** Any failure as a command answers it: typed errors keep their code and their most telling sentence. */
export function asFailure(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof ORPCError) {
    const { code, data, message } = error;
    if (code === 'ONE_TIME_PASSPHRASE')
      return new CommandFailure(code, `${message} ${chooseFirst}`, 1, { cause: error });
    if (code === 'BAD_REQUEST') return new CommandFailure(code, issuesOf(data) ?? message, 2, { cause: error });
    if (isRecord(data) && data['code'] === 'several-letters')
      return new CommandFailure('SEVERAL_LETTERS', `${sentenceOf(data) ?? message} ${takeOne}`, 1, { cause: error });
    return new CommandFailure(reasonOf(data) ?? code, sentenceOf(data) ?? [message, ...stopsOf(data)].join(' '), 1, {
      cause: error,
    });
  }
  if (error instanceof Error) return new CommandFailure(codeOf(error), error.message, 1, { cause: error });
  return new CommandFailure('UNEXPECTED', 'Something failed that nobody foresaw. Nothing was changed.');
}

function sentenceOf(data: unknown): string | undefined {
  return isRecord(data) && typeof data['sentence'] === 'string' ? data['sentence'] : undefined;
}

/** Why a pack was stopped, a sentence for each check. */
function stopsOf(data: unknown): readonly string[] {
  if (!isRecord(data) || !Array.isArray(data['checks'])) return [];
  return data['checks'].filter(isRecord).map(({ sentence }) => String(sentence));
}

function reasonOf(data: unknown): string | undefined {
  return isRecord(data) && typeof data['reason'] === 'string'
    ? data['reason'].toUpperCase().replaceAll('-', '_')
    : undefined;
}

function issuesOf(data: unknown): string | undefined {
  if (!isRecord(data) || !Array.isArray(data['issues'])) return undefined;
  return data['issues']
    .filter(isRecord)
    .map(({ path, message }) => `${Array.isArray(path) ? path.join('.') : ''}: ${String(message)}`)
    .join(' ');
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string'
    ? error.code
    : error.name.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
