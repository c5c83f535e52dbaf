import type { HeadLine } from './mail-head.ts';
import { valueOf } from './mail-head.ts';
import type { Structured } from './header-params.ts';

/** What a message is that is no letter of a person. */
export type MessageKind = 'automatic-reply' | 'draft' | 'delivery-report' | 'contact' | 'task' | 'appointment' | 'note';

/** How mail programs begin the subject of an answer that nobody wrote, in the languages that Docket reads and a few more. */
const automaticSubject =
  /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer)|auto\s?:|out of (?:the )?office|away from (?:the|my) (?:office|desk)|automatische (?:antwort|abwesenheit)|abwesenheits?(?:notiz|nachricht|benachrichtigung|assistent)|abwesend\s?:|réponse automatique|absence du bureau|message d[’']absence|respuesta autom[aá]tica|fuera de (?:la )?oficina|risposta automatica|fuori sede|fuori ufficio|automatisch (?:antwoord|bericht)|afwezig(?:heid)?|resposta autom[aá]tica|aus[eê]ncia|fora do escrit[oó]rio|r[aă]spuns automat|absen[tț][aă] din birou|autosvar|automatiskt svar|frånvaro|automatick[aá] odpov[eě]ď|mimo kancel[aá]ř|automatski odgovor|izvan ureda|αυτόματη απάντηση|εκτός γραφείου|automatyczna odpowiedź)/iu;

const reportSubject =
  /^\s*(?:undeliver(?:able|ed)|mail delivery (?:failed|failure|subsystem|system)|delivery (?:status notification|failure|delayed)|returned mail|mail system error|failure notice|unzustellbar|nicht zustellbar|non remis|échec de (?:la )?remise|no se puede entregar|impossibile recapitare|onbestelbaar|não (?:é )?entregue|nelivrabil|olevererbart|nedoručiteln|neisporuč|read(?:\s?:| receipt)|gelesen\s?:|lu\s?:|leído\s?:|letto\s?:|gelezen\s?:|lida\s?:|citit\s?:|läst\s?:)/iu;

type Head = {
  readonly lines: readonly HeadLine[];
  readonly type: Structured;
  readonly parts: readonly { readonly type: Structured }[];
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
};

/** What a mail is by its head; undefined for a letter. */
export function kindOfMail({ lines, type, parts, subject, from }: Head): MessageKind | undefined {
  const value = (name: string) => valueOf(lines, name)?.toLowerCase() ?? '';
  const reports = [type.params.get('report-type') ?? '', ...parts.map((part) => part.type.value)];
  const isReport =
    type.value === 'multipart/report' && reports.some((one) => /delivery-status|disposition-notification/iu.test(one));
  const isDaemon = /^(?:mailer-daemon|postmaster)@?/iu.test(from.address || from.name);
  if (isReport || (isDaemon && reportSubject.test(subject))) return 'delivery-report';
  if (value('x-unsent').startsWith('1')) return 'draft';
  // "auto-generated" is what a form on a web site writes, about somebody who asks.
  const isAutomatic =
    /^auto-(?:replied|notified)/u.test(value('auto-submitted')) ||
    /auto[-_]?reply/u.test(value('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-mail-autoreply', 'x-vacation'].some(
      (name) => value(name) !== '' && !/^(?:no|false)$/u.test(value(name)),
    );
  if (isAutomatic || automaticSubject.test(subject)) return 'automatic-reply';
  return type.value === 'text/calendar' ? 'appointment' : undefined;
}

/** What a message of Outlook is by its class; undefined for a letter. */
export function kindOfClass(messageClass: string): MessageKind | undefined {
  const name = messageClass.toLowerCase();
  if (name.startsWith('report.')) return 'delivery-report';
  if (/^ipm\.note\.rules\.(?:oof|reply)template/u.test(name)) return 'automatic-reply';
  if (/^ipm\.(?:contact|distlist|abchperson)/u.test(name)) return 'contact';
  if (name.startsWith('ipm.task')) return 'task';
  if (/^ipm\.(?:appointment|schedule|microsoft scheduleplus)/u.test(name)) return 'appointment';
  return /^ipm\.(?:stickynote|activity)/u.test(name) ? 'note' : undefined;
}

/** What a text is that programs exchange: an address book's card, a calendar's entry. */
export function kindOfText(text: string): MessageKind | undefined {
  const begins = /^\s*BEGIN:(VCARD|VCALENDAR)\s/iu.exec(text)?.[1]?.toUpperCase();
  if (begins === 'VCARD') return 'contact';
  return begins === undefined ? undefined : /^BEGIN:VTODO\s/imu.test(text) ? 'task' : 'appointment';
}
