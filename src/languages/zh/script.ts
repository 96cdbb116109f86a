/**
 * Traditional characters that occur in the words of the rules, each with its simplified form. Only these matter:
 * a name may stay in traditional script, since no rule reads it.
 */
const traditional =
  '號决決議會過聯國軍總統選舉審査查閱報告書長處負責關於圍繞機構組織團專監測員執進實現續將應當權為個們來對後從間時內開閉終結屆滿滅減輕繼現與' +
  '經濟條約維護擔認確說請讓該詳細評規劃計畫設備訓練務執法預防護產權類轉運輸邊協調辦領導隊戰爭傷財圖鄰島區縣級營幹難飛臨時應變參題顧';
const simplified =
  '号决决议会过联国军总统选举审查查阅报告书长处负责关于围绕机构组织团专监测员执进实现续将应当权为个们来对后从间时内开闭终结届满灭减轻继现与' +
  '经济条约维护担认确说请让该详细评规划计画设备训练务执法预防护产权类转运输边协调办领导队战争伤财图邻岛区县级营干难飞临时应变参题顾';

const toSimplified = new Map([...traditional].map((character, i) => [character, [...simplified][i]!]));
const traditionalCharacter = new RegExp(
  `[${[...toSimplified]
    .filter(([t, s]) => t !== s)
    .map(([t]) => t)
    .join('')}]`,
  'g',
);
const fullWidth = /[０-９Ａ-Ｚａ-ｚ（）［］]/g;

/** A text is in one script: "號決議" in its head, or the "會" of the Council's name, shows which. */
const sampleLength = 1200;
const telling = /[號決議會國]/;

/** Full-width digits, letters and brackets become plain ones, traditional characters simplified: one for one. */
export function normalise(text: string): string {
  const plain = text.replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (!telling.test(plain.slice(0, sampleLength))) return plain;
  return plain.replace(traditionalCharacter, (c) => toSimplified.get(c)!);
}
