import { z } from 'zod';
import { MandateCyclesError } from './errors.ts';
import { parseFixedAddresses } from './subscriptions/fixed-addresses.ts';

/** What the environment may set; the README gives the names in capitals, here in the order of use. */
export interface Settings {
  /** Who runs the process; what is changed without another name is said to be changed by them. */
  readonly user: string;
  readonly port: number;
  readonly host: string;
  /** Where people reach the service from outside, without a slash at the end; links in mails and pages start with it. */
  readonly publicUrl: string;
  /** "sqlite:PATH" or "postgres://USER:PASSWORD@HOST/NAME". May hold a password; never print it. */
  readonly databaseUrl: string;
  /** Null: ./schedules, or the folder that the package ships. */
  readonly schedulesDir: string | null;
  /** Null: mail is written as `.eml` files into `outboxDir`. Holds a password; never print it. */
  readonly smtpUrl: string | null;
  /** Whether mails may go out without TLS where the server offers none. */
  readonly smtpTls: 'required' | 'optional';
  readonly outboxDir: string;
  readonly mailFrom: string;
  /** The fixed addresses for reminders, each with what it wants (see parseFixedAddresses); null: there are none. */
  readonly remindTo: string | null;
  /** With what mails are signed, for the domain of `mailFrom`; null: they are not. */
  readonly dkim: { readonly keyFile: string; readonly selector: string } | null;
  /** A program that is told what mails tell, and the secret that it knows it by; null: there is none. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** Days before a due date on which a reminder goes out; descending, each once. */
  readonly leadDays: readonly number[];
  /** Null: the routes for the administrator are refused. A secret; never print it. */
  readonly adminToken: string | null;
  /** The documents server, without a slash at the end. */
  readonly documentsUrl: string;
  /** Whether the service looks once a day for resolutions that are newer than those it knows. */
  readonly watch: boolean;
  /** The proxies on the way there, under the usual names. They may hold a password; never print them. */
  readonly proxies: Readonly<Record<string, string>>;
}

/** The public server of the United Nations, which needs no key. */
const publicDocumentsServer = 'https://documents.un.org';
const proxyNames = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

const mailbox = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;
const namedMailbox = /^(?:[^<>\p{Cc}]*<([^<>]+)>|([^<>]+))$/u;

const variables = z.object({
  PORT: text(/^[1-9]\d{0,4}$/, 'must be a port number from 1 to 65535', (port) => Number(port) <= 65_535).default(
    '8080',
  ),
  HOST: text(/^[\w.:%-]+$/, 'must be a host name or an address to listen on').default('127.0.0.1'),
  PUBLIC_URL: url(
    ['http:', 'https:'],
    'must be an http or https address such as https://calendar.example.org',
  ).optional(),
  DATABASE_URL: text(
    /^(?:sqlite:.|postgres(?:ql)?:\/\/)/,
    'must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME',
    (value) => value.startsWith('sqlite:') || URL.canParse(value),
  ).default('sqlite:data/mandate-cycles.db'),
  SCHEDULES_DIR: text(/^\P{Cc}+$/u, 'must be the path of a folder').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'must be smtp://USER:PASSWORD@HOST:PORT or smtps://…').optional(),
  SMTP_TLS: z.enum(['required', 'optional'], 'must be required or optional').optional(),
  MAIL_FROM: text(namedMailbox, 'must be one address, alone or as "Name <address>"', isMailbox).default(
    'Mandate cycles <mandate-cycles@localhost>',
  ),
  // Read further in src/subscriptions/fixed-addresses.ts.
  REMIND_TO: text(/./, 'must be mail addresses, parted by blanks').optional(),
  WEBHOOK_URL: url(['http:', 'https:'], 'must be an http or https address').optional(),
  WEBHOOK_SECRET: text(/^[\x21-\x7e]{16,}$/, 'must be at least 16 visible ASCII characters without blanks').optional(),
  DKIM_KEY_FILE: text(/^\P{Cc}+$/u, 'must be the path of a file with an RSA key in PEM form').optional(),
  DKIM_SELECTOR: text(/^[a-z0-9][a-z0-9.-]{0,62}$/i, 'must be a selector such as mail2021').optional(),
  LEAD_DAYS: text(/^\d{1,3}( *, *\d{1,3}){0,9}$/, 'must be up to ten numbers of days, such as 30,7,1').default(
    '30,7,1',
  ),
  ADMIN_TOKEN: text(/^[\x21-\x7e]{16,}$/, 'must be at least 16 visible ASCII characters without blanks').optional(),
  DOCUMENTS_URL: url(['http:', 'https:'], 'must be the http or https address of a documents server').default(
    publicDocumentsServer,
  ),
  WATCH: text(/^[01]$/, 'must be 1 or 0').default('0'),
});

