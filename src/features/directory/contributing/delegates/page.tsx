import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { EntryPage } from '../entry-page.tsx';
import type { Keeping } from '../keeping/may-keep.ts';
import { contributingTexts } from '../texts.ts';
import { delegateTexts } from './texts.ts';

export type ShownKeeper = { id: string; email: string; delegate: boolean; since: Date };

type Props = {
  language: Language;
  now: Date;
  keeping: Keeping;
  keepers: ShownKeeper[];
  done?: boolean;
  errors?: FieldErrors;
  typed?: Typed;
};

/** Who keeps an entry, to name others and to take them away. */
export function DelegatesPage({ language, now, keeping, keepers, done, errors, typed }: Props) {
  const say = delegateTexts(language);
  const { entry, keeperId } = keeping;
  const own = `/${language}/services/${entry.slug}/keep/delegates`;
  const removal = ({ id, email }: ShownKeeper) => (
    <Form language={language} action={`${own}/${id}/end`}>
      <Button kind="quiet" label={id === keeperId ? undefined : `${say('remove')}: ${email}`}>
        {say(id === keeperId ? 'removeYou' : 'remove')}
      </Button>
    </Form>
  );
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={say('title')}
      tail="/keep/delegates"
      between={[{ label: contributingTexts(language)('keep'), tail: '/keep' }]}
      hasErrors={Object.keys(errors ?? {}).length > 0}
    >
      {done && (
        <Notice kind="success" live>
          {say('done')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {entry.tenant && <p>{say('members')}</p>}
      {keepers.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <Table
          language={language}
          caption={say('title')}
          captionHidden
          rows={keepers}
          rowKey={({ id }) => id}
          columns={[
            { key: 'who', head: say('who'), cell: ({ email }) => email },
            { key: 'how', head: say('how'), cell: ({ delegate }) => say(delegate ? 'delegate' : 'own') },
            {
              key: 'since',
              head: say('since'),
              cell: ({ since }) => (
                <DateText at={since} now={now} language={language} zone={zoneOf(entry.country)} />
              ),
            },
            { key: 'remove', head: say('remove'), cell: removal },
          ]}
        />
      )}
      <section class="section">
        <h2>{say('add')}</h2>
        <Form language={language} action={own} errors={errors} values={typed}>
          <TextField name="email" type="email" label={say('email')} hint={say('addHint')} required />
          <Button>{say('add')}</Button>
        </Form>
      </section>
    </EntryPage>
  );
}
