import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the pages behind the links of mails say, in one language. */
export interface MailLinkWords {
  readonly subscribe: string;
  readonly subscribeLead: string;
  readonly email: string;
  readonly allMandates: string;
  readonly more: string;
  readonly leadDaysHint: string;
  readonly send: string;
  readonly privacy: string;
  readonly asked: string;
  readonly askedText: string;
  readonly mistake: string;
  readonly confirm: string;
  readonly confirmText: string;
  readonly confirmed: string;
  readonly confirmedText: string;
  readonly manage: string;
  readonly save: string;
  readonly saved: string;
  readonly stop: string;
  readonly stopText: string;
  readonly stopped: string;
  readonly stoppedText: string;
  readonly yourData: string;
  readonly yourDataText: string;
  readonly export: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly forgottenText: string;
  readonly linkOld: string;
  readonly linkOldText: string;
  readonly askLinks: string;
  readonly askLinksText: string;
  readonly sendLinks: string;
  readonly none: string;
}

const en: MailLinkWords = {
  subscribe: 'Reminders by mail',
  subscribeLead:
    'Choose what you want to hear of. You get a mail with a link; nothing comes before you have followed it.',
  email: 'Mail address',
  allMandates: 'Nothing chosen means all.',
  more: 'More choices',
  leadDaysHint: 'Days before a date, such as 30, 7, 1',
  send: 'Subscribe',
  privacy: 'Your address is shown to nobody, used for these mails only, and deleted when you say so.',
  asked: 'Look into your mailbox',
  askedText: 'If the address is yours, a mail with a link is on its way. The link works for 48 hours.',
  mistake: 'This could not be read:',
  confirm: 'Confirm your reminders',
  confirmText: 'These reminders will come to {address}:',
  confirmed: 'Your reminders are on',
  confirmedText: 'They come to {address}. Every mail has links to change or stop them.',
  manage: 'Your reminders',
  save: 'Save',
  saved: 'Your changes are saved.',
  stop: 'Stop these mails',
  stopText: 'Press the button, and no more of these mails come.',
  stopped: 'No more of these mails come',
  stoppedText: 'The subscription has ended. You can subscribe again at any time.',
  yourData: 'Your data',
  yourDataText: 'What is kept: your address, what you chose, when you confirmed, and which mails went to you.',
  export: 'Download my data',
  forget: 'Delete everything about my address',
  forgotten: 'Everything about your address is deleted',
  forgottenText: 'All your subscriptions have ended with it.',
  linkOld: 'This link no longer works',
  linkOldText: 'It is too old, was cut by a mail program, or its subscription has ended.',
  askLinks: 'Already subscribed?',
  askLinksText: 'Get a mail with links to change or stop what comes to your address.',
  sendLinks: 'Send me the links',
  none: 'none',
};

const zh: MailLinkWords = {
  subscribe: '邮件提醒',
  subscribeLead: '选择您想了解的内容。您会收到一封带链接的邮件；点击确认之前不会发送任何提醒。',
  email: '邮件地址',
  allMandates: '不选即为全部。',
  more: '更多选项',
  leadDaysHint: '到期前的天数，例如30、7、1',
  send: '订阅',
  privacy: '您的地址不向任何人显示，只用于这些邮件，并可随时删除。',
  asked: '请查看您的邮箱',
  askedText: '如果该地址属于您，一封带链接的邮件已经发出。链接在48小时内有效。',
  mistake: '无法读取：',
  confirm: '确认您的提醒',
  confirmText: '以下提醒将发送到{address}：',
  confirmed: '您的提醒已开通',
  confirmedText: '提醒将发送到{address}。每封邮件都有更改或停止的链接。',
  manage: '您的提醒',
  save: '保存',
  saved: '更改已保存。',
  stop: '停止接收',
  stopText: '按下按钮后，不再发送这些邮件。',
  stopped: '不再发送这些邮件',
  stoppedText: '订阅已终止。您可以随时重新订阅。',
  yourData: '您的数据',
  yourDataText: '所保存的内容：您的地址、您的选择、确认时间以及发给您的邮件。',
  export: '下载我的数据',
  forget: '删除与我的地址有关的一切',
  forgotten: '与您的地址有关的一切已删除',
  forgottenText: '您的所有订阅也随之终止。',
  linkOld: '此链接已失效',
  linkOldText: '链接过旧、被邮件程序截断，或其订阅已终止。',
  askLinks: '已经订阅？',
  askLinksText: '获取一封邮件，其中有更改或停止发到您地址的内容的链接。',
  sendLinks: '发送链接',
  none: '无',
};

export const mailLinkWords: Readonly<Record<DisplayLanguage, MailLinkWords>> = { en, zh };
