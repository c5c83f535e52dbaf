import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leaveNoDumpBelow } from '../../main/hosts/leave-no-dump.ts';

const onLinux = process.platform === 'linux' && existsSync('/usr/bin/prlimit');

test.runIf(onLinux)(
  'a process that was there before Docket’s code, and one that it starts later, leave no memory in a core',
  async () => {
    // As Electron's zygote: it starts the second when it is told to.
    const first = spawn('/bin/sh', ['-c', 'read go; sleep 60 & echo $!; wait'], { stdio: ['pipe', 'pipe', 'ignore'] });
    try {
      leaveNoDumpBelow();
      first.stdin.write('go\n');
      const [said] = (await once(first.stdout, 'data')) as [Buffer];
      const second = Number(String(said).trim());
      for (const pid of [first.pid, second]) {
        expect(readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
        expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size +0 +0 /mu);
      }
      process.kill(second);
    } finally {
      first.kill();
    }
  },
);
