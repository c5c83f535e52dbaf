type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export function summary(counts: Counts): string;
export function countVitest(report: object): Counts;
export function countPlaywright(report: object): Counts;
export function ranInElectron(report: object, madeFor?: string): string[];
export function skipReasons(suite: object): string[];
export function withRunnersOwnFailure(counts: Counts | undefined, status: number | null): Counts;
export function failuresOfVitest(report: object): string[];
export function failuresOfPlaywright(report: object): string[];
