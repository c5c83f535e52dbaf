import type { Page } from '@playwright/test';

/**
 * Holds back what a procedure answers to the windows that `page` loads from now on, as a busy machine may. The function it
 * gives lets everything through.
 */
export async function holdBack(page: Page, procedure: string): Promise<() => Promise<void>> {
  await page.addInitScript(keepAnswers, `/${procedure}`);
  return async () => void (await page.evaluate(() => dispatchEvent(new Event('let-through'))));
}

function keepAnswers(path: string): void {
  const ask = globalThis.fetch;
  const letThrough = new Promise((resolve) => addEventListener('let-through', resolve, { once: true }));
  globalThis.fetch = async (input, init) => {
    const answer = await ask(input, init);
    const url = input instanceof Request ? input.url : String(input);
    if (!url.endsWith(path) || answer.body === null) return answer;
    const late = new TransformStream<Uint8Array, Uint8Array>({
      transform: async (part, to) => {
        await letThrough;
        to.enqueue(part);
      },
    });
    return new Response(answer.body.pipeThrough(late), answer);
  };
}
