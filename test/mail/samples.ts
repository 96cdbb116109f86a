import type { DatedEvent } from '../../src/events/types.ts';
import { confirmationMail, linksMail } from '../../src/mail/account-mails.ts';
import { digestMail } from '../../src/mail/digest-mail.ts';
import type { MailContext } from '../../src/mail/event-item.ts';
import { noticeMail, reminderMail } from '../../src/mail/event-mails.ts';
import type { MailContent } from '../../src/mail/mail-document.ts';
import type { DisplayLanguage } from '../../src/terms/display-languages.ts';

export const links = {
  manage: 'https://calendar.example.org/manage/TOKEN',
  unsubscribe: 'https://calendar.example.org/unsubscribe/TOKEN',
};

const choices = (language: DisplayLanguage) =>
  language === 'zh'
    ? [{ label: '任务', value: '马里稳定团' }]
    : [
        { label: 'Mandates', value: 'MINUSMA' },
        { label: 'Days ahead', value: '30, 7, 1' },
      ];

/** Every kind of mail, written from these events; `pick` finds the event that a kind is shown on. */
export function everyMail(
  events: readonly DatedEvent[],
  context: Omit<MailContext, 'today'>,
  languages: readonly DisplayLanguage[],
): Readonly<Record<string, MailContent>> {
  const find = (uid: string) => events.find((event) => event.uid.startsWith(uid))!;
  const at = (today: MailContext['today']) => ({ ...context, today });
  const report = find('S-RES-2584-2021.61.report.1.2');
  const plan = find('S-RES-2584-2021.19.report.1.1');
  const end = find('S-RES-2584-2021.17.mandate-expiry.1.1');
  const last = find('S-RES-2640-2022.-.mandate-expiry.1.1');
  const scheduled = (event: DatedEvent) => ({ ...event, status: 'scheduled' as const, delivery: null, history: [] });
  const moved = {
    ...scheduled(plan),
    history: [{ on: '2021-07-02', what: 'moved', by: 'S/2021/614', note: '', from: '2021-07-01' } as const],
  };
  const coming = events.filter(({ date }) => date >= '2021-09-20' && date <= '2021-10-03').map(scheduled);
  return {
    'reminder-7-days': reminderMail(scheduled(plan), languages, at('2021-07-08'), links),
    'reminder-of-a-cycle': reminderMail(scheduled(report), languages, at('2021-12-28'), links),
    'reminder-today': reminderMail(scheduled(end), languages, at('2022-06-30'), links),
    'reminder-overdue': reminderMail(scheduled(plan), languages, at('2021-07-22'), links),
    'notice-moved': noticeMail(moved, 'moved', languages, at('2021-07-02'), links),
    'notice-delivered': noticeMail(plan, 'delivered', languages, at('2021-07-15'), links),
    'notice-renewed': noticeMail(end, 'renewed', languages, at('2022-06-29'), links),
    'notice-ends': noticeMail(last, 'ends', languages, at('2023-06-30'), links),
    'notice-lapsed': noticeMail(scheduled(end), 'lapsed', languages, at('2022-07-01'), links),
    'digest-weekly': digestMail(
      { rhythm: 'weekly', from: '2021-09-20', to: '2021-10-03', coming, overdue: [scheduled(plan)] },
      languages,
      at('2021-09-20'),
      links,
    ),
    'digest-empty': digestMail(
      { rhythm: 'monthly', from: '2021-08-01', to: '2021-08-31', coming: [], overdue: [] },
      languages,
      at('2021-08-01'),
      links,
    ),
    confirmation: confirmationMail('https://calendar.example.org/confirm/TOKEN', 48, choices, languages),
    links: linksMail([{ link: links.manage, choices }], languages),
    'links-none': linksMail([], languages),
  };
}
