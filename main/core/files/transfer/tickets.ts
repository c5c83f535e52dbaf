import { randomBytes } from 'node:crypto';
import type { ChainAction } from '../chain/chain-action.ts';

/** The entry that says it was handed out, written before it could be fetched: what was done, and in which case. */
export type HandedOut = { readonly made: ChainAction; readonly about: string | null };

/** Bytes somebody may fetch once: `GET /-/files/<ticket>`. */
export type Download = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Absent where no entry says so. */
  readonly handedOut?: HandedOut;
  /** Called when the bytes have gone, or the desk is cleared. */
  readonly done?: () => Promise<void>;
};

/** Where policy meets bytes: procedures hand out tickets, the transfer honours them. */
export type TicketDesk = {
  readonly issue: (download: Download) => string;
  /** The download behind a ticket, once. */
  readonly take: (ticket: string) => Download | undefined;
  /** Takes a ticket back that nobody fetched, if an entry says that it was handed out; the entry that then is not the whole truth. */
  readonly takeBack: (ticket: string) => HandedOut | undefined;
  /** Forgets every ticket: on lock, and when the window goes. */
  readonly clear: () => void;
};

/** An empty desk. Tickets are 256 random bits and live in memory only. */
export function openTicketDesk(): TicketDesk {
  const downloads = new Map<string, Download>();
  return {
    issue: (download) => {
      const ticket = randomBytes(32).toString('hex');
      downloads.set(ticket, download);
      return ticket;
    },
    take: (ticket) => {
      const download = downloads.get(ticket);
      downloads.delete(ticket);
      return download;
    },
    takeBack: (ticket) => {
      const download = downloads.get(ticket);
      if (download?.handedOut === undefined) return undefined;
      downloads.delete(ticket);
      void download.done?.();
      return download.handedOut;
    },
    clear: () => {
      for (const { done } of downloads.values()) void done?.();
      downloads.clear();
    },
  };
}
