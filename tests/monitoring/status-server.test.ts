import { request, Server } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gauge } from '../../src/monitoring/metrics.js';
import { type Health, serveStatus } from '../../src/monitoring/status-server.js';

const fine: Health = { healthy: true, parts: { gateway: 'ok', library: 'ok' } };

async function serving(health: () => Promise<Health>, host = '127.0.0.1') {
  const monitored = { health, metrics: async () => [gauge('documents', 'How many.', 3)] };
  const server = await serveStatus({ port: 0, host }, monitored);
  onTestFinished(() => server.close());
  return server.port;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly allow: string | undefined;
  readonly text: string;
}

/** `fetch` does not let a request name another host. */
function ask(port: number, path: string, { method = 'GET', host = 'localhost' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        const { 'content-type': type, allow } = response.headers;
        resolve({ status: response.statusCode, type, allow, text });
      });
    });
    asked.on('error', reject).end();
  });
}

test('health is 200 where all is well, and 503 with what is wrong where it is not', async () => {
  expect(await ask(await serving(async () => fine), '/healthz')).toMatchObject({
    status: 200,
    type: 'application/json',
    text: '{"status":"ok","gateway":"ok","library":"ok"}\n',
  });
  const ill = { healthy: false, parts: { gateway: 'not connected', library: 'ok' } };
  expect(await ask(await serving(async () => ill), '/healthz?verbose')).toMatchObject({
    status: 503,
    text: '{"status":"unavailable","gateway":"not connected","library":"ok"}\n',
  });
  expect(await ask(await serving(() => Promise.reject(new Error('a bug'))), '/healthz')).toMatchObject({
    status: 500,
    text: 'The status could not be found out.\n',
  });
});

test('metrics are text for Prometheus, and a HEAD request gets no body', async () => {
  const port = await serving(async () => fine);
  const expected = { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' };
  expect(await ask(port, '/metrics')).toMatchObject({ ...expected, text: /\ndocuments 3\n$/ });
  expect(await ask(port, '/metrics', { method: 'HEAD' })).toMatchObject({ ...expected, text: '' });
});

test('other paths and hosts are not found, and nothing can be written', async () => {
  const port = await serving(async () => fine);
  for (const path of ['/', '/metrics/', '/healthz/../etc/passwd', '//healthz']) {
    expect({ path, ...(await ask(port, path)) }).toMatchObject({ path, status: 404 });
  }
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', '10.0.0.1']) {
    expect({ host, ...(await ask(port, '/healthz', { host })) }).toMatchObject({ host, status: 404 });
  }
  for (const host of ['localhost', `127.0.0.1:${port}`, '[::1]:80']) {
    expect({ host, ...(await ask(port, '/healthz', { host })) }).toMatchObject({ host, status: 200 });
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await ask(port, '/healthz', { method })).toMatchObject({ status: 405, allow: 'GET, HEAD' });
  }
});

test('where everybody may ask, every name of the host is good', async () => {
  const port = await serving(async () => fine, '0.0.0.0');
  expect(await ask(port, '/healthz', { host: 'footnote:9464' })).toMatchObject({ status: 200 });
});

test('a port that is taken is told in one sentence', async () => {
  const port = await serving(async () => fine);
  const monitored = { health: async () => fine, metrics: async () => [] };
  await expect(serveStatus({ port, host: '127.0.0.1' }, monitored)).rejects.toMatchObject({
    name: 'UserError',
    message: `The status cannot be served at 127.0.0.1, port ${port} (another program uses it): change FOOTNOTE_STATUS_PORT or FOOTNOTE_STATUS_HOST.`,
  });
});

test('connections that the system has no room for do not end the program', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen');
  onTestFinished(() => listen.mockRestore());
  const port = await serving(async () => fine);
  const [server] = listen.mock.contexts as Server[];
  for (const refused of ['EMFILE', 'EMFILE'])
    expect(() => server?.emit('error', new Error(refused))).not.toThrow();
  expect(await ask(port, '/healthz')).toMatchObject({ status: 200 });
});
