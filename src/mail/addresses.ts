import { domainToASCII } from 'node:url';

/** RFC 5321's dot-string, and no more: quoted local parts are nobody's, and a trick of those who inject. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads one mail address and gives it as it is used on the wire: the domain in its ASCII form (RFC 5891) and in small
 * letters. Null for what is no address, for more than one, and for a bare host such as "localhost", unless `bareHost`.
 */
export function parseAddress(text: string, bareHost = false): string | null {
  const address = text.trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || local.length > 64 || address.length > 254 || !localPart.test(local)) return null;
  const domain = asciiDomain(address.slice(at + 1));
  const labels = domain.split('.');
  const isDomain =
    (bareHost || labels.length > 1) && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1)!);
  return isDomain && domain.length <= 253 ? `${local}@${domain}` : null;
}

/** What two spellings of one mailbox have in common: hardly any server tells capitals apart. Takes a parsed address. */
export function mailboxKey(address: string): string {
  return address.toLowerCase();
}

/** "post.xn--bcher-kva.example" for "post.bücher.example"; empty where it is no domain. */
export function asciiDomain(domain: string): string {
  return domainToASCII(domain.normalize('NFC').replace(/[。．｡]/g, '.'));
}

/** The domain of "Name <local@domain>" or "local@domain", in ASCII; "localhost" where there is none. */
export function domainOf(address: string): string {
  return asciiDomain(/@([^\s<>@]+)>?\s*$/.exec(address)?.[1] ?? '') || 'localhost';
}

/** Shows whose address it is to its owner and to nobody else: "d…@example.org". */
export function maskedAddress(address: string): string {
  return address.replace(/^(.).*(?=@)/u, '$1…');
}
