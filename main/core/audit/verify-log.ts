import { read } from '../kernel/procedures.ts';
import { streamed } from '../concurrency/streamed.ts';
import { compareKept } from './compare-kept.ts';
import { verifyRegister } from './verify-register.ts';

const steps = { chain: 'audit.verify.walking', rows: 'audit.verify.addingUp' } as const;

/** Verifies the chain and what it binds, against what was kept elsewhere first, telling how far it is; the window stays quick meanwhile. */
export const verifyLog = read.audit.verifyLog.handler(async function* ({ context, input, signal }) {
  const { register, host, t } = context;
  const { chain, findings } = yield* streamed(
    async (following) =>
      await verifyRegister(t, register, {
        signal: following.signal,
        worker: host.workers.walkSeals,
        at: input.against.map(({ seq }) => seq),
        onProgress: (step, done, total) => following.onProgress({ step: t(steps[step]), done, total }),
      }),
    signal,
  );
  const outside = await compareKept(t, register.keyFile, chain, input.against);
  const all = [...outside.findings, ...findings];
  const firstBad = chain.fault?.seq ?? outside.firstBad;
  yield {
    kind: 'verdict' as const,
    passed: all.every(({ state }) => state === 'passed'),
    entries: chain.entries,
    head: { seq: chain.entries, hash: chain.head },
    ...(firstBad === undefined ? {} : { firstBad }),
    findings: all,
  };
});
