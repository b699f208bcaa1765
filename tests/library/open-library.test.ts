import { expect, it } from 'vitest';
import { libraryOver } from '../support/library.js';

const everywhere = { source: null, limit: 10 } as const;
const all = { about: null, source: null, limit: 100, offset: 0 } as const;

it('is done when questions can be answered; who asks for people waits until it is known who said what', async () => {
  const reports = Array.from({ length: 400 }, (_, at) => [
    `report-${at}.txt`,
    `Report ${at}\n\n“Pier ${at} is closed,” said Ingrid Sollberg.\n`,
  ]);
  const library = await libraryOver(Object.fromEntries(reports));
  expect(await library.counts()).toMatchObject({ documents: 400, passages: 400, quotations: null });
  const { status, passages } = await library.ask({ question: 'is pier 17 closed?', ...everywhere });
  expect(status).toBe('answered');
  expect(passages[0]?.source.file).toBe('report-17.txt');
  expect(await library.counts()).toMatchObject({ quotations: null });

  const quoted = await library.quotes({ person: 'Sollberg', ...all });
  expect(quoted.total).toBe(400);
  expect(await library.counts()).toMatchObject({ quotations: 400 });
});

it('can be followed by closing, which does not wait until it is known who said what', async () => {
  const reports = Array.from({ length: 400 }, (_, at) => [
    `report-${at}.txt`,
    `Report ${at}\n\n“Pier ${at} is closed,” said Ingrid Sollberg.\n`,
  ]);
  const library = await libraryOver(Object.fromEntries(reports));
  await library.close();
  expect(await library.counts()).toMatchObject({ documents: 400, quotations: null });
  await library.sources();
});
