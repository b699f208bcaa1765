import { type Command, defineCommand, listedOptions } from './command.js';
import { listItem } from './parts/lists.js';
import type { ListItem } from './reply.js';
import { commandIn, optionIn } from './texts/choose-texts.js';
import { english } from './texts/english.js';
import type { Texts } from './texts/texts.js';

/** What the commands are, and what Footnote reads and keeps. */
export function helpFor(commands: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    options: {},
    access: 'everyone',
    visibility: 'private',
    listed: true,
    async run(_library, _input, { texts, takesReplies = false }) {
      const { help } = texts;
      const data = {
        commands: commands.map((command) => ({ ...commandIn(english, command), access: command.access })),
      };
      return {
        status: 'answered',
        heading: 'Footnote',
        parts: [
          { type: 'text', text: help.introduction },
          { type: 'list', items: commands.map((command) => helpItem(command, texts)) },
          { type: 'text', text: help.advice },
          ...(takesReplies ? [{ type: 'text', text: help.replies } as const] : []),
        ],
        notes: [help.privacy],
        actions: [],
        page: { number: 1, count: 1 },
        data,
      };
    },
  });
}

function helpItem(command: Command, texts: Texts): ListItem {
  const { name, description } = commandIn(texts, command);
  const words = Object.entries(listedOptions(command.options)).map(([option, { required }]) => {
    const label = optionIn(texts, option).name;
    return required ? label : `[${label}]`;
  });
  const detail = command.access === 'admins' ? texts.help.forAdmins(description) : description;
  return listItem([`/${name}`, ...words].join(' '), detail);
}
