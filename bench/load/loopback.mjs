import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = new URL('../../', import.meta.url);
const made = new URL('node_modules/.cache/loopback-discord/', project);

/**
 * The tests' Discord on loopback, translated from TypeScript first.
 *
 * @returns {Promise<typeof import('../../tests/support/discord/loopback-discord.js')>}
 */
export async function loadLoopback() {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...[
        '--ignoreConfig',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--skipLibCheck',
        '--types',
        'node',
      ],
      ...['--rootDir', 'tests/support', '--outDir', fileURLToPath(made)],
      'tests/support/discord/loopback-discord.ts',
    ],
    { cwd: fileURLToPath(project), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The loopback Discord could not be translated:\n${stdout}`);
  return import(new URL('discord/loopback-discord.js', made).href);
}
