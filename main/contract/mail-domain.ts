import { z } from 'zod';
import { said } from '../words/said.ts';

/** Where anybody may have a mailbox: what is at home there tells nothing of who somebody is. */
const everybodys = new Set(
  (
    'aol.com atlas.cz btinternet.com centrum.cz comcast.net eircom.net email.cz fastmail.com forthnet.gr free.fr freenet.de gmail.com ' +
    'gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com home.nl hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it ' +
    'icloud.com interia.pl kpnmail.nl laposte.net libero.it live.co.uk live.com live.de live.fr live.nl live.se mac.com mail.com mail.ru ' +
    'mailbox.org me.com msn.com net.hr ntlworld.com o2.pl onet.pl orange.fr otenet.gr outlook.com outlook.de outlook.es outlook.fr ' +
    'outlook.ie planet.nl post.cz posteo.de proton.me protonmail.com qq.com sapo.pt seznam.cz sfr.fr sky.com t-online.de talktalk.net ' +
    'telefonica.net telenet.be telia.com terra.es tin.it tiscali.it tutanota.com tuta.io virgilio.it virginmedia.com volny.cz wanadoo.fr ' +
    'web.de wp.pl xs4all.nl yahoo.co.uk yahoo.com yahoo.de yahoo.es yahoo.fr yahoo.gr yahoo.ie yahoo.it yahoo.ro yandex.com yandex.ru ' +
    'ymail.com ziggo.nl zoho.com 163.com'
  ).split(' '),
);

/** Whether anybody may have an address there. */
export function isEverybodys(domain: string): boolean {
  return everybodys.has(domain.toLowerCase());
}

/** A mail domain as people type it: `harbour.example`, also with what stands before its `@`. */
export const mailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .overwrite((typed) => typed.replace(/^.*@/u, '').replace(/\.$/u, ''))
  .max(253)
  .regex(
    /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u,
    said('organisation.refusals.noDomain'),
  )
  .refine((domain) => !isEverybodys(domain), said('organisation.refusals.everybodysDomain'));
