import type { DisplayLanguage } from './display-languages.ts';

/**
 * What rules take for granted, and what the calendar notes by itself; "{}" stands for what it is about. Items carry the
 * English sentence, which is part of the data; readers are shown it in their language.
 */
const remarks = {
  // What readings take for granted.
  countedFromAdoption: {
    en: 'counted from adoption: the text names no other beginning',
    zh: '自通过之日起算：案文未载明其他起点',
  },
  endOfParagraph: {
    en: 'the end meant is the one that paragraph {} of this resolution sets',
    zh: '所指期满之日为本决议第{}段所定之日',
  },
  endsWithParagraph: {
    en: 'ends with the mandate or authority that paragraph {} sets',
    zh: '随第{}段所定的任务期限或授权一并终止',
  },
  firstSuchMonth: { en: 'the first such month that ends after adoption', zh: '取通过后最先结束的该月份' },
  firstSuchDay: { en: 'the first such day after adoption', zh: '取通过后的第一个该日' },
  yearOfFirstSuchDay: {
    en: 'the year is that of the first such day after adoption',
    zh: '年份取通过后第一个该日所在的年份',
  },
  dayDoesNotExist: {
    en: 'the printed day does not exist and is taken as the last of its month',
    zh: '所印日期不存在，取当月最后一天',
  },
  reportsOfParagraph: { en: 'the reports meant are those of paragraph {}', zh: '所指报告为第{}段的报告' },
  nearestKind: {
    en: 'the words do not say what falls due: the nearest kind is taken',
    zh: '案文未写明到期的是什么：取最接近的类别',
  },
  // Readings beside the one taken.
  countedFromEffect: {
    en: 'counted from the day on which the resolution takes effect',
    zh: '自决议生效之日起算',
  },
  dayBeforeAnniversary: { en: 'the last day is the day before the anniversary', zh: '最后一天为周年日的前一天' },
  countedBack: { en: 'counted back from the end of the mandate', zh: '自任务期限届满之日往回推算' },
  onCondition: {
    en: 'only on the condition that the text names: “{}”',
    zh: '仅在案文所述条件下：“{}”',
  },
  soTheTextHasIt: { en: 'so the text ({}) has it', zh: '案文（{}）如此记载' },
  soItHasIt: { en: 'so {} has it', zh: '{}如此记载' },
  anotherSourceSays: { en: 'another source says so: {}', zh: '另有资料如此记载：{}' },
  // Notes of what has changed.
  measuresSetAnew: { en: 'measures set anew', zh: '措施重新规定' },
  inPart: { en: 'in part', zh: '部分答复' },
  replaced: { en: 'replaced', zh: '被取代' },
  noLongerKnown: { en: 'no longer in what is known', zh: '已不在所知资料之内' },
  // What a later text did with a mandate.
  establish: { en: '{} established', zh: '设立{}' },
  establishUntil: { en: '{} established until {}', zh: '设立{}，至{}' },
  extend: { en: '{} renewed', zh: '{}延期' },
  extendUntil: { en: '{} renewed until {}', zh: '{}延期至{}' },
  change: { en: '{} changed', zh: '{}变更' },
  changeUntil: { en: '{} changed until {}', zh: '{}变更，至{}' },
  terminate: { en: '{} terminated', zh: '{}终止' },
  terminateAsOf: { en: '{} terminated as of {}', zh: '{}自{}起终止' },
} as const satisfies Readonly<Record<string, Readonly<Record<DisplayLanguage, string>>>>;

export type Remark = keyof typeof remarks;

const patterns = Object.values(remarks).map(({ en, zh }) => ({
  pattern: new RegExp(`^${en.split('{}').map(escaped).join('(.+?)')}(?:, para\\. (.+))?\\.?$`, 'i'),
  zh,
}));

/** The English sentence, as items carry it. */
export function remark(name: Remark, ...about: readonly string[]): string {
  return filledIn(remarks[name].en, about);
}

/** A sentence that an item carries in a language; what a person wrote stays as it is. */
export function remarkIn(language: DisplayLanguage, sentence: string): string {
  if (language === 'en') return sentence;
  for (const { pattern, zh } of patterns) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const paragraph = found.at(-1);
    return filledIn(zh, found.slice(1)) + (paragraph === undefined ? '' : `（第${paragraph}段）`);
  }
  return sentence;
}

function filledIn(sentence: string, about: readonly string[]): string {
  let next = 0;
  return sentence.replace(/\{\}/g, () => about[next++] ?? '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
