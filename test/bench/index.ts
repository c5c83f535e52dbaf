import { loadavg } from 'node:os';
import { bench as audit } from './audit.ts';
import { bench as backup } from './backup.ts';
import { bench as deadlines } from './deadlines.ts';
import { isMet, printFigures, type Figure } from './figure.ts';
import { bench as packs } from './packs.ts';
import { bench as redating } from './redating.ts';
import { bench as reports } from './reports.ts';
import { bench as requests } from './requests.ts';
import { bench as unlock } from './unlock.ts';
import { bench as whilePacking } from './while-packing.ts';
import { bench as windows } from './windows.ts';

/** 1 takes about ten minutes on two quiet cores; 10 is a million cases and takes an evening. */
const scale = Number(process.env['DOCKET_BENCH_SCALE'] ?? 1);
const scaled = (count: number) => Math.max(1, Math.round(count * scale));

const benches: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ['deadlines', deadlines],
  ['requests', async () => await requests({ cases: scaled(100_000), logs: scaled(400), rounds: 300 })],
  [
    'while packing',
    async () => await whilePacking({ cases: scaled(20_000), documents: scaled(60), mebibytes: scaled(120) }),
  ],
  ['unlock', async () => await unlock({ cases: scaled(100_000), rounds: 5 })],
  ['backup', async () => await backup({ cases: scaled(90_000), rounds: 3 })],
  ['audit', async () => await audit({ entries: scaled(200_000), logs: scaled(300) })],
  ['re-dating', async () => await redating({ cases: scaled(100_000) })],
  ['reports', async () => await reports({ rows: scaled(100_000), rounds: 3 })],
  ['packs', async () => await packs({ files: scaled(400), bytes: scaled(100_000_000), rounds: 3, level: 6 })],
  ['windows', async () => await windows({ windows: 3, rounds: scaled(20) })],
];

const figures: Figure[] = [];
for (const [name, bench] of benches) {
  const from = performance.now();
  figures.push(...(await bench()));
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s, machine load ${load}`);
}
console.log('');
printFigures(figures);
console.log(`\n${figures.filter(isMet).length} of ${figures.length} promises met.`);
