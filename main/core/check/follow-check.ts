import type { Finding } from '../../contract/check/check-register.ts';
import { read } from '../kernel/procedures.ts';
import { checkParts } from './check-parts.ts';

/** Yields the check's progress and findings as it runs, then the result. A reader that stops early stops the check. */
export const followCheck = read.check.followCheck.handler(async function* ({ context: { register, host, t }, signal }) {
  const findings: Finding[] = [];
  for await (const step of checkParts(t, register, { workers: host.workers, signal })) {
    if (step.kind === 'finding') findings.push(step.finding);
    yield step;
  }
  yield { kind: 'done' as const, checked: { passed: findings.every(({ state }) => state === 'passed'), findings } };
});
