import type { DisplayLanguage, Title } from '../terms/display-languages.ts';
import { namesIn } from './body.ts';
import { places } from './places.ts';
import { states } from './states.ts';
import { bodyWithKey } from './table.ts';
import { themes } from './themes.ts';

const topics = new Map([...states, ...places, ...themes].map((topic) => [topic.key, topic]));

/** "Panel of Experts on Atlantis": a panel that the table does not know, after its country. */
const expertBody = /^(Panel|Group) of Experts on (.+)$/;

/**
 * The name of the body behind a key in a language ("MINUSMA", "马里稳定团"), null where it has none there: a name of another
 * language would not be understood.
 */
export function bodyName(key: string, language: DisplayLanguage): string | null {
  if (language === 'en') return key;
  const body = bodyWithKey(key);
  if (body) return namesIn(body.names, language)[0] ?? null;
  const [, type, country] = expertBody.exec(key) ?? [];
  const name = country ? topicName(country, language) : null;
  return name && `${name}问题专家${type === 'Group' ? '组' : '小组'}`;
}

/** The name of a place or theme in a language: "Mali", "马里"; null where it has none there. */
export function topicName(key: string, language: DisplayLanguage): string | null {
  if (language === 'en') return key;
  const topic = topics.get(key);
  return topic ? (namesIn(topic.names, language)[0] ?? null) : null;
}

/** The name of a place or theme in all languages of titles; null where one of them has none. */
export function topicTitle(key: string): Title | null {
  const zh = topicName(key, 'zh');
  return zh === null ? null : { en: key, zh };
}

const placeKeys = new Set(places.map(({ key }) => key));

/** Whether a topic is a place: a panel goes by its country and not by a theme. */
export function isPlace(key: string): boolean {
  return placeKeys.has(key);
}
