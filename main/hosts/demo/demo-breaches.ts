import { Temporal } from 'temporal-polyfill';
import { breachesOfTheYear } from './invented.ts';
import type { Happening } from './happening.ts';

type At = (daysAgo: number, time: string) => string;

/** The breaches of the invented year, two of them with a clock that still runs, and two sealed reports that wait. */
export function demoBreaches(at: At): Happening[] {
  const past = breachesOfTheYear
    .slice(2)
    .flatMap((breach, index) =>
      breachHappenings(at, breach, 340 - index * 31, index % 3 === 0 ? 'notified' : 'not-notified'),
    );
  const [payslips, laptop] = breachesOfTheYear;
  return [
    ...past,
    ...breachHappenings(at, payslips, 2, 'open'),
    ...breachHappenings(at, laptop, 1, 'open'),
    ...sealedReports(at),
  ];
}

function breachHappenings(
  at: At,
  [title, cause, department, people]: (typeof breachesOfTheYear)[number],
  daysAgo: number,
  course: 'notified' | 'not-notified' | 'open',
): Happening[] {
  const aware = at(daysAgo, daysAgo === 2 ? '22:05' : '10:40');
  const later = (hours: number) => Temporal.Instant.from(aware).add({ hours }).toString();
  let reference = '';
  const happenings: Happening[] = [
    {
      at: later(0),
      happen: async (docket) => {
        const logged = await docket.breaches.logBreach({
          title,
          awareAt: aware,
          awareEvidence: 'Sealed report by a member of staff, confirmed by telephone.',
          happenedAt: 'The same day',
          discovered: 'A member of staff noticed it and reported it.',
          cause,
          department,
          facts: `${title}. ${people} people are concerned.`,
          effects: 'Loss of confidentiality. Distress is possible.',
          measures: 'Recall sent, access closed, deletion asked for and confirmed in writing.',
          peopleCount: people,
          recordsCount: people,
        });
        reference = logged.reference;
      },
    },
  ];
  if (course === 'open') return happenings;
  happenings.push({
    at: later(20),
    happen: async (docket) => {
      await docket.breaches.assessSeverity({
        reference,
        parts: {
          data: course === 'notified' ? 'financial' : 'simple',
          context: 0,
          identification: course === 'notified' ? 'maximum' : 'significant',
          confidentiality: 'known-recipients',
          integrity: 'not-affected',
          availability: 'not-affected',
          onPurpose: false,
        },
      });
      await docket.breaches.decideNotification({
        reference,
        authority: {
          choice: course === 'notified' ? 'notify' : 'do-not-notify',
          reasons:
            course === 'notified'
              ? 'Named people and account details reached strangers. A risk is likely.'
              : 'One known recipient, who deleted it and confirmed that in writing. A risk is unlikely.',
          delayReasons: null,
        },
        people: {
          choice: 'no-high-risk',
          condition: null,
          reasons: 'No sensitive data, and the recipients are known.',
        },
      });
    },
  });
  if (course === 'notified') {
    happenings.push({
      at: later(40),
      happen: async (docket) =>
        void (await docket.breaches.recordNotice({
          reference,
          kind: 'first',
          sentAt: later(40),
          authorityReference: 'IC-260-TEST',
          note: 'Sent by the online form.',
        })),
    });
  }
  return happenings;
}

function sealedReports(at: At): Happening[] {
  return [
    {
      at: at(0, '07:55'),
      happen: async (docket) =>
        void (await docket.intake.reportBreach({
          whatHappened:
            'I put two repair letters in one envelope. The tenant at number 16 rang to say they had the letter for number 61.',
          noticedAt: at(0, '07:40'),
          whose: ['residents'],
          howMany: 'one',
          kinds: ['names-addresses'],
          stillGoingOn: 'yes',
          department: 'Housing',
        })),
    },
    {
      at: at(1, '16:42'),
      happen: async (docket) =>
        void (await docket.intake.reportBreach({
          whatHappened: 'A spreadsheet with permit holders was on the shared drive for everyone. I have moved it.',
          noticedAt: at(1, '16:30'),
          whose: ['residents'],
          howMany: '101-1000',
          kinds: ['names-addresses'],
          stillGoingOn: 'no',
          department: 'Parking',
        })),
    },
  ];
}
