import { codeOn, expect, fillAll, formOn, test } from './widget-test.ts';

const WINDOWS = {
  Facebook:
    'Mozilla/5.0 (Linux; Android 13; SM-A047F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.144 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/445.0.0.34.118;]',
  Instagram:
    'Mozilla/5.0 (Linux; Android 12; CPH2239; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/119.0.0.0 Mobile Safari/537.36 Instagram 309.1.0.41.113 Android',
  WhatsApp:
    'Mozilla/5.0 (Linux; Android 11; RMX2185; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 WhatsApp/2.23.24.76 A',
};
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/443.0]';

for (const [name, userAgent] of Object.entries(WINDOWS)) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: { width: 360, height: 640 } });
    const tag = name === 'WhatsApp' ? [] : ['@slow'];
    test(`in the window of ${name} the form works without GPS and popups, and offers Chrome`, {
      tag,
    }, async ({ page, running }) => {
      await page.addInitScript(() => {
        window.open = () => null;
        Object.defineProperty(navigator, 'geolocation', { value: undefined });
      });
      await page.goto(running.village);
      const form = formOn(page);
      const link = form.getByRole('link', { name: 'Buka di Chrome' });
      const { host } = new URL(running.service);
      const own = `${running.service}/lapor?agency=desa-sawahlintang`;
      await expect(link).toHaveAttribute(
        'href',
        `intent://${host}/lapor?agency=desa-sawahlintang#Intent;scheme=http;package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(own)};end`,
      );
      await expect(link).toHaveAttribute('target', '_top');
      await fillAll(form);
      await form.getByRole('button', { name: 'Kirim aduan' }).click();
      expect(await codeOn(form)).toMatch(/^0\d{15}$/);
    });
  });
}

test.describe('iPhone', () => {
  test.use({ userAgent: IPHONE });
  test('on an iPhone a sentence says how, in the language chosen', { tag: '@slow' }, async ({ own }) => {
    await expect(own.getByText('Buka di Safari')).toBeVisible();
    await expect(own.getByRole('link', { name: 'Buka di Chrome' })).toHaveCount(0);
    await own.getByLabel('Bahasa').selectOption('en');
    await expect(own.getByText('Open in Safari')).toBeVisible();
  });
});
