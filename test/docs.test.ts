import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import packageJson from '../package.json' with { type: 'json' };
import { readSettings } from '../src/settings.ts';
import { openApi } from '../src/web/operations/openapi.ts';
import { absent } from './coverage/measure.ts';
import { blocks, pathIn, readme, root, shows, steps } from './docs/readme-blocks.ts';
import { openSandbox, type Sandbox } from './docs/sandbox.ts';

/** What runs this very test. */
const notRun = ['npm cit', 'npm test'];
/** `check` finds what the README says that it finds. */
const statusOf = (command: string) => (command.endsWith(' check') ? 1 : 0);

function reasonToSkip(command: string): string | false {
  if (notRun.includes(command)) return 'it runs this test';
  if (command.endsWith(' coverage')) return absent;
  const program = ['curl', 'sqlite3'].find((name) => command.startsWith(`${name} `));
  const isThere = (name: string) =>
    process.env['PATH']!.split(delimiter).some((folder) => existsSync(join(folder, name)));
  return program !== undefined && !isThere(program) && `there is no ${program}`;
}

describe('the commands of the README', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox.remove());

  for (const step of steps) {
    if (step.type === 'file') {
      it(`write ${step.path}`, () => sandbox.write(step.path, step.text));
      continue;
    }
    const { command, output: shown } = step;
    it(command, { skip: reasonToSkip(command) }, async () => {
      if (command.endsWith('npm start')) {
        const output = await sandbox.start(command.replace('npm ci && ', ''));
        assert.ok(shows(shown, output), output);
        return;
      }
      const { status, output } = await sandbox.run(command);
      assert.equal(status, statusOf(command), output);
      if (shown !== '') assert.ok(shows(shown, output), `the README shows\n${shown}\nthe command prints\n${output}`);
    });
  }

  it('are scripts that there are', () => {
    const called = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name!);
    assert.deepEqual(
      called.filter((name) => !(name in packageJson.scripts)),
      [],
    );
  });
});

describe('what the README says', () => {
  it('quotes the resolution', () => {
    const text = readFileSync(join(root, 'schedules/S-RES-2584-2021/text.zh.txt'), 'utf8');
    const [, quote] = /^> (.+)$/m.exec(readme)!;
    assert.ok(text.replace(/\s/g, '').includes(quote!.replace(/\s/g, '')));
  });

  it('quotes the sources', () => {
    const code = blocks.filter(({ language }) => language === 'ts').map(({ text }) => text);
    assert.equal(code.length, 1);
    for (const text of code) {
      const lines = text.trimEnd().split('\n').slice(1);
      const source = readFileSync(join(root, pathIn(text)), 'utf8').replace(/^ +/gm, '');
      assert.ok(source.includes(lines.map((line) => line.trimStart()).join('\n')), text);
    }
  });

  it('names files that there are', () => {
    const named = [...readme.matchAll(/`((?:src|test|schedules)\/[\w./-]+)`/g)].map(([, path]) => path!);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('links to headings that there are', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link!);
    assert.deepEqual(
      links.filter((link) => !headings.includes(link)),
      [],
    );
  });

  it('names every setting, with its value where it is unset', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|/gm)].map(
      ([, name, value]) => [name!, value!] as const,
    );
    const source = readFileSync(join(root, 'src/settings.ts'), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name!);
    assert.deepEqual(rows.map(([name]) => name).sort(), known.sort());
    const stated = rows.flatMap(([name, value]) => {
      const literal = /^`([^`/]+|sqlite:\S+)`$/.exec(value)?.[1];
      return literal === undefined ? [] : [[name, literal]];
    });
    assert.equal(stated.length, 7);
    assert.deepEqual(readSettings(Object.fromEntries(stated)), { ...readSettings({}), schedulesDir: 'schedules' });
  });

  it('names every route', () => {
    const described = Object.entries(openApi('').paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const named = new Set([...readme.matchAll(/`((?:GET|POST) \/[^`]*)`/g)].map(([, route]) => route!));
    assert.deepEqual([...named].sort(), described.sort());
  });

  it('shows pictures that are there and light, with words for who cannot see them', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 2);
    for (const [, words = '', path = ''] of pictures) {
      assert.ok(words.length > 60, path);
      assert.ok(statSync(join(root, path)).size < 150_000, path);
    }
  });
});

describe('the comparison with what the README shows', () => {
  it('takes … for lines or for a part of one, and nothing else', () => {
    assert.ok(shows('a\n', 'a\n'));
    assert.ok(shows('…\nb\n…\n', 'a\nb\nc\nd\n'));
    assert.ok(shows('…\nb\n…\n', 'b\n'));
    assert.ok(shows('{"a":1,…}\n', '{"a":1,"b":2}\n'));
    assert.ok(!shows('a\n', 'a\nb\n'));
    assert.ok(!shows('…\nb\n', 'a\nbc\n'));
    assert.ok(!shows('a…c\n', 'a\nc\n'));
  });
});
