import type { Words } from '../../words/words.ts';
import { inertHeaders, windowHeaders } from '../window-headers.ts';

const page = ({ language }: Words, sentence: string, script: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Docket</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/-/enter.css" />
    ${script}
  </head>
  <body><main><div role="heading" aria-level="1">Docket</div><p role="status">${sentence}</p></main></body>
</html>
`;

const script = (refused: string) => `const told = document.querySelector('[role=status]');
const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
const answer = await fetch('/-/enter', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: token });
if (answer.ok) location.replace('/');
else told.textContent = ${JSON.stringify(refused)};
`;

const style = `body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 0.875rem/1.5 system-ui, sans-serif; }
main { max-width: 32rem; padding: 1.5rem; }
[role=heading] { font-size: 1.25rem; font-weight: 600; }
`;

/** The page that carries the launch token from the address's fragment, where no server and no log sees it, to the door. */
export function entryAsset(t: Words, pathname: string): Response {
  if (pathname === '/-/enter.js') return answer(script(t('desktop.door.refused')), 'text/javascript; charset=utf-8');
  if (pathname === '/-/enter.css') return answer(style, 'text/css; charset=utf-8');
  const entering = page(t, t('desktop.door.opening'), '<script type="module" src="/-/enter.js"></script>');
  return answer(entering, 'text/html; charset=utf-8');
}

/** What someone sees who opens the window's address without the session's cookie. */
export function noKeyPage(t: Words): Response {
  return answer(page(t, t('desktop.door.noKey'), ''), 'text/html; charset=utf-8', 401);
}

/** A refusal in one line, in English: no window asks like this. */
export function refusal(status: number, because: string): Response {
  return new Response(`Docket refused this request: ${because}.\n`, {
    status,
    headers: { ...inertHeaders(), 'content-type': 'text/plain; charset=utf-8' },
  });
}

function answer(body: string, mediaType: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: { ...windowHeaders(), 'content-type': mediaType, 'cache-control': 'no-store' },
  });
}
