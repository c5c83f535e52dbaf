import type { FieldToCheck, LetterKind, LetterProposal, WordsFound } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { bare } from '../../../words/words-mark.ts';
import type { ReadLetter, UnproposedLetter } from './letter-of.ts';
import { isOwnAddress } from './own-mail.ts';
import { nothingFound, proposeLetter, SEARCHED_CHARACTERS } from './propose-letter.ts';
import { findQuotedHead, type QuotedHead } from './quoted-head.ts';
import { isRobot, whoAsks, type WhoAsks } from './who-asks.ts';

/** What a letter is, who asks in it and for what, and what the officer should know of that. */
export type FoundRequest = Pick<
  ReadLetter,
  'kind' | 'proposal' | 'notes' | 'receivedFrom' | 'receivedAt' | 'receivedOn' | 'receivedOnOther'
>;

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|doorst|enc|vs|vb|fs|vl|pd|př|prosl|redir|forward|weiterl|προω?θ?)\s*:/iu;
/** What is said of a text that was not read as it was written, or not whole. */
const onText =
  /^letters\.notes\.(?:misread|encoding|encrypted|partial|damagedHead|noText|noWords|scan|passwordPdf|shortened|unparted|unsearched|notTakenApart|picture|pictureNotShown)(?![\w])/u;

/** Looks for what a letter asks, who asks it, and through whom. */
export function findRequest(letter: UnproposedLetter): FoundRequest {
  return found(letter, wordsFoundIn(letter));
}

/** As `findRequest`, without a look at the words: they took too long. */
export function findWriter(letter: UnproposedLetter): FoundRequest {
  return found(letter, nothingFound);
}

/** A letter with what was found in it. */
export function withRequest(
  {
    message: _message,
    senders: _senders,
    receivedAt: _at,
    receivedOn: _on,
    receivedOnOther: _other,
    ...letter
  }: UnproposedLetter,
  request: FoundRequest,
): ReadLetter {
  return { ...letter, ...request };
}

/** The words of a letter that was sent on in the text come first; whoever sent it on does not ask. */
function wordsFoundIn({ subject, text, senders }: UnproposedLetter): WordsFound {
  const head = isOwnAddress(senders.own, senders.from.address) ? findQuotedHead(text) : undefined;
  if (head === undefined || head.end >= SEARCHED_CHARACTERS) return proposeLetter({ subject, text });
  // Spans are positions in the whole letter.
  const sentOn = proposeLetter({
    subject: head.subject,
    text: `${blanked(text.slice(0, head.end))}${text.slice(head.end)}`,
  });
  return sentOn.rights.length > 0 || sentOn.chaser ? sentOn : proposeLetter({ subject, text });
}

/** As long as it was, so that what stands below keeps its place. */
const blanked = (text: string) => text.replace(/[^\n]/gu, ' ');

function found(letter: UnproposedLetter, words: WordsFound): FoundRequest {
  const { senders, text, message } = letter;
  const forwarded = message === undefined ? forwardedIn(letter, words) : undefined;
  const who = whoAsks(senders, text, forwarded);
  const kind = kindOf(letter, words, who);
  const received = forwarded === undefined ? receivedOf(letter) : receivedBefore(letter, forwarded);
  const what =
    message === 'note' ? said('letters.what.note') : isLetter(kind) ? undefined : said(`letters.what.${kind}`);
  const notes = [...letter.notes, ...notesOn(letter, { who, what, forwarded })];
  const check: FieldToCheck[] = [
    ...(who.check || (isLetter(kind) && who.name === '' && who.email === '') ? (['requester'] as const) : []),
    ...(received.receivedFrom === 'received-header' && received.receivedOnOther === undefined
      ? []
      : (['receivedOn'] as const)),
    ...(notes.some((note) => onText.test(bare(note))) ? (['text'] as const) : []),
  ];
  return {
    kind,
    proposal: proposalOf(what === undefined ? words : withoutRights(words, what), who, check),
    notes,
    ...received,
  };
}

const isLetter = (kind: LetterKind): kind is 'request' | 'reminder' | 'other' =>
  kind === 'request' || kind === 'reminder' || kind === 'other';

/** The head of a mail that is sent on: by somebody of the organisation, or with no words of their own that ask. */
function forwardedIn({ senders, subject, text }: UnproposedLetter, words: WordsFound): QuotedHead | undefined {
  const isOwn = isOwnAddress(senders.own, senders.from.address);
  if (!isOwn && !FORWARD.test(subject)) return undefined;
  const head = findQuotedHead(text);
  if (head === undefined || isOwnAddress(senders.own, head.from.address)) return undefined;
  const asksAbove = words.rights.some(({ spans }) => spans.some(({ start }) => start < head.start));
  return isOwn || !asksAbove ? head : undefined;
}

type Received = Pick<FoundRequest, 'receivedFrom' | 'receivedAt' | 'receivedOn' | 'receivedOnOther'>;

function receivedOf({ receivedFrom, receivedAt, receivedOn, receivedOnOther }: UnproposedLetter): Received {
  return {
    receivedFrom,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(receivedOnOther === undefined ? {} : { receivedOnOther }),
  };
}

/** A letter that was sent on arrived when it was first sent to the organisation, and the day on which it was sent on is the other. */
function receivedBefore(letter: UnproposedLetter, { on, to }: QuotedHead): Received {
  const { own, from } = letter.senders;
  const cameToUs = isOwnAddress(own, from.address) || to.some(({ address }) => isOwnAddress(own, address));
  const { receivedOn } = letter;
  if (!cameToUs || on === undefined || (receivedOn !== undefined && on >= receivedOn)) return receivedOf(letter);
  return {
    receivedFrom: 'quoted-head',
    receivedOn: on,
    ...(receivedOn === undefined ? {} : { receivedOnOther: receivedOn }),
  };
}

function kindOf({ message }: UnproposedLetter, words: WordsFound, who: WhoAsks): LetterKind {
  if (message !== undefined) return message === 'note' ? 'other' : message;
  if (who.isOwnMail) return 'own-mail';
  if (words.rights.length > 0) return 'request';
  return words.chaser ? 'reminder' : 'other';
}

function proposalOf(words: WordsFound, who: WhoAsks, check: readonly FieldToCheck[]): LetterProposal {
  const { through } = who;
  return {
    ...words,
    requesterName: who.name,
    requesterEmail: who.email,
    through: through === null ? null : { name: through.name, email: through.address },
    check,
  };
}

/** Whatever is no letter of a person asks for nothing, and says why. */
function withoutRights(words: WordsFound, why: string): WordsFound {
  const setAside = words.rights.map((right) => ({ ...right, why }));
  const { chaserOf: _of, withdrawalSpans: _back, proofSpans: _proof, ...others } = words;
  return { ...others, rights: [], setAside, chaser: false, chaserSpans: [] };
}

type Found = { readonly who: WhoAsks; readonly what: string | undefined; readonly forwarded: QuotedHead | undefined };

function notesOn({ senders }: UnproposedLetter, { who, what, forwarded }: Found): readonly string[] {
  if (what !== undefined) return [what];
  const name = senders.from.name || senders.from.address;
  if (forwarded !== undefined) return [said('letters.notes.forwarded', { name })];
  if (senders.forwardedBy !== undefined) return [];
  if (isOwnAddress(senders.own, senders.from.address)) return [said('letters.notes.ownSender', { name })];
  return isRobot(senders.from) && who.check ? [said('letters.notes.robotSender', { name })] : [];
}
