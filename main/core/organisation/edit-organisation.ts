import type { Organisation } from '../../contract/organisation/organisation.ts';
import { languages, type Language } from '../../words/language.ts';
import { changeRules } from '../calendar/change-rules.ts';
import { read } from '../kernel/procedures.ts';
import { authorityOf, isOfAnotherLaw } from '../records/authority.ts';
import { refreshClock } from '../records/count-clock.ts';
import { fieldList } from '../records/field-words.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { outdateUnsent } from '../records/pack.store.ts';
import { unknownSettings } from '../rules/deadlines/unknown-settings.ts';
import { greetInKeyFile } from './greet-in-key-file.ts';

/** Changes the settings. Live cases are counted again: closing days and the house rule move dates. */
export const editOrganisation = read.organisation.editOrganisation.handler(async ({ context, input, errors }) => {
  const issues = [...unknownSettings(input)];
  if (issues.length > 0) throw errors.BAD_REQUEST({ data: { issues } });
  const { db, register, now, write, followed } = context;
  const settings = withAuthorityOfLaw(input, await readOrganisation(db));
  const { movedDue } = await changeRules(
    { register, now, write },
    {
      after: () => settings,
      about: (before, after) => ({ fields: fieldList(changedFields(before, after)) }),
      everything: (before, after) => changedFields(before, after).some((field) => inLedger.includes(field)),
      also: async (db, before, after) => {
        const changed = changedFields(before, after).filter((field) => onPaper.includes(field));
        if (changed.length === 0) return [];
        const onlySheet = changed.every((field) => field === 'informationSheet');
        const cases = await outdateUnsent(db, onlySheet ? changedSheets(before, after) : undefined);
        for (const id of cases) await refreshClock(db, id, after);
        return cases;
      },
    },
  );
  await greetInKeyFile(register, settings);
  // The languages follow after the write that other windows were told of.
  followed.wrote('register');
  return { organisation: settings, movedCases: movedDue };
});

/**
 * An authority that is known to supervise under another law gives way to the one of the law that was chosen, and one that
 * nobody has written since the register was made to the one of the calendar that was.
 */
function withAuthorityOfLaw(settings: Organisation, before: Organisation): Organisation {
  const { authorityName, authorityContact, regime, calendar } = settings;
  const start = authorityOf(before.calendar, before.regime);
  const isStart = authorityName === start.name && authorityContact === start.contact && calendar !== before.calendar;
  if (!isStart && !isOfAnotherLaw(authorityName, regime)) return settings;
  const { name, contact } = authorityOf(calendar, regime);
  return { ...settings, authorityName: name, authorityContact: contact };
}

/** What of the settings the ledger keeps, or decides by. */
const inLedger: readonly (keyof Organisation)[] = ['name', 'authorityName', 'timeZone', 'departments'];

/** What of the settings the papers of a pack say, or decides what they say. */
const onPaper: readonly (keyof Organisation)[] = [
  'name',
  'address',
  'contact',
  'authorityName',
  'authorityContact',
  'regime',
  'informationSheet',
];

/** The languages in which the texts of the information sheet were changed. */
function changedSheets(before: Organisation, after: Organisation): Language[] {
  const isSame = (one: Language) =>
    JSON.stringify(before.informationSheet[one]) === JSON.stringify(after.informationSheet[one]);
  return languages.filter((one) => !isSame(one));
}

function changedFields(before: Organisation, after: Organisation): (keyof Organisation)[] {
  const fields = Object.keys(after) as (keyof Organisation)[]; // the schema admits no other key
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
