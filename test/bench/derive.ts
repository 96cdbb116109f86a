import { en, zh } from 'chrono-node';
import { decodeText } from '../../src/document/formats/decode-text.ts';
import { derive } from '../derive.ts';
import { hostileTexts } from '../obligations/hostile-texts.ts';
import { Random } from './random.ts';
import { chineseText, englishText, type Generator, inventedText, longText } from './texts.ts';

/*
 * npm run bench:derive: the whole derivation, from bytes to dated duties, beside chrono-node, which finds dates only and
 * is given decoded text. Both read the same documents in turn, each once a round; nothing is kept between documents.
 * A ratio above 1 says that the derivation reads more megabytes in a second.
 */

const megabyte = 1_000_000;
/** The smaller the work, the more rounds: the median must not be the compiler's. */
const roundsOf = (size: number) => Math.max(5, Math.ceil(40 / size));

const languages: Readonly<Record<string, { readonly text: Generator; readonly chrono: (text: string) => unknown }>> = {
  zh: { text: chineseText, chrono: (text) => zh.hans.parse(text) },
  en: { text: englishText, chrono: (text) => en.strict.parse(text) },
};

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** What the processor spent on it: the time of a work of many seconds tells of the machine's other work as well. */
function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** The fastest of three runs, or the only one where one takes seconds. */
function fastest(work: () => void): number {
  const first = seconds(work);
  return first > 5 ? first : Math.min(first, seconds(work), seconds(work));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function documents(generate: Generator, bytes: number, random: Random): readonly Buffer[] {
  const made: Buffer[] = [];
  for (let size = 0; size < bytes; ) {
    const text = Buffer.from(generate(random));
    if (!isRead(text)) continue;
    made.push(text);
    size += text.length;
  }
  return made;
}

/** Other years can make a head contradict itself, where a scanned one is mended; such a text is refused. */
function isRead(text: Buffer): boolean {
  try {
    deriveBytes(text);
    return true;
  } catch {
    return false;
  }
}

function deriveBytes(bytes: Uint8Array): void {
  derive(decodeText(bytes, 'bench'), 'bench');
}

function total(files: readonly Buffer[]): number {
  return files.reduce((size, { length }) => size + length, 0);
}

function compareWithChrono(): void {
  for (const [language, { text, chrono }] of Object.entries(languages)) {
    // Once unmeasured: the first seconds of a process measure its compiler.
    const warmUp = documents(text, 8 * megabyte, new Random(8));
    for (let round = 0; round < 5; round += 1) warmUp.forEach(deriveBytes);
    for (const bytes of warmUp) chrono(decodeText(bytes, 'bench'));
    for (const size of [1, 4, 16]) {
      const files = documents(text, size * megabyte, new Random(size));
      const texts = files.map((bytes) => decodeText(bytes, 'bench'));
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < roundsOf(size); round += 1) {
        ours.push(seconds(() => files.forEach(deriveBytes)));
        theirs.push(seconds(() => texts.forEach(chrono)));
      }
      const speed = (times: readonly number[]) => `${(total(files) / megabyte / median(times)).toFixed(1)} MB/s`;
      print(`speed ${language} ${size}MB ${speed(ours)}, chrono ${speed(theirs)}, ${files.length} texts`);
      print(`chrono-ratio ${language} ${size}MB ${(median(theirs) / median(ours)).toFixed(2)}`);
    }
  }
}

/**
 * What a document of four times the length costs: 4 where the cost grows in step with it. One of 16 MB is read beside
 * four of 4 MB, again and again: what else the machine does then slows both, and the median forgets where it did not.
 */
function measureGrowth(): void {
  for (const language of ['zh', 'en'] as const) {
    const made = (size: number, seed: number) => Buffer.from(longText(size * megabyte, language, new Random(seed)));
    const small = [1, 2, 3, 4].map((seed) => made(4, seed));
    const large = made(16, 5);
    const perByte = (files: readonly Buffer[]) => processorSeconds(() => files.forEach(deriveBytes)) / total(files);
    const rounds = Array.from({ length: 7 }, () => [perByte(small), perByte([large])] as const);
    const growth = median(rounds.map(([ofSmall, ofLarge]) => (4 * ofLarge) / ofSmall));
    print(`growth ${language} 4MB-16MB ${growth.toFixed(1)}`);
  }
}

function measureSingle(): void {
  for (const [language, text] of [
    ['zh', (random: Random) => longText(60_000, 'zh', random)],
    ['en', (random: Random) => inventedText(random, 60_000)],
  ] as const) {
    const random = new Random(60);
    const files = Array.from({ length: 60 }, () => Buffer.from(text(random)));
    const times = files.map((bytes) => seconds(() => deriveBytes(bytes)));
    const kilobytes = Math.round(total(files) / files.length / 1000);
    print(`single ${language} 60kB ${(median(times.slice(20)) * 1000).toFixed(1)} ms (${kilobytes} kB)`);
  }
}

/** What a byte of a hostile text costs beside one of ordinary texts of the same size and language. */
function measureHostile(): void {
  for (const [name, text] of Object.entries(hostileTexts)) {
    const bytes = Buffer.from(text);
    const language = /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en';
    const ordinary = documents(languages[language]!.text, bytes.length, new Random(7));
    const perByte = (files: readonly Buffer[]) => fastest(() => files.forEach(deriveBytes)) / total(files);
    const [hostile, usual] = [perByte([bytes]), perByte(ordinary)];
    const cost = (value: number) => `${(value * 1e9).toFixed(0)} ns/byte`;
    print(`hostile ${JSON.stringify(name)} ${(hostile / usual).toFixed(2)} (${cost(hostile)} against ${cost(usual)})`);
  }
}

compareWithChrono();
measureSingle();
measureGrowth();
measureHostile();
