import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDocumentsServer } from '../../src/documents-server/documents-server.ts';
import { printSymbol, readSymbol } from '../../src/documents-server/symbol.ts';
import { takeAll } from '../../src/documents-server/take-all.ts';
import { startSampleServer, type Trouble } from './sample-server.ts';

const pdf = (what: string) => Buffer.from(`%PDF-1.7 ${what}`);
const never = new AbortController().signal;

/** Asks a server that has these troubles first for one document. */
async function fetchWith(troubles: readonly Trouble[], language = 'en', symbol = 'S/RES/2584 (2021)') {
  const server = await startSampleServer({ files: { 'S/RES/2584(2021) en': pdf('English') }, troubles });
  const said: string[] = [];
  const documents = createDocumentsServer({
    url: server.url,
    userAgent: 'mandate-cycles/1 (tests)',
    proxies: {},
    maxBytes: 1_000,
    pauses: [1, 1],
  });
  try {
    const file = await documents.fetch(symbol, language, (line) => void said.push(line), never);
    return { file: file.toString(), said, requests: server.requests };
  } finally {
    await server.close();
  }
}

describe('the documents server', () => {
  it('is asked for a symbol, and then for the lower-case path that it names, for PDF, with a name', async () => {
    const { file, requests } = await fetchWith([]);
    assert.equal(file, '%PDF-1.7 English');
    const [locate, get] = requests;
    assert.equal(locate!.url, '/api/symbol/access?s=S%2FRES%2F2584%282021%29&l=en&t=pdf');
    assert.equal(get!.url, get!.url!.toLowerCase());
    assert.deepEqual(
      requests.map(({ headers }) => [headers.accept, headers['user-agent']]),
      Array(2).fill(['application/pdf', 'mandate-cycles/1 (tests)']),
    );
  });

  for (const trouble of ['bad-gateway', 'busy', 'error-page', 'page', 'break-off', 'elsewhere', 'huge'] as const) {
    it(`is asked again after "${trouble}", and says that it waits`, async () => {
      const { file, said } = await fetchWith([trouble]);
      assert.equal(file, '%PDF-1.7 English');
      assert.equal(said.length, 1);
      assert.match(said[0]!, /^S\/RES\/2584 \(2021\) \(en\): .+; asking again in 1 s$/);
    });
  }

  it('is given up after the last pause, with a reason and a code', async () => {
    await assert.rejects(fetchWith(['bad-gateway', 'page', 'error-page']), {
      code: 'document-unavailable',
      where: 'S/RES/2584 (2021)',
      message: /in 3 tries: it answers with its page of errors$/,
    });
  });

  it('does not know every symbol', async () => {
    await assert.rejects(fetchWith([], 'en', 'S/RES/9999 (2021)'), { code: 'document-unavailable' });
  });

  it('is left alone at once when whoever waits goes away', async () => {
    const server = await startSampleServer({ files: {}, slow: 60_000 });
    const documents = createDocumentsServer({ url: server.url, userAgent: 'x', proxies: {}, maxBytes: 9 });
    const leaving = new AbortController();
    const fetching = documents.fetch('S/RES/1 (1946)', 'en', () => {}, leaving.signal);
    leaving.abort();
    await assert.rejects(fetching, { name: 'AbortError' });
    await server.close();
  });

  it('is reached through a proxy where one is set', async () => {
    const proxy = await startSampleServer({ files: {} });
    const documents = createDocumentsServer({
      url: 'http://documents.example',
      userAgent: 'x',
      proxies: { HTTP_PROXY: proxy.url },
      maxBytes: 9,
      pauses: [],
    });
    await assert.rejects(
      documents.fetch('S/RES/1 (1946)', 'en', () => {}, never),
      { code: 'document-unavailable' },
    );
    assert.equal(
      proxy.requests[0]!.url,
      'http://documents.example/api/symbol/access?s=S%2FRES%2F1%281946%29&l=en&t=pdf',
    );
    await proxy.close();
  });
});

describe('several documents', () => {
  it('are taken four at a time, and come out in order', async () => {
    const server = await startSampleServer({ files: { 'S/RES/1(1946) en': pdf('one') }, slow: 20 });
    const documents = createDocumentsServer({ url: server.url, userAgent: 'x', proxies: {}, maxBytes: 99, pauses: [] });
    const numbers = [...Array(10).keys()];
    const taken = await takeAll(numbers, async (number) => {
      await documents.fetch('S/RES/1 (1946)', 'en', () => {}, never);
      return number;
    });
    assert.deepEqual(taken, numbers);
    assert.equal(server.most(), 4);
    await server.close();
  });
});

describe('a symbol', () => {
  for (const typed of ['S/RES/2808(2025)', 's/res/2808 (2025)', ' S / RES / 2808  ( 2025 ) ']) {
    it(`is read from "${typed}"`, () => assert.equal(printSymbol(readSymbol(typed)), 'S/RES/2808 (2025)'));
  }
  for (const typed of ['', '2808', 'A/RES/2808(2025)', 'S/2021/844', 'S/RES/28088(2025)', 'S/RES/2808(25)']) {
    it(`is not read from "${typed}"`, () => assert.throws(() => readSymbol(typed), { code: 'symbol-invalid' }));
  }
});
