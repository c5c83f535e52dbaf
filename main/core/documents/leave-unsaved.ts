import { count } from '../kernel/procedures.ts';

/**
 * Writes beside the entry of what was made that nothing of it left. What is made stands in the history before it can be
 * fetched, since nothing may leave without its entry; only the desk knows whether it was fetched, never the window.
 */
export const leaveUnsaved = count.documents.leaveUnsaved.handler(
  async ({ context: { tickets, about }, input, errors }) => {
    const handedOut = tickets.takeBack(input.ticket);
    if (handedOut === undefined) throw errors.NOT_FOUND({ data: { what: 'ticket' } });
    about(handedOut.about, { made: handedOut.made });
    return {};
  },
);
