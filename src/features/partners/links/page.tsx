import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { MadeLink } from './make-link.ts';
import type { ReadLinks } from './read-links.ts';
import { daysToChoose, stateOfLink } from './rules/life-of-a-link.ts';
import { linksTexts } from './texts.ts';

type Props = {
  member: AtWork;
  read: ReadLinks;
  now: Date;
  once: string;
  values?: Typed;
  errors?: FieldErrors;
};

const pathOf = ({ organisation }: ReadLinks) => `/partners/organisations/${organisation.id}`;

/** The links by which a partner’s contacts send people without an account, and the form for a new one. */
export function LinksPage(props: Props) {
  const { member, read, errors = {} } = props;
  const say = linksTexts(member.language);
  const organisation = read.organisation.name;
  const title = say('title', { organisation });
  return (
    <Workspace member={member} current="/partners" title={title} hasErrors={Object.keys(errors).length > 0}>
      <p>
        <a href={pathOf(read)}>{say('back', { organisation })}</a>
      </p>
      <h1>{title}</h1>
      <p class="intro">{say('intro')}</p>
      {read.links.length === 0 ? (
        <EmptyState title={say('none')}>{read.agreed ? say('noneBody') : undefined}</EmptyState>
      ) : (
        <LinkTable {...props} />
      )}
      <section class="section">
        <h2>{say('newTitle')}</h2>
        <NewLink {...props} />
      </section>
    </Workspace>
  );
}

function LinkTable({ member, read, now }: Props) {
  const say = linksTexts(member.language);
  const place = { language: member.language, zone: member.service.timeZone };
  // It expires at the midnight after its last day.
  const lastDay = (expires: Date) => formatDay(new Date(expires.getTime() - 1), place);
  const stands = (link: ReadLinks['links'][number]) => stateOfLink(link, now) === 'stands';
  return (
    <Table
      language={member.language}
      caption={say('list')}
      rows={read.links}
      rowKey={({ id }) => id}
      columns={[
        { key: 'contact', head: say('contact'), cell: ({ name }) => name },
        { key: 'to', head: say('codesTo'), cell: (link) => link.sends_to },
        { key: 'place', head: say('place'), cell: (link) => link.place ?? '–' },
        { key: 'until', head: say('until'), cell: (link) => lastDay(link.expires_at) },
        { key: 'state', head: say('state'), cell: (link) => say(`state_${stateOfLink(link, now)}`) },
        {
          key: 'end',
          head: say('end'),
          cell: (link) =>
            stands(link) ? (
              <form method="post" action={`${pathOf(read)}/links/${link.id}/end`}>
                <Button kind="quiet">
                  {say('end')} <span class="hidden-but-said">{say('endOf', { name: link.name })}</span>
                </Button>
              </form>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}

function NewLink({ member, read, now, once, values, errors }: Props) {
  const say = linksTexts(member.language);
  const organisation = read.organisation.name;
  if (read.organisation.ended_at) return <Notice>{say('ended', { organisation })}</Notice>;
  if (!read.agreed) return <Notice>{say('notAgreed')}</Notice>;
  if (read.reachable.length === 0)
    return (
      <EmptyState title={say('noContacts')} level={3}>
        <p>{say('noContactsBody', { organisation })}</p>
      </EmptyState>
    );
  const days = daysToChoose(now, member.service.timeZone);
  const usual = { until: days.usual, language: member.service.language };
  return (
    <Form
      language={member.language}
      action={`${pathOf(read)}/links`}
      errors={errors}
      values={values ?? usual}
      hidden={{ once }}
    >
      <SelectField
        name="contact"
        label={say('whom')}
        options={read.reachable.map(({ id, by, name, address }) => ({
          value: `${id}:${by}`,
          label: say(`by_${by}`, { name, address }),
        }))}
        required
      />
      {read.places.length > 1 && (
        <SelectField
          name="place"
          label={say('place')}
          empty={say('allPlaces')}
          options={read.places.map(({ id, name }) => ({ value: id, label: name }))}
          unmarked
        />
      )}
      <DateField
        name="until"
        label={say('untilLabel')}
        hint={say('untilHint')}
        min={days.first}
        max={days.last}
        required
      />
      <SelectField name="language" label={say('language')} empty={false} options={languageOptions} required />
      <Checkbox name="mailIt" label={say('mailIt')} />
      <Button>{say('make')}</Button>
    </Form>
  );
}

/** The new link, shown once: the answer to the form itself, for only its hash is kept. */
export function MadePage({ member, read, made }: Pick<Props, 'member' | 'read'> & { made: MadeLink }) {
  const say = linksTexts(member.language);
  const title = say('madeTitle', { name: made.name });
  return (
    <Workspace member={member} current="/partners" title={title} narrow>
      <h1>{title}</h1>
      <Notice kind="warning">{say('madeOnce', { name: made.name })}</Notice>
      <dl class="facts">
        <dt>{say('madeLabel')}</dt>
        <dd>
          <code class="long-word">{made.address}</code>
        </dd>
      </dl>
      <p>{say('madeCodes', { address: made.sendsTo })}</p>
      {made.mailed && <p>{say('mailed')}</p>}
      <Buttons>
        <ButtonLink href={`${pathOf(read)}/links`}>{say('toList')}</ButtonLink>
      </Buttons>
    </Workspace>
  );
}
