// Opens pages in Chromium: nothing runs, nothing scrolls sideways, axe-core finds nothing, and the filter filters.
const fs = require('fs');
const { pathToFileURL } = require('url');
const puppeteer = require('puppeteer-core');

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [chromium, ...pages] = process.argv.slice(2);
const faults = [];

async function look(browser, file, scheme, width) {
  const where = `${file.replace(/.*\//, '')} (${scheme}, ${width} px)`;
  const page = await browser.newPage();
  page.on('dialog', (dialog) => { faults.push(`${where}: something ran`); return dialog.dismiss(); });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`${where}: asks for ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(file).href);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  // How wide a fragment is, is for the page around it to say.
  if (sideways && !file.endsWith('-fragment.html')) faults.push(`${where}: scrolls sideways`);
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
  if (result.passes.length < 5) faults.push(`${where}: only ${result.passes.length} rules had anything to look at`);
  for (const rule of result.violations) {
    faults.push(`${where}: ${rule.id}, ${rule.nodes.length} times: ${rule.nodes[0].html.slice(0, 200)}`);
  }
  if (width === 1280) await filter(page, where);
  await page.close();
}

async function filter(page, where) {
  if (!await page.$('#kom-kind')) return;
  const visible = () => page.$$eval('.kom-item', (items) => items.filter((item) => item.offsetParent).map((item) => item.className));
  const all = (await visible()).length;
  const kind = await page.$eval('#kom-kind', (select) => select.options[1].value);
  await page.select('#kom-kind', kind);
  const some = await visible();
  if (some.length === 0 || some.length === all || some.some((name) => !name.split(' ').includes(`kom-k-${kind}`))) {
    faults.push(`${where}: the filter shows ${some.length} of ${all}`);
  }
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  for (const file of pages) {
    const fragment = file.endsWith('-fragment.html');
    for (const scheme of fragment ? ['light'] : ['light', 'dark']) {
      for (const width of [320, 768, 1280, 1920]) {
        await look(browser, file, scheme, width);
      }
    }
  }
  await browser.close();
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length === 0 && pages.length > 0 ? 0 : 1;
})();
