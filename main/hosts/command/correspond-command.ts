import type { Command } from 'commander';
import { atRegister, uploadFile, type CliSession, type OpenContext, type RegisterOptions } from './cli-session.ts';
import { eachLetter } from './each-letter.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

/** `correspond`: letters that came after the request, kept with its case. Nothing is recorded of what they may be. */
export function addCorrespondCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  registerCommand(program, 'correspond <reference> <letters...>')
    .description(
      'keep letters that came after the request with its case; of several, each answers on a line of its own',
    )
    .action(async (reference: string, letters: readonly [string, ...string[]], options: RegisterOptions) => {
      const [letter, ...others] = letters;
      await atRegister(context, options, async (desk) => {
        if (others.length === 0) return answer(options, await keepLetter(desk, reference, letter));
        const lines = eachLetter(letters, async (file) => await keepLetter(desk, reference, file), {
          code: 'LETTERS_NOT_KEPT',
          sentence: 'letters were not kept',
        });
        for await (const line of lines) answer({ json: true }, line);
      });
    });
}

async function keepLetter(desk: CliSession, reference: string, file: string) {
  const upload = await uploadFile(desk, file);
  return { reference, ...(await desk.docket.documents.addCorrespondence({ reference, upload })) };
}
