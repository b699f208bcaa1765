import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';
const list = '- a rope\n- a lamp';
const code = '```sh\nferry --start\n```';

const passagesOf = async (...blocks: readonly string[]) => {
  const document = await readOne('ferry.md', `# The Ferry\n\n${prose}\n\n${blocks.join('\n\n')}\n`);
  expectSound(document);
  return passageTexts(document).slice(1);
};

describe('a sentence', () => {
  it('has the list, the table or the code that it goes on with', async () => {
    expect(await passagesOf('Bring:', list)).toEqual([`Bring:\n\n${list}`]);
    const table = '| day | fare |\n| --- | --- |\n| Monday | 2 |';
    expect(await passagesOf('The fares are', table)).toEqual([`The fares are\n\n${table}`]);
    expect(await passagesOf('It is old. To start it, type:', code, prose)).toEqual([
      `It is old. To start it, type:\n\n${code}`,
      prose,
    ]);
    expect(await passagesOf('The fare is', '    2 * way', 'where a way is a mile.', prose)).toEqual([
      'The fare is\n\n    2 * way\n\nwhere a way is a mile.',
      prose,
    ]);
  });

  it('that has ended goes on with nothing', async () => {
    for (const end of ['Bring these two things.', '**Bring these two things.**', '「それだけ。」']) {
      expect(await passagesOf(end, list)).toEqual([end, list]);
      expect(await passagesOf(end, code)).toEqual([end]);
    }
  });

  it('is no signature, which a dash before a sentence is not either', async () => {
    expect(await passagesOf('> It is slow.\n>\n> — Ada Holm', list)).toContain(list);
    expect(await passagesOf('— Bring:', list)).toEqual([`— Bring:\n\n${list}`]);
  });

  it('goes on in no other part of the text, and in nothing that makes it too long to read', async () => {
    expect(await passagesOf('Bring:', '## The lamp', list)).toEqual(['Bring:', list]);
    expect(await passagesOf('Bring:', '![](rope.png)', list)).toEqual(['Bring:', list]);
    const long = `${'It is a very old ferry and it is slow. '.repeat(32)}Bring:`;
    expect(await passagesOf(long, list)).toEqual([long, list]);
  });

  it('of a page or a Word document has its list as well', async () => {
    const page = `<p>${prose}</p><p>Bring these:</p><ul><li>a rope</li><li>a lamp</li></ul><p>${prose}</p>`;
    expect(passageTexts(await readOne('a.html', page))).toContain('Bring these:\n\na rope\na lamp');
  });
});

describe('a formula', () => {
  const formula = '$$ v = \\frac{s}{t} $$';

  it('belongs to the sentences around it', async () => {
    expect(await passagesOf('The speed is', formula, 'where s is the way.', prose)).toEqual([
      `The speed is\n\n${formula}\n\nwhere s is the way.`,
      prose,
    ]);
    expect(await passagesOf('That is the speed.', '\\[ v \\]', prose)).toEqual([
      'That is the speed.\n\n\\[ v \\]',
      prose,
    ]);
  });

  it('with nothing above it belongs to what explains it', async () => {
    expect(await passagesOf('## Speed', formula, 'It grows with the wind.', prose)).toEqual([
      `${formula}\n\nIt grows with the wind.`,
      prose,
    ]);
  });
});

describe('code', () => {
  it('to which no sentence leads is kept, and no passage', async () => {
    expect(await passagesOf('## Starting', prose, code, prose, code)).toEqual([prose, prose]);
  });

  it('right below a heading is what the section says', async () => {
    expect(await passagesOf('## Starting', code, prose)).toEqual([code, prose]);
    expect(await passagesOf('## Starting', code, code)).toEqual([code]);
    const page = await readOne(
      'a.html',
      `<h1>Ferry</h1><p>${prose}</p><h2>Starting</h2><pre>ferry --start</pre>`,
    );
    expect(passageTexts(page)).toEqual([prose, 'ferry --start']);
  });

  it('of a length that nobody reads is kept, and no passage', async () => {
    const long = `\`\`\`\n${'ferry --start\n'.repeat(60)}\`\`\``;
    expect(await passagesOf('## Starting', long, prose, 'Type:', long)).toEqual([prose, 'Type:']);
    const document = await readOne('a.md', `${prose}\n\n${code}\n`);
    expect([passageTexts(document), noiseOf(document)]).toEqual([[prose], [`code: ${code}`]]);
  });
});
