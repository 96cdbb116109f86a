import { namesIn } from './body.ts';
import { places } from './places.ts';
import { escaped } from './spellings.ts';
import { themes } from './themes.ts';
import type { Topic } from './topic.ts';

/** A word that stands for a place or a theme. */
export interface TopicName {
  readonly pattern: string;
  readonly topic: Topic;
}

/** All words that a language has for places and themes. */
export function topicNames(language: string, of: readonly Topic[] = [...places, ...themes]): readonly TopicName[] {
  return of.flatMap((topic) => {
    const words = namesIn(topic.names, language);
    const all = language === 'en' ? [topic.key, ...words] : words;
    return all.map((word) => ({ pattern: escaped(word), topic }));
  });
}
