/**
 * The ideographs that U+2E81 to U+2EF3 depict, in order (Unicode Character Database, EquivalentUnifiedIdeograph.txt);
 * a blank stands for those that have none. Normalisation leaves this block alone.
 */
const supplement = Array.from(
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
);

/**
 * Puts ordinary ideographs in place of the radicals and compatibility characters that look the same. A PDF knows
 * glyphs, and a font that has one glyph for 月 and the radical U+2F49 lets the producer name it either way.
 */
export function plainIdeographs(text: string): string {
  return text.replace(/[\u2e81-\u2ef3\u2f00-\u2fd5\uf900-\ufad9]/g, (character) => {
    const ideograph = supplement[character.charCodeAt(0) - 0x2e81] ?? character.normalize('NFKC');
    return ideograph === ' ' ? character : ideograph;
  });
}
