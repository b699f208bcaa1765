import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The built bot as a process of its own, once it is ready.
 *
 * @param {{ folder: string, token: string, apiUrl: string }} where
 */
export async function startBot({ folder, token, apiUrl }) {
  const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const child = spawn(process.execPath, [entry, '--corpus', folder], {
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      FOOTNOTE_LOG_FORMAT: 'json',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise((resolve, reject) => {
    child.on('exit', (status) => reject(new Error(`The bot ended with status ${status}.`)));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (text.includes('"msg":"ready"')) resolve(undefined);
      for (const line of text.split('\n')) {
        if (/"level":"(?:warn|error)"/.test(line)) console.log(line);
      }
    });
  });
  return {
    kill: () => child.kill('SIGKILL'),
    /** Linux says how much memory a process has. */
    residentMegabytes() {
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kilobytes) / 1_024);
    },
  };
}
