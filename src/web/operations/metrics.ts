import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../../app/contract.ts';
import { eventStates, isOverdue, stateOf } from '../../events/state.ts';
import { eventStatuses } from '../../events/types.ts';
import { mailStates } from '../../terms/mail-states.ts';
import { isFeedAddress } from '../feeds/feed-request.ts';
import type { Renderings } from '../http/renderings.ts';

/** Counts requests, and prints the counts in the Prometheus text format, version 0.0.4. */
export interface Metrics {
  /** Counts the request once it is answered. */
  observe(request: IncomingMessage, response: ServerResponse): void;
  print(app: App, renderings: Renderings): Promise<string>;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  return {
    observe(request, response) {
      response.once('finish', () => {
        const labels = `area="${areaOf(request.url ?? '')}",status="${response.statusCode}"`;
        requests.set(labels, (requests.get(labels) ?? 0) + 1);
      });
    },
    async print(app, renderings) {
      const { events, resolutions } = await app.snapshot();
      const today = app.today();
      const byStatus = eventStatuses.map(
        (status) => [`status="${status}"`, events.filter((event) => event.status === status).length] as const,
      );
      const states = Map.groupBy(events, (event) => stateOf(event, today));
      const byState = eventStates.map((state) => [`state="${state}"`, states.get(state)?.length ?? 0] as const);
      const mails = await app.outbox.countMails().catch(() => null);
      return [
        ...(mails === null
          ? []
          : [
              metric(
                'mails',
                'gauge',
                'Mails in the outbox.',
                mailStates.map((state) => [`state="${state}"`, mails[state]]),
              ),
            ]),
        ...(mails === null
          ? []
          : [metric('mails_due', 'gauge', 'Mails that wait although they are due.', [['', mails.due]])]),
        metric('mail_trouble', 'gauge', '1 while no mail goes out.', [['', app.mailTrouble() === null ? 0 : 1]]),
        metric('store_answers', 'gauge', '0 while the database cannot be read.', [['', mails === null ? 0 : 1]]),
        metric('http_requests_total', 'counter', 'Requests answered.', [...requests].sort()),
        metric('events', 'gauge', 'Dated events known today.', byStatus),
        metric('events_by_state', 'gauge', 'Dated events by their state today.', byState),
        metric('events_overdue', 'gauge', 'Events overdue today.', [
          ['', events.filter((event) => isOverdue(event, today)).length],
        ]),
        metric('resolutions', 'gauge', 'Resolutions known today.', [['', resolutions.length]]),
        metric('renderings_bytes', 'gauge', 'Memory held by finished answers.', [['', renderings.size()]]),
      ].join('');
    },
  };
}

/** A label must have few values, so never the address itself. */
function areaOf(url: string): string {
  const path = url.split('?')[0] ?? '';
  if (isFeedAddress(path)) return 'feed';
  if (path.startsWith('/api/')) return 'api';
  return path === '/' || path.startsWith('/resolutions/') ? 'page' : 'other';
}

function metric(name: string, type: string, help: string, values: readonly (readonly [string, number])[]): string {
  const full = `mandate_cycles_${name}`;
  const lines = values.map(([labels, value]) => `${full}${labels ? `{${labels}}` : ''} ${value}\n`);
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}
