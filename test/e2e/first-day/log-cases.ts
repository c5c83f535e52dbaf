import { expect } from '@playwright/test';
import { button, goToPlace, measured, type Day } from './day.ts';
import { mailOf } from './houses.ts';

async function save(day: Day): Promise<void> {
  const { hands, t } = day;
  await hands.shortcut('Control+Enter', hands.page.getByRole('button', { name: t('requests.logRequest.save') }));
}

const requester = ({ hands, t }: Day) => hands.page.getByRole('textbox', { name: t('requests.fields.requester') });

/** Opens the form, as N does. */
async function beginRequest(day: Day): Promise<void> {
  const { hands, t } = day;
  await hands.shortcut('n', hands.page.getByRole('link', { name: t('requests.logRequest.title') }).first());
  await expect(requester(day)).toBeFocused();
}

/** Goes to Today, from where a request is logged. */
async function atToday(day: Day): Promise<void> {
  await goToPlace(day, day.t('requests.today.title'));
  await day.hands.page.getByRole('complementary', { name: day.t('requests.today.nextWeeks') }).waitFor();
}

/** A letter by email: dropped on Today, or chosen in the form by whoever has no mouse. */
export async function logLetter(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { from, subject, words } = house.letter;
  await atToday(day);
  await measured(day, 'letter', async () => {
    if (hands.kind === 'keyboard') await beginRequest(day);
    const today = hands.page.getByRole('heading', { level: 1 });
    await hands.bring([mailOf(from, subject, words)], today, button(day, t('requests.letter.chooseFile')));
    await expect(requester(day)).toHaveValue(from.name);
    for (const right of ['access', 'portability'] as const)
      await expect(hands.page.getByRole('checkbox', { name: t(`terms.rights.${right}`) })).toBeChecked();
    await save(day);
    await expect(hands.page.getByRole('heading', { level: 1 })).toHaveText(from.name);
  });
}

/** A call, written down while somebody talks; identity has to be proved. */
export async function logCall(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  await atToday(day);
  await measured(day, 'call', async () => {
    await beginRequest(day);
    await hands.type(page.getByLabel(t('requests.letter.bodyField')), house.call.words);
    await hands.type(requester(day), house.call.name);
    await hands.type(page.getByLabel(t('requests.fields.phone')), house.call.phone);
    await hands.type(page.getByLabel(t('requests.fields.address')), house.call.address);
    await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
    await hands.mark(page.getByRole('radio', { name: t('requests.fields.identityAsk') }));
    await save(day);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(house.call.name);
  });
}

/** A solicitor writes for a child: whose data it is and who writes are two people. */
export async function logForChild(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  const { solicitor, subject, words, name, authority, authoritySeen } = house.child;
  await atToday(day);
  if (hands.kind === 'keyboard') await beginRequest(day);
  const today = page.getByRole('heading', { level: 1 });
  await hands.bring([mailOf(solicitor, subject, words)], today, button(day, t('requests.letter.chooseFile')));
  await expect(requester(day)).toHaveValue(solicitor.name);
  await hands.mark(page.getByRole('radio', { name: t('requests.fields.someoneElse') }));
  await expect(page.getByLabel(t('requests.fields.representative'))).toHaveValue(solicitor.name);
  await hands.type(requester(day), name);
  await hands.type(page.getByLabel(t('requests.fields.authority')), authority);
  await hands.type(page.getByLabel(t('requests.fields.authoritySeen')), authoritySeen);
  for (const right of ['access', 'erasure'] as const)
    await expect(page.getByRole('checkbox', { name: t(`terms.rights.${right}`) })).toBeChecked();
  await save(day);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** A letter that came by post, typed in. */
export async function logByPost(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  await atToday(day);
  await beginRequest(day);
  await hands.type(page.getByLabel(t('requests.letter.bodyField')), house.refused.words);
  await hands.type(requester(day), house.refused.name);
  await hands.choose(page.getByRole('combobox', { name: t('requests.fields.channel') }), t('terms.channels.post'));
  await hands.type(page.getByLabel(t('requests.fields.address')), house.refused.address);
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
  await save(day);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(house.refused.name);
}
