import { createContext } from '../context.ts';
import { runDocket } from './program.ts';

process.exitCode = await runDocket(process.argv.slice(2), createContext({ env: process.env }));
