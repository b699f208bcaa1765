import type { ReadFile } from '../../corpus/read-document.js';

/** How often memory is looked at while a file is being read, in milliseconds. */
const BETWEEN_LOOKS = 100;

/**
 * Ends the thread when a file unfolds into more than the memory should hold, as a small PDF can: its streams are unpacked
 * by code that nothing else can stop. Only buffers are watched; what is made of them has a limit of its own.
 *
 * @param most how much a file may fill, in bytes
 * @returns to be told which file is being read
 */
export function watchMemory(most: number): (reading: ReadFile | null) => void {
  let looks: NodeJS.Timeout | undefined;
  return (reading) => {
    clearInterval(looks);
    if (reading === null) return;
    const before = process.memoryUsage().arrayBuffers;
    looks = setInterval(() => {
      if (process.memoryUsage().arrayBuffers - before <= most) return;
      throw new Error(`Reading ${reading.file} took more than ${Math.round(most / 1024 ** 2)} MB of memory.`);
    }, BETWEEN_LOOKS);
    looks.unref();
  };
}
