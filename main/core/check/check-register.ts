import type { Finding } from '../../contract/check/check-register.ts';
import { read } from '../kernel/procedures.ts';
import { checkParts } from './check-parts.ts';

/**
 * Checks everything: pages, key file, audit chain and rows, every document, sealed reports, ledger, foreign files.
 * Changes nothing.
 */
export const checkRegister = read.check.checkRegister.handler(async ({ context: { register, host, t }, signal }) => {
  const findings: Finding[] = [];
  for await (const step of checkParts(t, register, { workers: host.workers, signal }))
    if (step.kind === 'finding') findings.push(step.finding);
  return { passed: findings.every(({ state }) => state === 'passed'), findings };
});
