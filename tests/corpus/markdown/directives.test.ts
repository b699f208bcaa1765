import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';

describe('lines for the programs that make pages of the files', () => {
  it('such as boxes of Python’s Markdown are none of the text, and what stands in them is no code', async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = `# Fares

[TOC]

!!! note "Cheaper in winter"

    ${prose}

    !!! warning
        It is old.

??? question "May dogs come?"
    Yes.

=== "By phone"

    Call before noon.

        run()

${prose}
`.replaceAll('\n', end);
      const document = await readOne('a.md', lines);
      expect(passageTexts(document)).toEqual([
        'Cheaper in winter',
        prose,
        'It is old.',
        'May dogs come?',
        'Yes.',
        'By phone',
        'Call before noon.',
        prose,
      ]);
      expectSound(document);
    }
  });

  it('such as boxes of MyST and definitions are none either, and what stands in them is no code', async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = `(fares)=
# Fares { #fares .big }

\`\`\`{note}
${prose}
\`\`\`

:::{warning} In winter
:class: dropdown

It is closed.
:::

- Before you go

  \`\`\`\`{tab-set}
  \`\`\`{tab-item} By phone
  Call before noon.
  \`\`\`
  \`\`\`\`

\`\`\`{figure} quay.png
:name: quay

The quay in spring.
\`\`\`

\`\`\`{code-block} sh
ferry --help
\`\`\`

Lock
:   A basin with gates.

    It has two of them.

--8<-- "includes/fares.md"
`.replaceAll('\n', end);
      const document = await readOne('a.md', lines);
      expect(document.source.title).toBe('Fares');
      expect(passageTexts(document)).toEqual([
        prose,
        'In winter',
        'It is closed.',
        'Before you go',
        `By phone${end}  Call before noon.`,
        'The quay in spring.',
        `Lock${end}:   A basin with gates.`,
        'It has two of them.',
      ]);
      expectSound(document);
    }
  });

  it('are none of the text', async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = `{{< figure src="a.jpg" >}}

{{% notice warning %}}
The ferry does not sail at night.
{{% /notice %}}

{{#include fares.md}}

{{ page.date }}

{% if site.fares %}
${prose}
{: .lead}
{% endif %}

* TOC
{:toc}

![[ferry.png|300]]

#boats #harbour/old

It is old. ^age

import Tabs from '@theme/Tabs';
import {
  Card,
  CardGrid,
} from '@site/cards';
import './style.css';

export const meta = {
  author: 'x',
};

:::tip Good to know

It is grey.

:::

:::note[The old one]{.wide}
It was sold.
:::

[^1]: It was blue in 1990.

[Back to the top](#ferry) • [Fares](#fares)

![ferry](a.png){: width="300" }
`.replaceAll('\n', end);
      const document = await readOne('a.md', lines);
      expect(passageTexts(document)).toEqual([
        'The ferry does not sail at night.',
        prose,
        'It is old.',
        'Good to know',
        'It is grey.',
        'The old one',
        'It was sold.',
        'It was blue in 1990.',
      ]);
      expectSound(document);
    }
  });

  it('are text within a sentence, and where they only look alike', async () => {
    const paragraphs = [
      'It costs {{ site.fare }} crowns, see {{< ref "fares.md" >}}.',
      'import duties were paid from ‘Harwick’.',
      'Fares are {reduced} in winter.',
    ];
    expect(passageTexts(await readOne('a.md', paragraphs.join('\n\n')))).toEqual(paragraphs);
  });

  it('that name the kind of a box are not, and its title is', async () => {
    const text =
      '> [!note]\n> It is old.\n\n> [!WARNING]- At night\n> It does not sail.\n\n> [!faq]+ And dogs?\n';
    const document = await readOne('a.md', text);
    expect(passageTexts(document)).toEqual(['It is old.', 'At night\n> It does not sail.', 'And dogs?']);
    expectSound(document);
  });
});
