import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import { testContext } from '../support/open-docket.ts';

/** What a process is asked to type at the locked register, one after the other; its clocks stand. */
export type Typed = { readonly passphrases: readonly string[] };
/** What each was answered: `done`, or why not. */
export type Answers = readonly string[];

const [, , folder = '', path = ''] = process.argv;
const plain = testContext(folder, '2026-11-28T20:00:00Z');
const context = { ...plain, host: { ...plain.host, monotonic: () => 0 } };
context.session.path = path;
const docket = createRouterClient(router, { context });

process.on('message', ({ passphrases }: Typed) => {
  void (async () => {
    const answers: string[] = [];
    for (const passphrase of passphrases) {
      const { error } = await safe(docket.session.unlockRegister({ passphrase }));
      const { data } = (error ?? {}) as { data?: { reason?: string } };
      answers.push(error === null ? 'done' : (data?.reason ?? String(error)));
    }
    await docket.session.lockRegister();
    process.send?.(answers satisfies Answers);
  })();
});
process.send?.('ready');
