import type { Finding } from '../../contract/check/check-register.ts';
import { read } from '../kernel/procedures.ts';
import { checkParts } from './check-parts.ts';

/** The check as it goes. Whoever stops listening stops the work. */
export const followCheck = read.check.followCheck.handler(async function* ({ context: { register, host }, signal }) {
  const findings: Finding[] = [];
  for await (const step of checkParts(register, { workers: host.workers, signal })) {
    if (step.kind === 'finding') findings.push(step.finding);
    yield step;
  }
  yield { kind: 'done' as const, checked: { passed: findings.every(({ state }) => state === 'passed'), findings } };
});
