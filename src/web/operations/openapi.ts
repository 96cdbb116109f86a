import { z } from 'zod';
import { documentLanguages } from '../../documents-server/documents-server.ts';
import { defaultCount } from '../../due/next-due.ts';
import { eventStates } from '../../events/state.ts';
import { eventStatuses } from '../../events/types.ts';
import { preferencesSchema } from '../../subscriptions/preferences.ts';
import { bearers } from '../../terms/bearers.ts';
import { displayLanguages } from '../../terms/display-languages.ts';
import { kinds } from '../../terms/kinds.ts';

/** Describes the HTTP interface in OpenAPI 3.1, for tools and for people who write scripts. */
export function openApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'mandate-cycles',
      version: '1',
      description: 'Dated duties of UN Security Council resolutions. Days are days in New York.',
    },
    servers: [{ url: publicUrl }],
    paths: {
      ...feeds(),
      '/': { get: read('The page of what is due', 'text/html', [lang]) },
      '/mandates': { get: read('The page of all mandates', 'text/html', [lang]) },
      '/mandates/{slug}': { get: read('The page of one mandate', 'text/html', [mandateSlug, lang]) },
      '/search': { get: read('The search page', 'text/html', [words, lang]) },
      '/subscribe': { get: read('The page on which one chooses a calendar', 'text/html', [...filter, lang]) },
      '/cycles': { get: read('Twelve months of dates as a table', 'text/html', [from, ...filter, lang]) },
      '/cycles.csv': { get: read('The same table as CSV', 'text/csv', [from, ...filter, lang]) },
      '/cycles.xlsx': {
        get: read('The same table as a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', [
          from,
          ...filter,
          lang,
        ]),
      },
      '/changes': { get: read('What changed since a day', 'text/html', [since, ...filter, lang]) },
      '/overdue': { get: read('The page of what is overdue, however old', 'text/html', [lang]) },
      '/resolutions/{slug}': { get: read('The page of one resolution', 'text/html', [slug, lang]) },
      '/api/next': {
        get: read(
          'What is due next and what is overdue',
          'application/json',
          [asOf, knownOn, count, offset, ...filter, lang],
          next,
        ),
      },
      '/api/events': {
        get: read(
          'Dated events in a window',
          'application/json',
          [from, to, knownOn, ...filter, lang],
          list(ref('Event')),
        ),
      },
      '/api/resolutions': {
        get: read('All resolutions', 'application/json', [knownOn], list({ type: 'object' })),
        post: write('Take in the text of a resolution, or fetch it by its symbol', {
          'application/json': { schema: wantedText },
          'text/plain': {},
          'text/html': {},
          'application/pdf': {},
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {},
        }),
      },
      '/api/resolutions/{slug}': {
        get: read('One resolution with all that was read in it', 'application/json', [slug, knownOn, lang], {
          type: 'object',
        }),
      },
      '/api/subscriptions': {
        post: {
          summary: 'Ask a mail address whether reminders may come to it',
          requestBody: { required: true, content: { 'application/json': { schema: subscription } } },
          responses: { 202: { description: 'Whoever is subscribed already' }, default: failure },
        },
      },
      '/subscriptions': {
        get: read('The form for reminders by mail', 'text/html', [lang]),
        post: submit('The form, sent'),
      },
      '/subscriptions/links': { post: submit('Mail the links to what comes to an address') },
      '/confirm/{token}': {
        get: read('Asks for consent', 'text/html', [token, lang]),
        post: submit('Consents', [token]),
      },
      '/manage/{token}': {
        get: read('What comes, and the form to change it', 'text/html', [token, lang]),
        post: submit('Changes, ends, exports or deletes', [token]),
      },
      '/unsubscribe/{token}': {
        get: read('Asks whether to end it', 'text/html', [token, lang]),
        post: submit('Ends it (RFC 8058 one click)', [token]),
      },
      '/api/submissions': {
        post: write('Record that a due item was answered', { 'application/json': { schema: ref('Submission') } }),
      },
      '/api/outbox': {
        get: { ...read('Mails that wait, were sent or will not be, and why', 'application/json'), ...forAdministrator },
      },
      '/api/outbox/again': {
        post: write('Send again what was given up: {"keys": [KEY, …]}, or "given-up" for all', {
          'application/json': {
            schema: object({ keys: { oneOf: [list(text), oneOf(['given-up'])] } }),
          },
        }),
      },
      '/api/submissions/withdraw': {
        post: write('Take a recorded delivery back', { 'application/json': { schema: ref('SubmissionKey') } }),
      },
      '/api/resolutions/{slug}/withdraw': {
        post: write('Take an added text back, or one edition of it', { 'application/json': { schema: editionChoice } }),
      },
      '/api/changes': { get: { ...read('Who changed what and when', 'application/json'), ...forAdministrator } },
      '/healthz': { get: read('The process runs', 'application/json') },
      '/readyz': { get: read('The service can answer with content', 'application/json') },
      '/metrics': { get: read('Counts in the Prometheus text format', 'text/plain') },
      '/openapi.json': { get: read('This description', 'application/json') },
    },
    components: {
      securitySchemes: { administrator: { type: 'http', scheme: 'bearer' } },
      schemas: { Event: event, Submission: submission, SubmissionKey: submissionKey, Problem: problem },
    },
  };
}

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
const list = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});

