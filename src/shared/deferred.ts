/** A promise that is settled from elsewhere. */
export interface Deferred<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(error: Error): void;
}

export function deferred<Value = void>(): Deferred<Value> {
  let resolve = (_value: Value) => {};
  let reject = (_error: Error) => {};
  const promise = new Promise<Value>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
