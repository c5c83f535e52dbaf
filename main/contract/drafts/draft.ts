import { z } from 'zod';

// Half-typed words are no fact of the register: they come and go without an entry in the audit chain.
export const passing = { roles: ['dpo', 'handler'], unaudited: true } as const;

export const draftName = z.string().min(1).max(200);
