import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Run in every thread of the bot: on a signal it collects its garbage, so that what is then there is needed.
const COLLECTING = `
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  import { BroadcastChannel, isMainThread } from 'node:worker_threads';
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const channel = new BroadcastChannel('collect');
  channel.unref();
  channel.onmessage = () => collect();
  if (isMainThread) process.on('SIGUSR2', () => { channel.postMessage(null); collect(); });`;

/**
 * The built bot as a process of its own, once it is ready.
 *
 * @param {{ folder: string, cache: string, token: string, apiUrl: string }} where
 */
export async function startBot({ folder, cache, token, apiUrl }) {
  const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const child = spawn(process.execPath, [entry, '--corpus', folder], {
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      FOOTNOTE_CACHE: cache,
      FOOTNOTE_LOG_FORMAT: 'json',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(COLLECTING)}`,
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
    /** What is left after its garbage was collected; Linux says how much memory a process has. */
    async residentMegabytes() {
      child.kill('SIGUSR2');
      await pause(3_000);
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kilobytes) / 1_024);
    },
  };
}
