import { describe, expect, it } from 'vitest';
import { readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour from dawn to dusk.';

/** A page with these lines in its head and these in its body. */
function page(body: string, head = ''): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;
}

describe('questions and answers', () => {
  const headed = async (body: string) => {
    const document = await readOne('a.html', page(`<main><h1>The ferry</h1><h2>Fares</h2>${body}</main>`));
    expectSound(document);
    return document.passages.map(({ heading, text }) => [heading, text]);
  };

  it('a term heads what belongs to it, and nothing behind its list', async () => {
    const list =
      '<dl><dt>May dogs come?</dt><dd><p>Yes, on a lead.</p><p>They pay nothing.</p></dd><div><dt>Cats?</dt><dt>Birds?</dt><dd>In a cage only.</dd></div></dl>';
    expect(await headed(`${list}<p>${prose}</p>`)).toEqual([
      ['May dogs come?', 'Yes, on a lead.'],
      ['May dogs come?', 'They pay nothing.'],
      ['Birds?', 'In a cage only.'],
      ['Fares', prose],
    ]);
  });

  it('so does a question that opens its answer, also within another and above headings of its own', async () => {
    const inner = '<details><summary>With a dog?</summary><p>A crown.</p></details>';
    const body = `<details><summary><b>What does it cost?</b></summary><p>Two crowns.</p>${inner}<p>Less in winter.</p><h3>Groups</h3><p>Half.</p></details><p>${prose}</p>`;
    expect(await headed(body)).toEqual([
      ['What does it cost?', 'Two crowns.'],
      ['With a dog?', 'A crown.'],
      ['What does it cost?', 'Less in winter.'],
      ['Groups', 'Half.'],
      ['Fares', prose],
    ]);
  });

  it('a button in a heading is the heading, and elsewhere is none of the text', async () => {
    const body = `<h3><button>Is it <i>safe</i>?</button></h3><div><p>Nobody ever fell in.</p><button>Send</button></div>`;
    expect(await headed(body)).toEqual([['Is it safe?', 'Nobody ever fell in.']]);
    const beside = `<h3>Copying it <span><button>Copy this link</button></span></h3><p>Nobody ever did.</p>`;
    expect(await headed(beside)).toEqual([['Copying it', 'Nobody ever did.']]);
  });

  it('an answer that the page keeps folded is read, below what opens it', async () => {
    const named = (more: string) =>
      `<button aria-expanded="false" aria-controls="a">What is it?</button>${more}<div id="a" role="tabpanel" aria-hidden="true" style="height: 0; display: none"><p>Two crowns</p></div>`;
    expect(await headed(named(''))).toEqual([['What is it?', 'Two crowns']]);
    const behind = [
      '<h3><button>What is it?</button></h3><div style="display:none">Two crowns</div>',
      '<h3 aria-expanded="false">What is it?</h3><div hidden>Two crowns</div>',
      '<div role="button" tabindex="0">What is it?</div><div hidden>Two crowns</div>',
      '<button class="accordion">What is it?</button><div style="display: none;">Two crowns</div>',
    ];
    for (const body of behind) expect(await headed(body)).toEqual([['What is it?', 'Two crowns']]);
  });

  it('“Read more” heads nothing of what it opens', async () => {
    for (const opened of [
      '<button aria-expanded="false" aria-controls="a">Read more</button><div id="a" hidden><p>Two crowns.</p></div>',
      '<details><summary>Show more…</summary><p>Two crowns.</p></details>',
    ]) {
      expect(await headed(`<h2>Fares</h2><p>${prose}</p>${opened}`)).toEqual([
        ['Fares', prose],
        ['Fares', 'Two crowns.'],
      ]);
    }
  });

  it('of two elements with the name that a button opens, it opens the first, as browsers do', async () => {
    const body = `<button aria-controls="a">What is it?</button><div id="a" hidden>Two crowns</div><p>${prose}</p><div id="a" hidden>No</div>`;
    expect(await headed(body)).toEqual([
      ['What is it?', 'Two crowns'],
      ['What is it?', prose],
    ]);
  });

  it('a button deeper in a heading opens what stands behind that', async () => {
    const body = '<h3><span><button>What is it?</button></span></h3><div hidden>Two crowns</div>';
    expect(await headed(body)).toEqual([['What is it?', 'Two crowns']]);
  });

  it.each([
    `<button aria-controls="a">Larger letters</button><div id="a"><p>${prose}</p></div>`,
    `<div id="a"><button aria-expanded="true" aria-controls="a">Close</button><p>${prose}</p></div>`,
    `<div id="a" hidden><p>${prose}</p></div><button aria-expanded="false" aria-controls="a">Show all</button>`,
  ])('a button that does not stand in front of what it opens heads nothing: %s', async (body) => {
    expect(await headed(body)).toEqual([['Fares', prose]]);
  });

  it('what nothing opens stays hidden, and so does a menu', async () => {
    const menu = '<ul hidden id="m"><li><a href="/a">Home</a></li><li><a href="/b">About us</a></li></ul>';
    const body = `<button aria-controls="m" aria-expanded="false">Menu</button>${menu}<p>${prose}</p><p hidden>Draft.</p>`;
    expect(await headed(body)).toEqual([['Fares', prose]]);
    expect(await headed(`<button>Subscribe</button><p>${prose}</p>`)).toEqual([['Fares', prose]]);
  });

  it('terms that nothing belongs to, and questions without an answer to open, are text', async () => {
    const body = `<dl><dt>${prose}</dt></dl><summary>It is old.</summary>`;
    expect(await headed(body)).toEqual([
      ['Fares', prose],
      ['Fares', 'It is old.'],
    ]);
  });
});
