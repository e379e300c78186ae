import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { expect, pageKinds, test } from './site-test.ts';

test('every kind of page is valid HTML, as html-validate reads it', async ({ site }) => {
  const checker = new HtmlValidate({ extends: ['html-validate:recommended'] });
  // The builder of snippets answers every change at once and sends nothing: a button to send would mislead.
  const ofBuilder = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'wcag/h32': 'off' },
  });
  const faults: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds(site))) {
    const html = await (await fetch(site.origin + path)).text();
    const { results } = await (kind === 'embed' ? ofBuilder : checker).validateString(html, `${kind}.html`);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, selector }) => `${kind}: ${ruleId}: ${message} ${selector ?? ''}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('every link of every kind of page leads somewhere, as linkinator follows it, and none is asked of another origin', async ({
  site,
}) => {
  const checker = new LinkChecker();
  const elsewhere: string[] = [];
  const { links } = await checker.check({
    path: Object.values(pageKinds(site))
      .filter((path) => path !== '/404.html')
      .map((path) => site.origin + path),
    checkFragments: true,
    concurrency: 20,
    timeout: 20_000,
    linksToSkip: async (link) => {
      const isOurs = link.startsWith(`${site.origin}/`);
      if (!isOurs) elsewhere.push(link);
      return !isOurs;
    },
  });
  // The map keeps its view after the #, which names no element.
  const isView = (url: string) => /\/peta\.html#\d+\/-?[\d.]+\/-?[\d.]+$/.test(url);
  const broken = links.filter(
    ({ state, status, url }) => state === 'BROKEN' && !(status === 200 && isView(url)),
  );
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(100);
  // What leads away: our own absolute addresses below the site's real origin, the form, and the licence.
  const hosts = new Set(elsewhere.filter((link) => /^https?:/.test(link)).map((link) => new URL(link).host));
  expect([...hosts].sort()).toEqual(
    ['creativecommons.org', 'localhost:4321', 'localhost:4322'].filter((host) => hosts.has(host)),
  );
});

test('the fonts, scripts and pictures of a page come from its own origin alone', async ({ page, site }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  for (const path of Object.values(pageKinds(site))) {
    await page.goto(site.origin + path);
    await page.waitForLoadState('load');
  }
  expect([...asked].filter((origin) => origin !== 'null')).toEqual([site.origin]);
});
