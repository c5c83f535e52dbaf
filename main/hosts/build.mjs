// `npm run build`: plain JavaScript for Node 20.
import { build, runOrSay } from './set-up.mjs';

await runOrSay(() => {
  build();
  return 0;
});
