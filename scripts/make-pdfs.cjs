// One newsletter in Markdown as a page of HTML that lays itself out as slides, or as a plain document.
// node make-pdfs.cjs LAYOUT NEWSLETTER.md > PAGE.html, where LAYOUT is slides, columns or document.
const fs = require('fs');
const markdown = require('markdown-it')({ html: false });

const [layout, file] = process.argv.slice(2);
const title = file.replace(/.*\//, '').replace(/\.md$/, '');
const source = fs.readFileSync(file, 'utf8');
let body = cover(source) + markdown.render(source.replace(/^---\n[\s\S]*?\n---\n/, ''));

// What front matter says, as a reader would see it.
function cover(source) {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!front) return '';
  const value = Object.fromEntries(front[1].split('\n').map(line => line.split(/: (.*)/)));
  const [from, to] = value.period.split('/').map(month => new Date(month + '-01'));
  const name = (date, form) => date.toLocaleDateString(value.language || 'nb', form);
  const last = name(to || from, { month: 'long', year: 'numeric' });
  const period = to ? name(from, { month: 'long' }) + '–' + last : last;
  return `<p>${value.publisher}</p><h2>${value.title}</h2><p>${period}</p>`
    + (value.audience ? `<p>${value.audience}</p>` : '');
}

// Soft hyphens where a Norwegian word can be divided: enough for words that end lines, and no dictionary needed.
function divided(word) {
  return word.replace(/([aeiouyæøå][bdfghjklmnprstv])(?=[bdfghjklmnprstv][aeiouyæøå]\p{L}{2,})/giu, '$1\u00AD');
}
if (layout === 'columns') {
  body = body.replace(/>[^<]+</g, text => text.replace(/\p{L}{11,}/gu, divided));
}

const fonts = layout === 'columns' ? '"DejaVu Sans"' : '"Liberation Sans"';
const styles = {
  slides: `@page { size: 960px 540px; margin: 0 }
    .slide { width: 960px; height: 540px; padding: 30px 60px 46px; font-size: 15px }
    .body { height: 400px } h1 { font-size: 26px } h2 { font-size: 19px }
    h3, h4 { font-size: 15px }`,
  columns: `@page { size: 960px 540px; margin: 0 }
    .slide { width: 960px; height: 540px; padding: 30px 50px 46px; font-size: 14px }
    .body { height: 400px; columns: 2; column-gap: 36px; column-fill: auto } h1 { font-size: 26px } h2 { font-size: 18px }
    h3, h4 { font-size: 14px } a { color: #06c }`,
  document: `@page { size: A4; margin: 1.8cm } body { font-size: 11pt } h1 { font-size: 18pt } h2 { font-size: 14pt }`,
};
const script = `
  const source = [...document.querySelector('main').children];
  document.querySelector('main').remove();
  let header = null, body = null, count = 0;
  function slide() {
    const page = document.createElement('section');
    page.className = 'slide';
    if (header) page.append(header.cloneNode(true));
    body = document.createElement('div');
    body.className = 'body';
    const foot = document.createElement('footer');
    foot.innerHTML = '<span>Utgitt 01.07.2031</span><span>' + ++count + '</span>';
    page.append(body, foot);
    document.body.append(page);
  }
  const full = () => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  for (const block of source) {
    if (block.tagName === 'H1') {
      const same = ${layout === 'columns'} && header && header.textContent === block.textContent;
      header = block;
      if (!same) slide();
      continue;
    }
    if (!body) slide();
    body.append(block);
    if (full() && body.children.length > 1) {
      const before = block.previousElementSibling;
      slide();
      if (before && before.tagName === 'H2') body.append(before);
      body.append(block);
    }
  }`;
process.stdout.write(`<!doctype html><html lang="nb"><meta charset="utf-8"><title>${title}</title>
<style>${styles[layout]}
  body { margin: 0; font-family: ${fonts}; line-height: 1.35; color: #222 }
  .slide { box-sizing: border-box; position: relative; break-after: page; overflow: hidden }
  h1 { margin: 0 0 16px; color: #134 } h2 { margin: 10px 0 6px; break-after: avoid } p, ul, ol { margin: 0 0 9px }
  li { margin: 0 0 3px } li ul { margin: 0 } ul { list-style-type: '• ' } ul ul { list-style-type: '◦ ' } hr { border: 0; border-top: 1px solid #888; margin: 10px 0 }
  table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 2px 8px }
  footer { position: absolute; bottom: 14px; left: 60px; right: 60px; display: flex; justify-content: space-between;
    font-size: 10px; color: #666 }
</style><main>${body}</main>${layout === 'document' ? '' : `<script>${script}</script>`}</html>`);
