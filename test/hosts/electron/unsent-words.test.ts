import { expect, test, vi } from 'vitest';
import { openUnsentWords } from '../../../main/hosts/electron/unsent-words.ts';

function surroundings(answer: boolean, beingLeft = false) {
  return {
    ask: vi.fn(async () => answer),
    asking: vi.fn(),
    close: vi.fn(),
    stay: vi.fn(),
    isBeingLeft: () => beingLeft,
  };
}

function objection() {
  return { preventDefault: vi.fn() };
}

test('whoever closes the window over words that are kept nowhere is asked once, and may keep writing', async () => {
  const around = surroundings(false);
  const { objected } = openUnsentWords(around);
  const event = objection();
  objected(event);
  objected(event);
  await expect.poll(() => around.stay.mock.calls.length).toBe(1);
  expect(around.ask).toHaveBeenCalledTimes(1);
  expect(around.asking).toHaveBeenCalledTimes(1);
  expect(around.close).not.toHaveBeenCalled();
  expect(event.preventDefault).not.toHaveBeenCalled();
});

test('whoever lets the words go is not held up again', async () => {
  const around = surroundings(true);
  const { objected } = openUnsentWords(around);
  objected(objection());
  await expect.poll(() => around.close.mock.calls.length).toBe(1);
  const event = objection();
  objected(event);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
  expect(around.ask).toHaveBeenCalledTimes(1);
});

test.each([
  ['a machine that shuts down', false],
  ['a page that Docket itself leaves', true],
])('%s asks nobody', (_which, beingLeft) => {
  const around = surroundings(false, beingLeft);
  const { objected, giveUp } = openUnsentWords(around);
  if (!beingLeft) giveUp();
  const event = objection();
  objected(event);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
  expect(around.ask).not.toHaveBeenCalled();
});
