import type { Command, Option } from 'commander';
import { everyCommand } from '../command/program.ts';

/** What the page says beside the commands: which release it is of, and its day (`2026-11-25`). */
export type ManPageEdition = { readonly version: string; readonly date: string };

const synopsis = 'a register of requests and breaches for data-protection officers';

const environment: readonly (readonly [string, string])[] = [
  ['DOCKET_PASSPHRASE', 'The passphrase, where no --passphrase-file is given and nobody can be asked.'],
  ['DOCKET_REGISTERS', 'The folder in which registers are made and looked for, instead of ~/Docket.'],
  ['DOCKET_RECENT', 'off: the window remembers and offers no register but the one that was unlocked last.'],
  ['DOCKET_DEMO', 'The folder in which the demo register is made.'],
];

const files: readonly (readonly [string, string])[] = [
  ['~/Docket', 'The registers: a folder each, encrypted.'],
  ['~/Docket/.docket', 'What this machine remembers about them, such as the heads of their audit logs.'],
  ['~/.local/state/docket', 'Where a second start finds the first. Nothing of a register.'],
];

const exits: readonly (readonly [string, string])[] = [
  ['0', 'Done.'],
  ['1', 'Refused: nothing was changed, and standard error says why.'],
  ['2', 'Wrong usage.'],
];

/** The manual page of `docket` in man(7), from the commands and options as the program itself declares them. */
export function manPage(program: Command, { version, date }: ManPageEdition): string {
  const name = program.name();
  return [
    `.TH ${name.toUpperCase()} 1 "${date}" "Docket ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${escaped(synopsis)}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '.I command',
    '.RI [ option ...]',
    '.SH DESCRIPTION',
    escaped(program.description()),
    '.PP',
    escaped(
      'A command answers in JSON on standard output, and says errors as {"error":{"code","message"}} on standard error. ' +
        'It asks for the passphrase on a terminal, or takes it from --passphrase-file or from DOCKET_PASSPHRASE.',
    ),
    '.SH COMMANDS',
    ...everyCommand(program)
      .filter((command) => command !== program)
      .flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exits.flatMap(item),
    '.SH ENVIRONMENT',
    ...environment.flatMap(item),
    '.SH FILES',
    ...files.flatMap(item),
    '',
  ].join('\n');
}

function commandLines(command: Command): string[] {
  return [
    `.SS ${escaped([...pathOf(command), ...command.registeredArguments.map(argumentOf)].join(' '))}`,
    escaped(sentence(command.description())),
    ...command.options.flatMap((option) => item([option.flags, sentence(descriptionOf(option))])),
  ];
}

function pathOf(command: Command): string[] {
  return [...(command.parent === null ? [] : pathOf(command.parent)), command.name()];
}

function argumentOf(argument: Command['registeredArguments'][number]): string {
  const named = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${named}>` : `[${named}]`;
}

function descriptionOf({ description, defaultValue, mandatory }: Option): string {
  const stands = typeof defaultValue === 'string' ? ` (else ${defaultValue})` : '';
  return `${description}${stands}${mandatory ? ' (has to be given)' : ''}`;
}

function item([term, words]: readonly [string, string]): string[] {
  return ['.TP', `.B ${escaped(term)}`, escaped(words)];
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;
}

// A backslash begins a command, a hyphen may be drawn as another sign, and a line may not begin like a request.
function escaped(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replace(/^(?=[.'])/u, '\\&');
}
