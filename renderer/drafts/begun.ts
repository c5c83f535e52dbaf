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
