import { z } from 'zod';
import { right } from '../deadlines/compute-deadline.ts';
import { procedure } from '../procedure.ts';
import { requestRow, stage } from './request.ts';

export const views = [
  'open',
  'overdue',
  'due-in-7-days',
  'paused',
  'mine',
  'complaints',
  'closed',
  'all',
  'voided',
] as const;

export const view = z.enum(views);

export type View = z.infer<typeof view>;

/** What the list is sorted by, each a column of it. What a case does not have stands last. */
export const sorts = ['due', 'received', 'reference', 'requester', 'stage', 'department', 'handler'] as const;

export const requestFilter = z.object({
  view: view.default('open'),
  words: z.string().max(500).default(''),
  right: right.optional(),
  stage: stage.optional(),
  department: z.string().optional(),
  handlerId: z.string().optional(),
  sort: z.enum(sorts).default('due'),
  descending: z.boolean().default(false),
});

export type RequestFilter = z.infer<typeof requestFilter>;

/** One page of cases, soonest due first. `total` counts all that match. */
export const listRequests = procedure
  .input(
    requestFilter.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ rows: z.array(requestRow), total: z.number().int() }));
