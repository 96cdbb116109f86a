import { unusualBlanks } from '../../document/plain-characters.ts';

/**
 * Traditional characters that occur in the words of the rules, each followed by its simplified form. Only these
 * matter: a name may stay in traditional script, since no rule reads it.
 */
const pairs =
  '與与專专兩两個个臨临為为舉举義义烏乌書书於于亞亚產产從从價价會会傳传倫伦體体兒儿關关內内寫写軍军衝冲決决況况凍冻' +
  '準准減减幾几劃划則则剛刚別别製制辦办務务動动勵励區区協协單单盧卢衛卫歷历雙双發发號号後后啓启啟启員员週周團团圍围' +
  '國国圖图聲声處处備备復复複复覆复頭头學学實实審审對对導导將将爾尔層层屆届乾干幹干並并應应開开異异強强當当錄录總总' +
  '願愿戰战執执揚扬報报揮挥換换據据斷断無无時时機机權权來来構构査查樣样檢检歡欢歐欧匯汇彙汇測测濟济滿满點点獨独現现' +
  '監监著着礎础確确離离祕秘穩稳簽签簡简類类糧粮緊紧約约級级線线組组細细織织終终紹绍經经結结給给統统繼继續续維维綜综' +
  '締缔編编縮缩職职聯联腦脑蘇苏範范獲获薩萨慮虑補补裝装觀观規规視视觸触計计訂订認认討讨議议講讲論论設设評评識识話话' +
  '該该詳详說说請请諾诺調调談谈譴谴責责資资賞赏贊赞轉转辭辞達达過过運运還还這这進进連连遲迟適适選选遞递遺遗採采釋释' +
  '裡里銷销長长門门問问間间隊队際际隨随難难項项須须顧顾預预領领題题風风馬马駐驻驟骤鮮鲜';

const simplifiedOf = new Map(
  [...pairs.matchAll(/(.)(.)/gu)].map(([, traditional, simplified]) => [traditional!, simplified!]),
);
const traditionalCharacter = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');
/** Full-width characters, what keyboards and scanners make of the numeral 〇, and blanks. */
const variants = new RegExp(`[０-９Ａ-Ｚａ-ｚ（）［］○◯${unusualBlanks}]`, 'g');

function plainForm(variant: string): string {
  const code = variant.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return variant === '○' || variant === '◯' ? '〇' : ' ';
}

/** A text is in one script: "號決議" in its head, or the "會" of the Council's name, shows which. */
const sampleLength = 1200;
const telling = /[號決議會國]/;

/** Full-width digits, letters and brackets become plain ones, traditional characters simplified: one for one. */
export function normalise(text: string): string {
  const plain = text.replace(variants, plainForm);
  if (!telling.test(plain.slice(0, sampleLength))) return plain;
  return plain.replace(traditionalCharacter, (c) => simplifiedOf.get(c)!);
}
