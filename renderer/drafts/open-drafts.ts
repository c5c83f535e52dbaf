type Keep = () => Promise<void>;

const open = new Set<Keep>();

/** Names a draft that is being typed; call what it returns when its screen is left. */
export function openDraft(keep: Keep): () => void {
  open.add(keep);
  return () => void open.delete(keep);
}

/** Keeps every draft that is being typed, at once: while there is still a key to keep it with. */
export async function keepOpenDrafts(): Promise<void> {
  await Promise.all([...open].map(async (keep) => await keep()));
}
