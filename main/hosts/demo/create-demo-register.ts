import { createRouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../core/kernel/context.ts';
import { router } from '../../core/router.ts';
import { demoBreaches } from './demo-breaches.ts';
import { demoRequests } from './demo-requests.ts';
import { departments } from './invented.ts';
import type { DemoClient } from './happening.ts';

/** The passphrases of the demo register. They protect nobody: everyone in it is invented. */
export const demoPassphrases = [
  { role: 'dpo', passphrase: 'nine herons over a slow estuary' },
  { role: 'manager', passphrase: 'copper kettles sing before noon' },
] as const;

/**
 * Makes a register with a believable year of invented cases that ends now, and leaves it locked. Everything goes
 * through the same procedures as an officer's own work, on a clock that walks through the year.
 */
export async function createDemoRegister(
  context: Context,
  folder: string,
): Promise<{ readonly passphrases: typeof demoPassphrases }> {
  const today = context.now();
  let instant = today;
  const sinceStart = () => Date.parse(instant);
  const host = { ...context.host, argonMemory: 64 * 1024 * 1024, sinceStart };
  const walking: Context = { ...context, now: () => instant, host };
  const docket = createRouterClient(router, { context: walking });
  const at = (daysAgo: number, time: string) => {
    const day = Temporal.Instant.from(today)
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .subtract({ days: daysAgo });
    const then = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant().toString();
    return then < today ? then : today;
  };
  const [officer, manager] = demoPassphrases;
  instant = at(400, '08:30');
  await docket.session.createRegister({
    organisation: 'Harrowmere Borough Council',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase: officer.passphrase,
    path: folder,
  });
  await docket.session.unlockRegister({ passphrase: officer.passphrase });
  await docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: manager.passphrase });
  await settle(docket);
  const year = [...demoRequests(at), ...demoBreaches(at)].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const { at: then, happen } of year) {
    instant = then;
    await happen(docket, walking);
  }
  instant = today;
  await docket.session.lockRegister();
  return { passphrases: demoPassphrases };
}

async function settle(docket: DemoClient): Promise<void> {
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({
    ...organisation,
    address: 'Town Hall, 1 Quayside, Harrowmere HW1 2AB',
    contact: 'Data protection officer, dpo@harrowmere.example, 01632 960 410',
    departments: [...departments],
    policy: { days: 28, from: 'received' },
    informationSheet: {
      ...organisation.informationSheet,
      en: {
        purposes:
          'We use your information to provide council services: housing, social care, council tax, parking, libraries and planning.',
        categories:
          'Names and addresses, dates of birth, account and payment records, correspondence, assessments and officers’ notes.',
        recipients:
          'Our repair contractors, our payment provider, the Department for Work and Pensions, and auditors where the law asks for it.',
        transfers: 'Your information stays in the United Kingdom.',
        retention:
          'Tenancy files for 6 years after the tenancy ends; council tax for 7 years; library accounts for 2 years after last use.',
        source: 'From you, from your landlord or employer where they must tell us, and from other public bodies.',
        automatedDecisions: 'We make no decision about you by automated means alone.',
      },
    },
  });
}
