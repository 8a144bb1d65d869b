// Looks at pages in a browser, as people on phones, at desks, in the dark and at the keyboard do.
//
// Usage: node look.mjs < plan.json
//
// The plan is {chromium, shots, exhibits: [{name, folder, pages, article, kind}]}. Screenshots go to the
// folder shots; none are made without it. The article is the selector of what a page itself says, without the frame of a theme around it; kind is one of
// github, mkdocs, html. Each page comes back as one line of JSON, {exhibit, page, complaints,
// outside}, and at last {browser, axe}, which names who looked.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

import { brokenAnchors, countStops, leftovers, lines, overflow, paint, prepare, removedByGithub } from './seen.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Each width and each scheme, and both schemes on a phone. Axe and the keyboard take longest, and ask on
// the smallest and on the widest only.
const LOOKS = [
  { width: 360, scheme: 'light', thorough: true },
  { width: 360, scheme: 'dark' },
  { width: 768, scheme: 'light' },
  { width: 1280, scheme: 'dark', thorough: true },
];
// A busy machine may need longer for a page than Playwright's 30 seconds.
const PATIENCE = 120_000;
const ORIGIN = 'http://pages.test/';
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40">
  <rect width="150" height="40" rx="6" fill="#6b4fbb"/>
  <text x="75" y="25" fill="#fff" font-family="sans-serif" font-size="13" text-anchor="middle">button image</text>
</svg>`;

const plan = JSON.parse(readFileSync(0, 'utf8'));
const browser = await chromium.launch({
  executablePath: plan.chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const queue = plan.exhibits.flatMap((exhibit) => exhibit.pages.map((page) => ({ exhibit, page })));
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      console.log(JSON.stringify(await lookAt(next.exhibit, next.page)));
    }
  }),
);
const axe = createRequire(import.meta.url)('axe-core/package.json').version;
console.log(JSON.stringify({ browser: browser.version(), axe }));
await browser.close();

/** Everything that is wrong with one page, each complaint once, with the looks in which it shows. */
async function lookAt(exhibit, page) {
  const seen = new Map();
  const outside = new Set();
  let where = 'loading';
  const complain = (text) => seen.set(text, [...(seen.get(text) ?? []), where]);
  const [context, tab] = await open(exhibit, page, { reducedMotion: 'reduce' }, complain, outside);
  const text = await tab.evaluate(lines, exhibit.article);
  if (text.length === 0) {
    complain('nothing to read');
  }
  for (const look of LOOKS) {
    where = `${look.width} ${look.scheme}`;
    (await once(tab, exhibit, page, look)).forEach(complain);
  }
  await context.close();
  where = 'without script';
  const bare = await read(exhibit, page);
  text.filter((line) => !bare.includes(line)).forEach((line) => complain(`missing: ${line}`));
  const complaints = [...seen].map(([text, looks]) => `${text} (${looks.length === LOOKS.length ? 'always' : looks.join(', ')})`);
  return { exhibit: exhibit.name, page, complaints, outside: [...outside].sort() };
}

/** What is wrong with a page at one width and in one scheme. */
async function once(tab, exhibit, page, look) {
  const { width, scheme } = look;
  await tab.setViewportSize({ width, height: 800 });
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.evaluate(prepare, { kind: exhibit.kind, scheme, article: exhibit.article });
  if (plan.shots) {
    const name = `${page.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${scheme}.png`;
    await tab.screenshot({ path: join(plan.shots, exhibit.name, name), fullPage: true });
  }
  const questions = [overflow, leftovers, brokenAnchors, ...(exhibit.kind === 'github' ? [removedByGithub] : [])];
  const complaints = [];
  for (const question of questions) {
    complaints.push(...(await tab.evaluate(question, exhibit.article)));
  }
  if (look.thorough) {
    complaints.push(...(await accessibility(tab, exhibit)));
    complaints.push(...(await keyboard(tab, exhibit)));
  }
  return complaints;
}

/** The lines of a page in a browser that runs no scripts. */
async function read(exhibit, page) {
  const [context, tab] = await open(exhibit, page, { javaScriptEnabled: false }, () => {}, new Set());
  const text = await tab.evaluate(lines, exhibit.article);
  await context.close();
  return text;
}

/** What axe finds in the article; of HTML pages, which are ours altogether, in everything. */
async function accessibility(tab, exhibit) {
  if (await tab.evaluate('!window.axe')) {
    await tab.evaluate(AXE);
  }
  const root = exhibit.kind === 'mkdocs' ? exhibit.article : 'html';
  const result = await tab.evaluate(
    ([root, values]) => axe.run(root, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    [root, STANDARDS],
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')}: ${failureSummary.split('\n').slice(1, 2).join('').trim()}`),
  );
}

/** Which links and fields Tab does not reach, and which do not show that they are reached. */
async function keyboard(tab, exhibit) {
  const { all, wanted } = await tab.evaluate(countStops, exhibit.article);
  const missed = new Set(wanted.keys());
  const hidden = new Set();
  for (let presses = 0; presses < all + 20 && missed.size > 0; presses += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(paint);
    missed.delete(stop.index);
    if (stop.index >= 0 && !stop.visible) {
      hidden.add(stop.index);
    }
  }
  return [
    ...[...missed].map((index) => `not reached by Tab: ${wanted[index]}`),
    ...[...hidden].map((index) => `focus is not visible: ${wanted[index]}`),
  ];
}

/** A page that asks only for what lies in its folder; pictures of others are replaced by one of ours. */
async function open(exhibit, page, options, complain, outside) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const home = `${ORIGIN}${page}`;
  await context.route('**/*', async (route) => {
    const url = route.request().url().replace(/[?#].*$/, '');
    if (url.startsWith(ORIGIN)) {
      if (exhibit.kind === 'html' && url !== home) {
        complain(`is not whole in itself: asks for ${url.slice(ORIGIN.length)}`);
      }
      return serve(route, join(exhibit.folder, normalize(decodeURIComponent(url.slice(ORIGIN.length)))));
    }
    if (route.request().resourceType() === 'image') {
      outside.add(url);
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    }
    complain(`asks another host for a ${route.request().resourceType()}: ${url}`);
    return route.abort();
  });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => complain(`script fails: ${error.message}`));
  await tab.goto(home, { waitUntil: 'load' });
  return [context, tab];
}

async function serve(route, file) {
  try {
    await route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}
