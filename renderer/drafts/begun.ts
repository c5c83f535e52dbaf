import { z } from 'zod';
import type { KeptDraft } from '../../main/contract/drafts/draft.ts';
import { instant } from '../../main/contract/procedure.ts';

const begun = z.object({ content: z.string(), keptAt: instant.nullable() });
const allBegun = z.object({ drafts: z.array(begun).readonly() });

/** Something somebody has begun to type. `keptAt` is null for what the register has not been seen to keep. */
export type Begun = Readonly<z.infer<typeof begun>>;

/**
 * Everything that was begun under one name: what stands in the fields first, then what is kept beside it. A register
 * that an older Docket wrote in holds one draft, bare.
 */
export function readBegun({ content, keptAt }: KeptDraft): readonly Begun[] {
  const all = readJson(allBegun)(content)?.drafts ?? [{ content, keptAt: null }];
  return all.map((one) => ({ ...one, keptAt: one.keptAt ?? keptAt }));
}

/** The same as the register keeps it. */
export function writeBegun(drafts: readonly Begun[]): string {
  return JSON.stringify({ drafts } satisfies z.infer<typeof allBegun>);
}

type Both = {
  /** What the register held when the window last knew it, and what it holds now. */
  readonly before: readonly Begun[];
  readonly now: readonly Begun[];
  /** What the window has sent since, and does not know to be kept. */
  readonly sent: readonly Begun[];
  /** What the window holds: in its fields, and beside them. */
  readonly current: Begun | undefined;
  readonly beside: readonly Begun[];
};

/**
 * What stands beside the fields once another window has kept something too: what is new in the register comes first, and
 * what either of the two has changed, saved or forgotten since they last agreed is gone.
 */
export function mergeBegun({ before, now, sent, current, beside }: Both): readonly Begun[] {
  const known = [...before, ...sent, ...beside, ...(current === undefined ? [] : [current])];
  return [...now.filter((one) => !isIn(known, one)), ...beside.filter((one) => !isIn(before, one) || isIn(now, one))];
}

function isIn(drafts: readonly Begun[], { content }: Begun): boolean {
  return drafts.some((one) => one.content === content);
}

/** Reads what was kept as JSON; undefined for what this version of the form could not have kept. */
export function readJson<T>(shape: z.ZodType<T>): (content: string) => T | undefined {
  return (content) => {
    try {
      return shape.safeParse(JSON.parse(content)).data;
    } catch {
      return undefined;
    }
  };
}
