import type { Router } from '@orpc/server';
import type { contract } from '../../contract/index.ts';
import type { Context } from './context.ts';

/**
 * The use cases of a noun: one for each of its procedures, under the procedure's name, and none more. One that is missing,
 * has another name, or takes or gives something else than its contract says does not compile.
 */
export type Handlers<Noun extends keyof typeof contract> = Router<(typeof contract)[Noun], Context>;
