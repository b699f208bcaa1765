import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import sharp from 'sharp';
import { messagesPage, typingPage } from './page.js';
import { type Scene, scenes } from './scenes.js';
import { startTalk, type Talk } from './talk.js';

// Draws every picture and writes the gallery. Names behind the script draw only these.

/** A phone's screen, in CSS pixels. */
const WIDTH = 390;
const SCALE = 2;
const COLOURS = 64;

/** What the package keeps in the style of older days. */
const BUTTON_STYLE = `
  :host > *:first-child { margin: 0; min-width: 0; padding: 1px 14px; border-radius: 8px; font-size: 15px; }
  .secondary { background: #36363c; color: #fbfbfb; }`;
const QUOTE_STYLE =
  '.discord-quote-divider { background: #5d5e66; flex: none; } blockquote { padding-right: 0; }';

const here = new URL('./', import.meta.url);
const docs = new URL('../', import.meta.url);

async function elements(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import '@skyra/discord-components-core';", resolveDir: fileURLToPath(here) },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function draw(
  browser: Browser,
  scene: Scene,
  talk: Talk,
  script: string,
  css: string,
): Promise<number> {
  const shown = await scene.show(talk);
  const body = 'choices' in shown ? typingPage(shown) : messagesPage(shown);
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 120, deviceScaleFactor: SCALE });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style><body>${body}</body>`);
  await page.addScriptTag({ content: script });
  await page.evaluate(
    async (styles: Record<string, string>) => {
      await document.fonts.ready;
      for (const [tag, style] of Object.entries(styles)) {
        for (const element of document.querySelectorAll(tag)) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          element.shadowRoot?.adoptedStyleSheets.push(sheet);
        }
      }
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    },
    { 'discord-button': BUTTON_STYLE, 'discord-quote': QUOTE_STYLE },
  );
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  const small = await sharp(png).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
  await writeFile(new URL(`${scene.name}.png`, docs), small);
  return small.length;
}

function gallery(): string {
  const picture = ({ name, caption }: Scene) =>
    `## ${titleOf(name)}\n\n${caption}\n\n<img src="${name}.png" width="${WIDTH}" alt="${caption.replaceAll(/[*`]/g, '')}">\n`;
  return `# What Footnote looks like

Each picture is drawn from a message that the bot really sent, as a phone shows it, by the script in
[pictures/](pictures/): \`npm run build\`, then \`npm install\` and \`npm run draw\` there. It needs Chromium
(\`CHROMIUM\` names it, \`/usr/bin/chromium\` by default) and the Noto fonts.

${scenes.map(picture).join('\n')}`;
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const wanted = process.argv.slice(2);
const css = await readFile(new URL('page.css', here), 'utf8');
const script = await elements();
const talk = await startTalk();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const bytes = await draw(browser, scene, talk, script, css);
    process.stdout.write(`${scene.name}.png ${Math.round(bytes / 1024)} kB\n`);
  }
  await writeFile(new URL('README.md', docs), gallery());
} finally {
  await browser.close();
  await talk.stop();
}
