import { findQuotedHead } from './quoted-head.ts';

const QUOTES = [
  /^[ \t]*-{2,}[ \t]*(?:original|ursprüngliche|forwarded|weitergeleitete|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk|doorgestuurd|mensagem original|mensagem encaminhada|mesaj original|mesaj redirecționat|ursprungligt|vidarebefordrat|původní|přeposlaná|izvorna|proslijeđena|αρχικό|προωθημένο)[^\n]{0,60}$/imu,
  /^(?:on|am|le|el|il|op|em|på|dne|dana|στις|în|den) [^\n]{3,160}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napsal|napsala|napisao|napisala|έγραψε|a scris)[^\n]{0,80}:[ \t]*$/imu,
  /^(?:>[^\n]*\n){2,}/mu,
];

/**
 * Where the writer's own words end and quoted mail begins: "-----Original Message-----", "On ... wrote:", a quoted
 * head (From, Sent, To, Subject), or a block of lines marked with ">". The whole length when nothing is quoted.
 */
export function ownWordsEnd(text: string): number {
  const ends = QUOTES.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  const head = findQuotedHead(text);
  return Math.min(text.length, ...ends, ...(head === undefined ? [] : [head.start]));
}
