import type { Finding } from '../../contract/check/check-register.ts';
import { read } from '../kernel/procedures.ts';
import { checkParts } from './check-parts.ts';

/** Reads everything back: pages, keys, audit chain, every document, sealed reports, the ledger. Changes nothing. */
export const checkRegister = read.check.checkRegister.handler(async ({ context: { register, host }, signal }) => {
  const findings: Finding[] = [];
  for await (const step of checkParts(register, { workers: host.workers, signal }))
    if (step.kind === 'finding') findings.push(step.finding);
  return { passed: findings.every(({ state }) => state === 'passed'), findings };
});
