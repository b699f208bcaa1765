import { deferred } from '../../shared/deferred.js';

/** A terminal that is closed, or a console window on Windows, asks for the end as well. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** The first of these signals. Further ones have their usual effect, which is to end the process. */
export function stopSignal(): { readonly received: Promise<void>; forget(): void } {
  const { promise: received, resolve } = deferred();
  const stop = () => {
    forget();
    resolve();
  };
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return { received, forget };
}
