import type { DerivedResolution } from '../../src/obligations/types.ts';
import { derive } from '../derive.ts';

/** An invented resolution of 15 January 2001 with these operative paragraphs, in English. */
export function english(...paragraphs: readonly string[]): string {
  return `Resolution 9001 (2001)

Adopted by the Security Council at its 4999th meeting, on 15 January 2001

The Security Council,

Recalling the report of 20 December 2000, which it had asked for within two months,

${numbered(paragraphs, '\n\n')}
`;
}

/** The same in Chinese. */
export function chinese(...paragraphs: readonly string[]): string {
  return `第9001(2001)号决议

安全理事会2001年1月15日第4999次会议通过

安全理事会，

回顾2000年12月20日的报告，

${numbered(paragraphs, '\n')}
`;
}

function numbered(paragraphs: readonly string[], gap: string): string {
  return paragraphs.map((words, i) => `${i + 1}. ${words}`).join(gap);
}

/** What these paragraphs give. */
export function deriveFrom(text: string): DerivedResolution {
  return derive(text, 'sample');
}
