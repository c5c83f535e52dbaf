import type { RouterClient } from '@orpc/server';
import type { Context } from '../../core/kernel/context.ts';
import type { router } from '../../core/router.ts';

export type DemoClient = RouterClient<typeof router>;

/** Something that happened in the invented year, at an instant. */
export type Happening = {
  readonly at: string;
  readonly happen: (docket: DemoClient, context: Context) => Promise<void>;
};
