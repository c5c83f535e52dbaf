export const everyone = { roles: ['dpo', 'handler', 'manager'] } as const;
