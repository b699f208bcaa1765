import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../../support/folder.js';

/** The worker as it is built: threads cannot run TypeScript on every supported version of Node. */
export const builtWorker = new URL('../../../dist/library/thread/worker.js', import.meta.url);

/** The real worker, in a thread that dies when it is asked for the quotations of `die`, or does `deed` when it begins to read a file called `deadly.txt`. */
export async function mortalWorker(deed = ''): Promise<URL> {
  const folder = await folderWith({});
  const file = join(folder, 'mortal-worker.mjs');
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ args }) => { if (args[0] === 'die') throw new Error('told to die'); });
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => {
  post(message);
  if (message.type === 'reading' && /(?:^|\\/)deadly.txt$/.test(message.reading?.file)) { ${deed} }
};
await import(${JSON.stringify(builtWorker.href)});
`,
  );
  return pathToFileURL(file);
}
