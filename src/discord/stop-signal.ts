/** The first SIGTERM or SIGINT. Further ones have their usual effect, which is to end the process. */
export function stopSignal(): { readonly received: Promise<void>; forget(): void } {
  let forget = () => {};
  const received = new Promise<void>((resolve) => {
    const stop = () => {
      forget();
      resolve();
    };
    forget = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
  return { received, forget: () => forget() };
}
