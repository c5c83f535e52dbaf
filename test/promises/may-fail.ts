import { execFileSync } from 'node:child_process';

/** Whether a library can stand between Docket and its disk here: Linux with a C compiler. */
export const mayFail = canCompile();

function canCompile(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('no failing disk: there is no gcc here to build it with\n');
    return false;
  }
}
