import { spawnSync } from 'node:child_process';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { docketProgram, everyCommand } from '../../../main/hosts/command/program.ts';
import { manPage } from '../../../main/hosts/packaging/man-page.ts';

const program = docketProgram(
  async () => {
    throw new Error('No command runs here.');
  },
  () => {},
);
const page = manPage(program, { version: '1.2.3', date: '2026-11-25' });

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** The page as a terminal shows it, each command's part under its heading. */
function shown(): string {
  const { stdout, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-'], {
    input: page,
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '200', LC_ALL: 'C.UTF-8' },
  });
  expect(stderr).toBe('');
  return stdout;
}

const hasMan = spawnSync('man', ['--version']).status === 0;

test('the manual page has every command, and under it every argument and option of it', () => {
  const parts = new Map(
    page
      .replaceAll('\\-', '-')
      .replaceAll('\\(cq', '’')
      .split(/^\.S[SH] /mu)
      .map((part) => [part.split('\n', 1)[0] ?? '', part]),
  );
  const commands = everyCommand(program).filter((command) => command !== program);
  expect(commands.length).toBeGreaterThan(30);
  for (const command of commands) {
    const title = new RegExp(`^${nameOf(command)}( [<[]|$)`, 'u');
    const [heading, part = ''] = [...parts].find(([one]) => title.test(one)) ?? [];
    expect(heading, nameOf(command)).toBeDefined();
    expect(part).toContain(command.description().slice(1));
    for (const argument of command.registeredArguments) expect(heading).toContain(argument.name());
    for (const { flags, description } of command.options) {
      expect(part).toContain(`.B ${flags}`);
      expect(part).toContain(description.slice(1));
    }
  }
});

test('the page says which release it is of, and what a script has to know', () => {
  expect(page).toContain('.TH DOCKET 1 "2026-11-25" "Docket 1.2.3"');
  for (const word of ['DOCKET_PASSPHRASE', 'DOCKET_REGISTERS', '{"error":{"code","message"}}'])
    expect(page).toContain(word);
});

test.skipIf(!hasMan)('man shows it without a warning', () => {
  const text = shown();
  expect(text).toContain('docket serve [letters...]');
  expect(text).toContain('--no-open');
  expect(text).not.toContain('\\');
});
