import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';

describe('comments that no reader of the page is shown', () => {
  it('are none of the text, and part the paragraph in which they stand', async () => {
    const document = await readOne(
      'a.mdx',
      `%% The ferry was sold. %%

%%
A second remark

in two paragraphs.
%%

The ferry sails. %%Is that so?%% It is old. <!-- Ask
Lena. --> It is grey.

{/* Nobody sees this. */}

<%*
const topic = await tp.system.prompt("Topic");
%>

{% comment %}
Secret.
{% endcomment %}

{% highlight ruby %}
puts 1

puts 2
{% endhighlight %}

${prose}
`,
    );
    expect(passageTexts(document)).toEqual(['The ferry sails.', 'It is old.', 'It is grey.', prose]);
    expectSound(document);
  });

  it('are shown in code, where one is never closed, and where signs of per cent are no comment', async () => {
    const paragraphs = [
      'Write `%%` or `<!--` before a comment, and `%%` or `-->` behind it.',
      'It rose by 5%% and fell by 7%% again.',
      'A mark %% in one line.',
      'Another %% in the next.',
      '{/* is never closed.',
    ];
    const text = `${paragraphs.join('\n\n')}\n\n\`\`\`\n%% a\n\`\`\`\n\n${prose}\n\n\`\`\`\n%%\n\`\`\`\n`;
    expect(passageTexts(await readOne('a.md', text))).toEqual([...paragraphs, prose]);
  });
});
