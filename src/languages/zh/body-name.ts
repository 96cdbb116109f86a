import { bodies, countries } from './bodies.ts';

const expertBody = /^(Panel|Group) of Experts on (.+)$/;

/** The short Chinese name of the body behind a key ("马里稳定团", "也门问题专家小组"), or the key where there is none. */
export function bodyName(key: string): string {
  const [, type, country] = expertBody.exec(key) ?? [];
  if (country) {
    const name = firstName(countries.find((known) => known.key === country)?.pattern);
    return name ? `${name}问题专家${type === 'Group' ? '组' : '小组'}` : key;
  }
  return firstName(bodies.find((known) => known.key === key)?.pattern) ?? key;
}

/** The first spelling of a pattern, where it is one. */
function firstName(pattern: string | undefined): string | null {
  const first = pattern?.replace(/\(\?<![^)]*\)/g, '').split('|')[0];
  return first && /^[\u4e00-\u9fff]+$/.test(first) ? first : null;
}
