import { z } from 'zod';
import { wrongEntry } from './settings-problem.js';

const IDS = 'must be ids (numbers of 15 to 21 digits)';
const ids = z
  .array(z.string(IDS).regex(/^\d{15,21}$/, IDS), 'must be a list of ids')
  .min(1, 'names no id')
  .default([]);
const pattern = z.string().trim().min(1, 'must not be empty');

/** `channels` in `footnote.yaml`, where every value is read as text. */
export const channelRulesSchema = z.array(
  z
    .strictObject(
      {
        files: z.union(
          [pattern.transform((one) => [one]), z.array(pattern).min(1)],
          'must be a pattern or a list of patterns',
        ),
        channels: ids,
        servers: ids,
        everywhere: z.literal('true', 'can only be true').optional(),
      },
      { error: wrongEntry(['files', 'channels', 'servers', 'everywhere']) },
    )
    .refine(
      ({ channels, servers, everywhere }) => channels.length + servers.length > 0 || everywhere,
      'must name channels or servers, or say “everywhere: true”',
    ),
  'must be a list',
);
