import type { Page } from '@playwright/test';

/**
 * Counts what a person does, from the browser's own trusted input events: a press of the pointer is one, a key outside of a text is
 * one (Ctrl and its letter together), an option chosen by keyboard is one, a text typed without leaving its field is one.
 */
export async function countActions(page: Page): Promise<{ count(): Promise<number> }> {
  await page.evaluate(() => {
    const told = { count: 0 };
    let typing: EventTarget | null = null;
    const takesText = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type));
    const add = (event: Event) => {
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent) {
        if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
        const text = takesText(event.target) && !event.ctrlKey && !event.metaKey;
        if (text && typing === event.target) return;
        typing = text ? event.target : null;
      } else typing = null;
      told.count += 1;
    };
    addEventListener('pointerdown', add, true);
    addEventListener('keydown', add, true);
    Object.assign(window, { told });
  });
  return {
    count: () => page.evaluate(() => (window as unknown as { told: { count: number } }).told.count),
  };
}
