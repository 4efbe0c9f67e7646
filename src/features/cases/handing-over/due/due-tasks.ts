import type { Language } from '../../../../platform/texts/languages.ts';
import type { Task } from '../../../../ui/task-list/task-list.tsx';
import type { HandingOverDue } from './read-due.ts';
import { dueTexts } from './texts.ts';

/** The same as tasks for the page with which a day begins. */
export function dueTasks(due: HandingOverDue, language: Language): { title: string; tasks: Task[] } {
  const say = dueTexts(language);
  const { renewal, sheet, casesLeft } = due.key;
  const key = { key: 'service-key', href: '/service-key' };
  const tasks: Task[] = [
    ...(renewal ? [{ ...key, title: say('renewal'), children: say('renewalText') }] : []),
    ...(!renewal && sheet ? [{ ...key, title: say('sheet'), children: say('sheetText') }] : []),
    ...(casesLeft > 0 ? [{ ...key, key: 'rewrap', title: say('rewrap', { count: casesLeft }) }] : []),
    ...due.awaiting.map(({ id, name }) => ({
      ...{ key: `await ${id}`, href: `/members/${id}/service-key`, title: say('awaiting', { name }) },
    })),
    ...due.lost.map(({ id, name, cases }) => ({
      ...{ key: `lost ${id}`, href: `/mediators/${id}/keys`, title: say('lost', { name }) },
      children: say('lostText', { count: cases }),
    })),
    ...due.left.map(({ id, name, cases }) => ({
      ...{
        key: `left ${id}`,
        href: `/mediators/${id}/handing-over`,
        title: say('left', { count: cases, name }),
      },
    })),
  ];
  return { title: say('title'), tasks };
}
