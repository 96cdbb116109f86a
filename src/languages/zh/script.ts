import { charactersFrom, holdsOneOf } from '../../document/characters.ts';
import { unusualBlanks } from '../../document/plain-characters.ts';

/**
 * Traditional characters that occur in the words of the rules, each followed by its simplified form. Only these
 * matter: a name may stay in traditional script, since no rule reads it.
 */
const pairs =
  '與与專专兩两個个臨临為为舉举義义烏乌書书於于亞亚產产從从價价會会傳传倫伦體体兒儿關关內内寫写軍军衝冲決决況况凍冻準准減减幾几劃划則则剛刚別别製制辦办務务動动勵励區区協协單单盧卢衛卫歷历雙双發发號号後后' +
  '啓启啟启員员週周團团圍围國国圖图聲声處处備备復复複复覆复頭头學学實实審审對对導导將将爾尔層层屆届乾干幹干並并應应開开異异強强當当錄录總总願愿戰战執执揚扬報报揮挥換换據据斷断無无時时機机權权來来構构査查' +
  '樣样檢检歡欢歐欧匯汇彙汇測测濟济滿满點点獨独現现監监著着礎础確确離离祕秘穩稳簽签簡简類类糧粮緊紧約约級级線线組组細细織织終终紹绍經经結结給给統统繼继續续維维綜综締缔編编縮缩職职聯联腦脑蘇苏範范獲获薩萨' +
  '慮虑補补裝装觀观規规視视觸触計计訂订認认討讨議议講讲論论設设評评識识話话該该詳详說说請请諾诺調调談谈譴谴責责資资賞赏贊赞轉转辭辞達达過过運运還还這这進进連连遲迟適适選选遞递遺遗採采釋释裡里銷销長长門门' +
  '問问間间隊队際际隨随難难項项須须顧顾預预領领題题風风馬马駐驻驟骤鮮鲜敍叙敘叙負负邊边標标驗验餘余廳厅紅红銀银黨党籤签擬拟節节盤盘數数條条絕绝飛飞記记繳缴暫暂歸归爲为紐纽擴扩籲吁勸劝嚴严聽听憶忆銘铭驚惊' +
  '禮礼沒没變变稱称絡络極极茲兹藍蓝謹谨閣阁紀纪聞闻訪访訊讯華华費费籌筹財财針针冊册覽览輯辑憲宪諒谅諮咨詢询見见誤误説说額额噸吨萬万辯辩頒颁響响參参輪轮網网違违闡阐載载陳陈衆众眾众峯峰語语臘腊賠赔償偿蘭兰' +
  '謀谋納纳綠绿緑绿護护東东鞏巩貨货擊击岡冈幫帮鎮镇壓压麥麦緬缅滅灭種种蹤踪奧奥帶带羅罗羣群島岛魯鲁韓韩聖圣佔占峽峡頓顿攔拦萊莱賓宾韋韦飢饥餓饿灣湾爭争醫医療疗僱雇傭佣盜盗搶抢輕轻販贩毀毁婦妇衞卫産产綫线' +
  '録录註注託托併并佈布係系繫系裏里';

const simplifiedOf = new Map(
  [...pairs.matchAll(/(.)(.)/gu)].map(([, traditional, simplified]) => [traditional!, simplified!]),
);
const traditionalCharacter = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');
/** Full-width characters, what keyboards and scanners make of the numeral 〇, and blanks. */
const variants = [
  charactersFrom('０', '９'),
  charactersFrom('Ａ', 'Ｚ'),
  charactersFrom('ａ', 'ｚ'),
  `（）［］○◯${unusualBlanks}`,
].join('');
const variant = new RegExp(`[${variants}]`, 'g');

function plainForm(printed: string): string {
  const code = printed.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return printed === '○' || printed === '◯' ? '〇' : ' ';
}

/** Marks of keyboards and of web pages behind Chinese words. The point behind a numeral is that of a label. */
const halfWidthMark =
  /[,;:](?<=[\p{Script=Han})”》」』].)|\.(?<=[\p{Script=Han})”》」』].)(?<![一二三四五六七八九十〇].)(?=\s|$)/gu;
/** Without one of them behind such a word no closer look is needed. */
const halfWidthSign = /[,;:.](?<=[)\u0080-\uffff].)/;
const fullWidthOf: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。' };

/**
 * Older texts print the numbers of resolutions as they print years: 第四四三(一九七八)号决议, 第七八九〔1992〕号决议,
 * 一八六(一九六四)．一九六四年三月四日决议案.
 */
const numerals = '[〇零一二三四五六七八九]';
const printedYear = ` ?[(〔[] ?(?:[一二]${numerals}{3}|\\d{4}) ?[)〕\\]] ?`;
const printedNumber = new RegExp(
  `(?:${numerals}{1,4}${printedYear}|${numerals}{2,4})(?=号决议|[.．] ?[一二][^\\n]{6,12}日决议案)`,
  'g',
);
/** What stands behind such a number: most texts hold none. */
const printedNumberSign = new RegExp(`号决议(?<=${numerals}(?:${printedYear})?号决议)|日决议案`);
const numeral = new RegExp(numerals, 'g');
const digits = '〇一二三四五六七八九';

/** A text is in one script: "號決議" in its head, the "會" of the Council's name or a 於 among simplified words shows which. */
const sampleLength = 1200;
const telling = /[號決議會國於]/;

/** Full-width digits, letters and brackets become plain ones, traditional characters simplified: one for one. */
export function normalise(text: string): string {
  const plain = holdsOneOf(text, variants) ? text.replace(variant, plainForm) : text;
  const simplified = telling.test(plain.slice(0, sampleLength))
    ? plain.replace(traditionalCharacter, (c) => simplifiedOf.get(c)!)
    : plain;
  const marked = halfWidthSign.test(simplified)
    ? simplified.replace(halfWidthMark, (mark) => fullWidthOf[mark]!)
    : simplified;
  return printedNumberSign.test(marked)
    ? marked.replace(printedNumber, (number) => number.replace(numeral, digitOf))
    : marked;
}

function digitOf(numeral: string): string {
  return String(Math.max(digits.indexOf(numeral), 0));
}
