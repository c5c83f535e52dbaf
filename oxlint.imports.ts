import { dirname, relative, resolve, sep } from 'node:path';

/** What the files under a folder may import: folders of this project, and packages by name (`*` is any). */
type Roof = {
  readonly under: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[] | '*';
  readonly not?: RegExp;
};

const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster)(\/|$)/u;

/** The allowed imports of design §7; the first roof that holds a file decides. */
const roofs: readonly Roof[] = [
  { under: 'main/contract', folders: ['main/contract'], packages: ['zod', '@orpc/contract'] },
  { under: 'main/core', folders: ['main/core', 'main/contract'], packages: '*', not: network },
  { under: 'main/hosts/electron', folders: ['main/hosts', 'main/core', 'main/contract'], packages: '*' },
  {
    under: 'main/hosts',
    folders: ['main/hosts', 'main/core', 'main/contract'],
    packages: '*',
    not: /^electron(\/|$)/u,
  },
  { under: 'preload', folders: ['preload', 'main/contract'], packages: ['electron'] },
  {
    under: 'renderer',
    folders: ['renderer', 'main/contract'],
    packages: '*',
    not: /^(node:|electron(\/|$)|@orpc\/server|better-sqlite3|kysely)/u,
  },
];

/** Why `file` (from the project's folder, with slashes) may not import `specifier`; undefined when it may. */
export function refusedImport(file: string, specifier: string): string | undefined {
  const roof = roofs.find(({ under }) => file.startsWith(`${under}/`));
  if (roof === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = relative('.', resolve(dirname(file), specifier))
      .split(sep)
      .join('/');
    return roof.folders.some((folder) => target.startsWith(`${folder}/`))
      ? undefined
      : `${roof.under} imports ${roof.folders.join(', ')} only.`;
  }
  if (roof.under === 'main/core' && /^electron(\/|$)/u.test(specifier))
    return 'Only main/hosts/electron and preload import electron.';
  if (roof.not?.test(specifier)) return `${roof.under} does not import ${specifier}.`;
  if (roof.packages === '*' || roof.packages.includes(specifier)) return undefined;
  return `${roof.under} imports the packages ${roof.packages.join(', ')} only.`;
}

type Source = { readonly type: string; readonly value?: unknown } | null;
type ImportNode = { readonly source: Source };
type RuleContext = {
  readonly filename: string;
  readonly cwd: string;
  readonly report: (problem: { node: ImportNode; message: string }) => void;
};

function create({ filename, cwd, report }: RuleContext) {
  const file = relative(cwd, filename).split(sep).join('/');
  const check = (node: ImportNode) => {
    if (typeof node.source?.value !== 'string') return;
    const message = refusedImport(file, node.source.value);
    if (message !== undefined) report({ node, message });
  };
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
  };
}

export default { meta: { name: 'docket' }, rules: { 'allowed-imports': { create } } };
