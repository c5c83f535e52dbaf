import { readFileSync } from 'node:fs';
import type { DeadlineInput } from '../../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';

/** One further clock and its end, worked out by hand in `note`. Null where there is none. */
export type ExtraClockVector = {
  readonly id: string;
  readonly input: DeadlineInput;
  readonly due: string | null;
  readonly source: string;
  readonly note: string;
};

export function readExtraClocks(): readonly ExtraClockVector[] {
  return JSON.parse(
    readFileSync(new URL('../../fixtures/extra-clocks.json', import.meta.url), 'utf8'),
  ) as ExtraClockVector[]; // our own fixture
}

/** The end of the one clock a vector asks for. */
export function extraClockDue({ input }: ExtraClockVector): string | null {
  return computeDeadline(input).breachClocks?.[0]?.dueAt ?? null;
}

/** Ids of the further clocks that come out otherwise. */
export function wrongExtraClocks(): string[] {
  return readExtraClocks()
    .filter((vector) => extraClockDue(vector) !== vector.due)
    .map(({ id }) => id);
}
