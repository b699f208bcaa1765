import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

const remarks = (environment: Readonly<Record<string, string>>) => readConfig(environment, []).remarks;

it.each([
  ['FOOTNOTE_CORPSU', 'FOOTNOTE_CORPUS'],
  ['FOOTNOTE_ACCENT_COLOR', 'FOOTNOTE_ACCENT_COLOUR'],
  ['FOTNOTE_CORPUS', 'FOOTNOTE_CORPUS'],
  ['footnote_corpus', 'FOOTNOTE_CORPUS'],
  ['FOOTNOTE_STATU_PORT', 'FOOTNOTE_STATUS_PORT'],
  ['FOOTNOTE_TOKEN', 'DISCORD_TOKEN'],
  ['FOOTNOTE_ADMIN', 'FOOTNOTE_ADMIN_USERS or FOOTNOTE_ADMIN_ROLES'],
  ['FOOTNOTE_ADMINS', 'FOOTNOTE_ADMIN_USERS or FOOTNOTE_ADMIN_ROLES'],
  ['FOOTNOTE_COLOR', 'FOOTNOTE_ACCENT_COLOUR'],
  ['FOOTNOTE_LANG', 'FOOTNOTE_LANGUAGE'],
  ['FOOTNOTE_MEMORY', 'FOOTNOTE_MAX_MEMORY_MEGABYTES'],
  ['FOOTNOTE_CORPUS_FOLDER', 'FOOTNOTE_CORPUS'],
  ['DISCORD_TOKN', 'DISCORD_TOKEN'],
])('%s is named, and %s was perhaps meant', (name, meant) => {
  expect(remarks({ [name]: 'x' })).toEqual([
    `${name} is not a setting and does nothing; perhaps ${meant} was meant. .env.example lists all settings.`,
  ]);
});

it('a name that is like no setting is named without a guess', () => {
  expect(remarks({ FOOTNOTE_ELEPHANT: 'x' })).toEqual([
    'FOOTNOTE_ELEPHANT is not a setting and does nothing. .env.example lists all settings.',
  ]);
});

it.each([
  {},
  { FOOTNOTE_CORPUS: 'corpus', FOOTNOTE_ELEPHANT: '' },
  { DISCORD_CLIENT_ID: '1', DISCORD_WEBHOOK_URL: 'https://example.org', DISCORD_TOKEN_2: 'x' },
  { PATH: '/bin', CORPUS: 'x', TOKEN: 'x', SHARDS: '1', FOOTNOTES: 'x' },
  { FOOTNOTE_SERVICE_HOST: '10.0.0.1', FOOTNOTE_SERVICE_PORT: '9', FOOTNOTE_PORT: 'tcp://10.0.0.1:9' },
  { FOOTNOTE_PORT_9_TCP_ADDR: '10.0.0.1', FOOTNOTE_BOT_SERVICE_PORT_HTTP: '9' },
])('nothing is said about %j', (environment) => {
  expect(remarks(environment)).toEqual([]);
});

it('nothing is said about variables of other programs, whatever they are called', () => {
  const name = fc.stringMatching(/^[A-CEG-Z][A-Z_]{0,30}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (environment) => {
      expect(remarks(environment)).toEqual([]);
    }),
  );
});
