import type { Language } from '../../../platform/texts/languages.ts';
import type { Entry } from '../entries/entry.ts';
import { logTexts } from './log/texts.ts';

/** At the end of a service’s page: what anybody can do so that it stays true. `pending` counts what waits for a decision. */
export function ContributeLinks(props: { language: Language; entry: Pick<Entry, 'slug'>; pending?: number }) {
  const say = logTexts(props.language);
  const own = `/${props.language}/services/${props.entry.slug}`;
  const count = props.pending ?? 0;
  return (
    <ul>
      {count > 0 && (
        <li>
          <a href={`${own}/log`}>{say('pendingCount', { count })}</a>
        </li>
      )}
      <li>
        <a href={`${own}/proposals`}>{say('propose')}</a>
      </li>
      <li>
        <a href={`${own}/claim`}>{say('claim')}</a>
      </li>
      <li>
        <a href={`${own}/log`}>{say('log')}</a>
      </li>
    </ul>
  );
}
