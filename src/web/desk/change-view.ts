import type { StoredChange } from '../../app/contract.ts';
import { slugOf } from '../../events/resolution-order.ts';

/** What takes a change back: the fields of a form; null for what is itself a taking back. */
export function wayBack({ action, subject }: StoredChange): Readonly<Record<string, string>> | null {
  if (action === 'add-text') {
    const [, symbol, language, edition] = /^(.+) (\w+), edition (\d+)$/.exec(subject) ?? [];
    return symbol ? { what: 'text', slug: slugOf(symbol), language: language!, edition: edition! } : null;
  }
  if (action === 'submit') {
    const [, obligation, date, symbol] = /^(\S+) (\d{4}-\d{2}-\d{2}) (.+)$/.exec(subject) ?? [];
    return obligation ? { what: 'submission', obligation, date: date!, symbol: symbol! } : null;
  }
  if (action === 'state') {
    const number = / #(\d+)$/.exec(subject)?.[1];
    return number ? { what: 'statement', number } : null;
  }
  return null;
}
