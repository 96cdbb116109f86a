/**
 * Every failure that a user can cause or meet, with what to do about it. A message says what, `where` says where
 * (a file, a setting, a line); only the edges (src/cli, src/web) print it and choose an exit or HTTP status.
 */
const hints = {
  'file-unreadable': 'check the path and its permissions',
  'file-too-large': 'a resolution is far smaller; give one resolution a file',
  'file-empty': 'give the text of a resolution',
  'format-unknown': 'give a .txt, .pdf, .docx or .html file',
  'format-broken': 'save or download the file again',
  'pdf-encrypted': 'remove the password and try again',
  'pdf-without-text': 'the pages are pictures; run text recognition first',
  'encoding-unknown': 'save the text as UTF-8',
  'language-unsupported': 'give the text in one of the languages that the README lists',
  'not-a-resolution': 'give the official text of a Security Council resolution, with its head',
  'several-resolutions': 'give each resolution a file of its own',
  'no-operative-paragraph': 'give the whole text, with its paragraphs as printed',
  'symbol-missing': 'the head must name the resolution, such as "Resolution 2584 (2021)"; or give --symbol',
  'adoption-date-missing': 'periods are counted from adoption: give the adopted text, with its date; or give --adopted',
  'head-contradicts': 'correct the head, or the option that says otherwise',
  'adoption-in-future': 'give the adopted text, with the date in its head',
  'too-many-dates': 'give the text of one resolution; a cycle as short as this is hardly meant',
  'schedule-invalid': 'correct the line; the JSON Schema is printed by "mandate-cycles schema"',
  'setting-invalid': 'correct the environment variable or unset it',
  'option-invalid': 'see --help',
  'submission-invalid': 'give the symbol as it is printed on the document, and the day on which it was issued',
  'changed-meanwhile': 'look at what stands there now, then decide again',
  'not-recorded': 'see "mandate-cycles history"',
  'obligation-unknown': 'see the ids with "mandate-cycles list --format json"',
  'resolution-unknown': 'see "mandate-cycles list"',
  'symbol-invalid': 'give a symbol such as "S/RES/2584 (2021)"',
  'document-differs': 'give the file yourself, with "add"',
  'document-unavailable': 'check the symbol; if it is right, try again later',
  'port-in-use': 'stop the other program, or set PORT',
  'data-unwritable': 'make the folder writable, or set DATABASE_URL',
  'disk-full': 'make room on the disk; what was under way is tried again',
  'database-unavailable': 'check DATABASE_URL and the database',
  'database-damaged': 'put a backup in its place with "mandate-cycles restore", or set DATABASE_URL',
  'database-missing': 'put it back, or start the service again to begin with an empty one',
  'database-in-use': 'stop the service first',
  'database-not-empty': 'name a database that holds nothing yet',
  'database-newer': 'run the newest version of the program',
  'mail-refused': 'check SMTP_URL and the address',
  'request-invalid': 'see /openapi.json',
  'too-many-requests': 'wait an hour',
  'link-invalid': 'ask for a new link at /subscriptions',
  'too-busy': 'ask again in a moment',
  'request-too-large': 'send one resolution, as text, PDF, DOCX or HTML',
  'media-type-unsupported': 'send the media type that /openapi.json names, not compressed',
  'method-not-allowed': 'see /openapi.json',
  'not-authorized': 'send "Authorization: Bearer" with the administrator\'s token',
  'admin-disabled': 'set ADMIN_TOKEN and start the service again',
  'not-found': 'see /openapi.json',
  'internal-error': 'this is a fault of the program; please report it, with the input',
} as const;

export type ErrorCode = keyof typeof hints;

export class MandateCyclesError extends Error {
  readonly code: ErrorCode;
  readonly where: string;
  readonly hint: string;

  /** `message` says what is wrong, `where` in which file, setting or place. */
  constructor(code: ErrorCode, message: string, where: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MandateCyclesError';
    this.code = code;
    this.where = where;
    this.hint = hints[code];
  }

  /** One line for a terminal or a log: what, where, what to do. */
  get line(): string {
    return `${this.where}: ${this.message} [${this.code}]; ${this.hint}`;
  }
}
