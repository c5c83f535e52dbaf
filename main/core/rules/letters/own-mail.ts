import { isEverybodys } from '../../../contract/mail-domain.ts';

/** Which hosts and addresses are the organisation's own, with whatever lies under these domains. */
export type OwnMail = {
  readonly hosts: readonly string[];
  readonly domains: readonly string[];
  /** The addresses that its settings name. */
  readonly addresses: readonly string[];
};

export type OwnMailSettings = {
  /** The organisation's mail domains as its settings say; empty until somebody has said them. */
  readonly ownDomains?: readonly string[] | undefined;
  /** How the organisation is reached, in words, as its settings say. */
  readonly contact?: string | undefined;
};

/** Who carries the mail of many organisations. Their servers stand in for an organisation's own, their addresses do not. */
const carriers =
  /(?:^|\.)(?:outlook\.com|office365\.com|google\.com|googlemail\.com|mimecast\.(?:com|org)|pphosted\.com|ppe-hosted\.com|messagelabs\.com|barracudanetworks\.com|hornetsecurity\.com|antispameurope\.com|amazonses\.com|amazonaws\.com|kundenserver\.de|rzone\.de|ovh\.net|mailcontrol\.com|iphmx\.com|trendmicro\.(?:com|eu)|secureserver\.net|gandi\.net|infomaniak\.ch|hostedemail\.com|zoho\.(?:com|eu)|one\.com|simply\.com|sendgrid\.net|mailgun\.(?:org|net)|sophos\.com|spamexperts\.com|aruba\.it|loopia\.se|forpsi\.com|wedos\.net|yandex\.net)$/u;

/** Endings of two words under which organisations have their name: `harbour.gov.uk`. */
const secondLevel = new Set('ac co com edu go gob gouv gov gv ltd me net nhs nom or org plc police sch'.split(' '));

const address = /[\p{L}\p{N}._%+-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/gu;

/**
 * What is the organisation's own: what its settings say; until they do, the domain of the contact in them and of the server
 * that delivered the letter.
 *
 * @param deliveredBy the host that wrote the topmost Received header
 */
export function ownMail({ ownDomains = [], contact = '' }: OwnMailSettings, deliveredBy: string): OwnMail {
  const told = ownDomains.map(plain).filter((domain) => domain !== '');
  const named = [...contact.matchAll(address)].map(([whole, domain]) => ({
    whole: plain(whole),
    domain: plain(domain ?? ''),
  }));
  const delivering = organisationOf(plain(deliveredBy));
  const domains =
    told.length > 0
      ? told
      : [...named.map(({ domain }) => domain), delivering].filter((domain) => domain !== '' && !isEverybodys(domain));
  return {
    hosts: carriers.test(delivering) ? [...domains, delivering] : domains,
    domains: domains.filter((domain) => told.length > 0 || !carriers.test(domain)),
    addresses: named.map(({ whole }) => whole),
  };
}

const isUnder = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

export function isOwnHost({ hosts }: OwnMail, host: string): boolean {
  return isUnder(plain(host), hosts);
}

/** Whether an address is the organisation's. */
export function isOwnAddress(own: OwnMail, one: string): boolean {
  const at = one.lastIndexOf('@');
  return at >= 0 && (isOffice(own, one) || isUnder(plain(one.slice(at + 1)), own.domains));
}

/** Whether an address is one by which the organisation's settings say it is reached. */
export function isOffice({ addresses }: OwnMail, one: string): boolean {
  return addresses.includes(plain(one));
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^@|\.$/gu, '');
}

/** The part of a host's name that an organisation has: `mx1.mail.harbour.gov.uk` is of `harbour.gov.uk`. Empty for an address of numbers or a name alone. */
function organisationOf(host: string): string {
  const labels = host.split('.');
  if (labels.length < 2 || isInternal(host)) return '';
  const isLong = labels.length > 2 && secondLevel.has(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(isLong ? -3 : -2).join('.');
}

/** Whether a host's name or number is only known inside an organisation. */
export function isInternal(host: string): boolean {
  const name = plain(host).replace(/^\[|\]$/gu, '');
  if (!name.includes('.')) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name))
    return /^(?:10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./u.test(name);
  return /\.(?:local|localdomain|lan|internal|intern|intra|corp|home|private|ad)$/u.test(name);
}
