import { z } from 'zod';
import { NEEDS_FILES, wrongEntry } from './settings-problem.js';

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be the name of a column' })
  .transform((given) => (typeof given === 'string' ? [given] : given));

/** `columns` in the settings of a folder. */
export const columnsSchema = z.array(
  z.strictObject(
    {
      files: z.string(NEEDS_FILES).min(1, NEEDS_FILES),
      text: names.optional(),
      heading: names.optional(),
      title: names.optional(),
      author: names.optional(),
      publisher: names.optional(),
      date: names.optional(),
      url: names.optional(),
    },
    { error: wrongEntry(['files', 'text', 'heading', 'title', 'author', 'publisher', 'date', 'url']) },
  ),
  'must be a list',
);
