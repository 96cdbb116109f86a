import { test } from 'node:test';
import { matchGolden } from '../golden-file.ts';
import { seedText, stages } from '../seed.ts';

test('the obligations of S/RES/2584 (2021) in Chinese', (context) =>
  matchGolden(context, new URL('golden/S-RES-2584-2021.zh.txt', import.meta.url), stages.obligations(seedText)));