/**
 * Reads the settings from environment variables; an empty value counts as unset.
 * @throws MandateCyclesError `setting-invalid`, where = the variable's name; the value is not repeated, it may be secret.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new MandateCyclesError('setting-invalid', issue.message, String(issue.path[0]));
  }
  const value = parsed.data;
  const leadDays = [...new Set(value.LEAD_DAYS.split(',').map(Number))].sort((a, b) => b - a);
  parseFixedAddresses(value.REMIND_TO ?? '', leadDays);
  const dkim = together(value, 'DKIM_KEY_FILE', 'DKIM_SELECTOR');
  const webhook = together(value, 'WEBHOOK_URL', 'WEBHOOK_SECRET');
  return {
    user: userOf(env),
    port: Number(value.PORT),
    host: value.HOST,
    publicUrl: (value.PUBLIC_URL ?? `http://${reachable(value.HOST)}:${value.PORT}`).replace(/\/+$/, ''),
    databaseUrl: value.DATABASE_URL,
    schedulesDir: value.SCHEDULES_DIR ?? null,
    smtpUrl: value.SMTP_URL ?? null,
    smtpTls: value.SMTP_TLS ?? (isThisMachine(value.SMTP_URL) ? 'optional' : 'required'),
    outboxDir: 'data/outbox',
    mailFrom: value.MAIL_FROM,
    remindTo: value.REMIND_TO ?? null,
    leadDays,
    dkim: dkim && { keyFile: dkim[0], selector: dkim[1] },
    webhook: webhook && { url: webhook[0], secret: webhook[1] },
    adminToken: value.ADMIN_TOKEN ?? null,
    documentsUrl: value.DOCUMENTS_URL.replace(/\/+$/, ''),
    watch: value.WATCH === '1',
    proxies: Object.fromEntries(proxyNames.flatMap((name) => (given[name] ? [[name, given[name]]] : []))),
  };
}

/** As the system calls who runs the process. */
function userOf(env: Readonly<Record<string, string | undefined>>): string {
  const name = env['USER'] || env['LOGNAME'] || env['USERNAME'] || 'unknown user';
  return name.replace(/\p{Cc}/gu, ' ').slice(0, 100);
}

/** Two variables of which neither says anything alone; null where neither is set. */
function together(
  values: Readonly<Record<string, unknown>>,
  first: string,
  second: string,
): readonly [string, string] | null {
  const [a, b] = [values[first], values[second]];
  if (typeof a === 'string' && typeof b === 'string') return [a, b];
  if (a === undefined && b === undefined) return null;
  const missing = a === undefined ? first : second;
  throw new MandateCyclesError('setting-invalid', `must be set where ${a === undefined ? second : first} is`, missing);
}

function text(pattern: RegExp, message: string, accepts: (value: string) => boolean = () => true) {
  return z.string().max(2048, message).regex(pattern, message).refine(accepts, message);
}

function url(protocols: readonly string[], message: string) {
  return text(/^\S+$/, message, (value) => {
    const parsed = URL.parse(value);
    return parsed !== null && protocols.includes(parsed.protocol) && parsed.hostname !== '';
  });
}

function isMailbox(value: string): boolean {
  const match = namedMailbox.exec(value);
  return mailbox.test((match?.[1] ?? match?.[2] ?? '').trim());
}

/** How this machine reaches the host: an address that means "all" is none to go to, and IPv6 stands in brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** What goes to this machine leaves it on no wire: there TLS is used, but not asked for. */
function isThisMachine(smtpUrl: string | undefined): boolean {
  const host = smtpUrl === undefined ? '' : (URL.parse(smtpUrl)?.hostname ?? '');
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