const inQuery = (name: string, schema: object, description: string) => ({ name, in: 'query', schema, description });
const several = 'Repeated or comma-separated.';
const filter = [
  inQuery('kind', list(oneOf(kinds)), several),
  inQuery('bearer', list(oneOf(bearers)), several),
  inQuery('mandate', list(text), `Keys of bodies, such as MINUSMA. ${several}`),
];
const lang = inQuery('lang', oneOf(displayLanguages), 'English where it is absent; pages then follow the browser.');
const alarms = inQuery('alarms', oneOf(['0', '1']), '1: entries remind of themselves.');
const past = inQuery(
  'past',
  oneOf(['all']),
  'all: also what lies outside 30 days back and 400 ahead, or was withdrawn long ago.',
);
const token = { name: 'token', in: 'path', required: true, schema: text };
const milestones = inQuery('milestones', text, 'The office whose own milestones are added.');
const asOf = inQuery('asOf', day, 'The day that the question is asked on; today where it is absent.');
const knownOn = inQuery(
  'knownOn',
  day,
  'The day whose knowledge answers; by default asOf where that lies in the past, else today.',
);
const count = inQuery(
  'count',
  { type: 'integer', minimum: 1, maximum: 1000, default: defaultCount },
  'At most so many in `next`.',
);
const offset = inQuery(
  'offset',
  { type: 'integer', minimum: 0, default: 0 },
  'So many of each list are left out before.',
);
const since = inQuery('since', day, 'The day that is compared with; without it, a month ago.');
const from = inQuery('from', day, 'The first day.');
const to = inQuery('to', day, 'The last day.');
const words = inQuery('q', text, 'Words that must all be there.');
const mandateSlug = { name: 'slug', in: 'path', required: true, schema: text, description: 'Such as MINUSMA.' };
const slug = { name: 'slug', in: 'path', required: true, schema: text, description: 'Such as S-RES-2584-2021.' };

const event = object({
  uid: text,
  date: day,
  kind: oneOf(kinds),
  bearer: oneOf(bearers),
  mandate: { type: ['string', 'null'] },
  resolution: text,
  paragraphs: list(text),
  obligations: list(text),
  title: text,
  status: oneOf(eventStatuses),
  state: oneOf(eventStates),
});
const whole = { type: 'integer', minimum: 0 };
const next = object({
  asOf: day,
  knownOn: day,
  next: list(ref('Event')),
  overdue: list(ref('Event')),
  nextCount: whole,
  overdueCount: whole,
  unrecordedCount: whole,
  message: text,
});
const wantedText = object({ symbol: text, language: { ...oneOf(documentLanguages), default: 'en' } }, ['symbol']);
const submissionKey = object({ obligation: text, date: day, symbol: text });
const editionChoice = object({ language: text, edition: { type: 'integer', minimum: 1 } }, []);
const submission = object(
  {
    obligation: text,
    date: day,
    symbol: text,
    issued: day,
    whole: { type: 'boolean', default: true },
  },
  ['obligation', 'date', 'symbol', 'issued'],
);
const problem = object(
  { title: text, status: { type: 'integer' }, detail: text, code: text, where: text, hint: text },
  ['title', 'status', 'detail', 'code'],
);

const failure = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

/** Every feed in every format. */
function feeds(): Readonly<Record<string, { readonly get: object }>> {
  const options = [...filter, lang, alarms, past, milestones];
  const types = {
    ics: 'text/calendar',
    json: 'application/calendar+json',
    csv: 'text/csv',
    atom: 'application/atom+xml',
  };
  const paths = Object.entries(types).flatMap(([format, type]) => [
    [`/calendar.${format}`, { get: read('The calendar of all mandates', type, options) }],
    [
      `/resolutions/{slug}.${format}`,
      { get: read('The calendar of one resolution, its whole life', type, [slug, ...options]) },
    ],
  ]);
  return Object.fromEntries(paths);
}

function read(summary: string, mediaType: string, parameters: readonly object[] = [], schema?: object) {
  const content = { [mediaType]: schema ? { schema } : {} };
  return { summary, parameters, responses: { 200: { description: 'Done', content }, default: failure } };
}

const forAdministrator = { security: [{ administrator: [] }] };
/** What a form or a button sends; the answer is a page. */
function submit(summary: string, parameters: readonly object[] = []) {
  return { summary, parameters, responses: { 200: { description: 'Done' }, default: failure } };
}

function write(summary: string, content: Record<string, object>) {
  return {
    summary,
    ...forAdministrator,
    requestBody: { required: true, content },
    responses: { 200: { description: 'Already so' }, 201: { description: 'Taken in' }, default: failure },
  };
}

const { $schema: _, ...subscription } = z.toJSONSchema(preferencesSchema.extend({ email: z.string() }), {
  io: 'input',
});
