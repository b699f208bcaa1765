import { type Command, defineCommand } from './command.js';
import { EVERYTHING } from './pages.js';
import type { ListItem } from './reply.js';

/** What the commands are, and what Footnote reads and keeps. */
export function helpFor(commands: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    description: 'What Footnote does and how to ask.',
    options: {},
    access: 'everyone',
    visibility: 'private',
    listed: true,
    limitForPrograms: EVERYTHING,
    async run() {
      const data = {
        commands: commands.map(({ name, description, access }) => ({ name, description, access })),
      };
      return {
        status: 'answered',
        heading: 'Footnote',
        parts: [
          {
            type: 'text',
            text: 'Footnote answers from a folder of documents in their own words, and says where each word stands. It writes nothing itself, and says so when the documents don’t answer.',
          },
          { type: 'list', items: commands.map(helpItem) },
          {
            type: 'text',
            text: 'A good question uses words that the documents may use. “Words in quotation marks” must stand there side by side.',
          },
        ],
        notes: [
          'Questions and answers are not stored, and nothing leaves the machine that Footnote runs on.',
        ],
        actions: [],
        page: { number: 1, count: 1 },
        data,
      };
    },
  });
}

function helpItem({ name, description, options, access }: Command): ListItem {
  const words = Object.entries(options).map(([option, { required }]) => (required ? option : `[${option}]`));
  const detail = access === 'admins' ? `${description} For admins.` : description;
  return { text: [`/${name}`, ...words].join(' '), detail, url: null };
}
