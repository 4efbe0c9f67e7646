import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { formatDay, type Place } from '../../../../ui/dates.ts';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx';
import { type Column, Table } from '../../../../ui/table/table.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { type OwnList, ownLists } from '../../../accounts/code-labels/code-row.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { isUsed, type ServiceCode, type ServiceCodes } from '../service-codes.ts';
import { ownCodesTexts } from './texts.ts';

type Props = { member: MemberVisitor; codes: ServiceCodes; day: string };

export const listPath = (list: OwnList): string => `/settings/codes/${list}`;
export const entryPath = (list: OwnList, key?: string): string =>
  `${listPath(list)}/entry${key ? `?key=${encodeURIComponent(key)}` : ''}`;

/** The lists that a service may say in its own way. */
export function CodesPage({ member, codes, day }: Props) {
  const { language } = member;
  const say = ownCodesTexts(language);
  return (
    <Workspace member={member} current="/settings" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <SummaryList
        language={language}
        rows={ownLists.map((list) => ({
          question: say(list),
          answer: summary(codes.all(list, language), day, language),
          changeHref: listPath(list),
        }))}
      />
      <p>
        <a href="/settings">{say('toSettings')}</a>
      </p>
    </Workspace>
  );
}

function summary(codes: readonly ServiceCode[], day: string, language: Language): string {
  const say = ownCodesTexts(language);
  if (codes.length === 0) return say('none');
  const used = codes.filter((code) => isUsed(code, day));
  return say('short', { used: used.length, own: used.filter(({ own }) => own).length });
}

type ListProps = Props & { list: OwnList; saved: boolean };

/** One list as it is: what each choice is called, what it counts as, and when it is used. */
export function CodeListPage({ member, codes, list, saved }: ListProps) {
  const { language } = member;
  const say = ownCodesTexts(language);
  const add = list === 'district' ? say('addDistrict') : say('add');
  const rows = codes.all(list, language);
  return (
    <Workspace member={member} current="/settings" title={say(list)}>
      <h1>{say(list)}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {list === 'outcome' ? (
        <p>{say('outcomeNote')}</p>
      ) : (
        <Buttons>
          <ButtonLink href={entryPath(list)}>{add}</ButtonLink>
        </Buttons>
      )}
      {rows.length > 0 && (
        <Table
          language={language}
          caption={say(list)}
          captionHidden
          columns={columns(list, codes, { language, zone: member.service?.timeZone ?? 'Europe/Brussels' })}
          rows={rows}
          rowKey={(row) => row.key}
        />
      )}
      <p>
        <a href="/settings/codes">{say('toLists')}</a>
      </p>
    </Workspace>
  );
}

function columns(list: OwnList, codes: ServiceCodes, place: Place): Column<ServiceCode>[] {
  const { language } = place;
  const say = ownCodesTexts(language);
  const label: Column<ServiceCode> = {
    key: 'label',
    head: say('label'),
    cell: (code) => (
      <>
        {code.group ? `– ${code.label(language)}` : code.label(language)}
        {code.own && (
          <>
            {' '}
            <Tag kind="plain">{say('own')}</Tag>
          </>
        )}
      </>
    ),
  };
  const counts: Column<ServiceCode> = {
    key: 'counts',
    head: say('counts'),
    cell: (code) => sharedWords(codes, list, code.counts, language),
  };
  return [
    label,
    ...(list === 'district' ? [] : [counts]),
    { key: 'use', head: say('use'), cell: (code) => useWords(code, place) },
    {
      key: 'change',
      head: say('change'),
      cell: (code) => (
        <a href={entryPath(list, code.key)} aria-label={say('changeOne', { label: code.label(language) })}>
          {say('change')}
        </a>
      ),
    },
  ];
}

/** A shared code with the main subject before a finer one, as the service says them. */
export function sharedWords(codes: ServiceCodes, list: OwnList, key: string, language: Language): string {
  const main = list === 'subject' && key.includes('/') ? key.split('/')[0] : undefined;
  const label = codes.label(list, key, language);
  return main ? `${codes.label(list, main, language)} · ${label}` : label;
}

function useWords({ row }: ServiceCode, place: Place): string {
  const say = ownCodesTexts(place.language);
  const day = (on: string) => formatDay(on, place, { year: true });
  const words = [
    row?.from && say('fromDay', { day: day(row.from) }),
    row?.until && say('untilDay', { day: day(row.until) }),
  ];
  return words.filter(Boolean).join(', ') || say('always');
}
