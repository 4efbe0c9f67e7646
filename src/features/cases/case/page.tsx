import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { SharedSection, Sides } from '../../../ui/sides/sides.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { AgreementLines } from '../agreement/agreement-lines.tsx';
import { codesOf } from '../codes/service-codes.ts';
import { Participants } from '../community/participants.tsx';
import { stageTexts } from '../rules/texts.ts';
import { EarlierPanel } from '../search/earlier-panel.tsx';
import { titleOf } from '../title.ts';
import { CaseTabs } from './case-tabs.tsx';
import { tagsOf } from './case-tags.ts';
import { type ItemContext, ItemView } from './item-view.tsx';
import { NextCaseStep } from './next-case-step.tsx';
import { PartySide } from './party-side.tsx';
import type { CaseSeen } from './read-case.ts';
import { TeamSection } from './team-section.tsx';
import { caseTexts } from './texts.ts';
import { timeLine } from './time-line.ts';

/** One case on one page, from top to bottom: where it is, what to do now, the two sides, what they share, the team. */
export function CasePage({ member, seen, now }: { member: AtWork; seen: CaseSeen; now: Date }) {
  const { language } = member;
  const say = caseTexts(language);
  const place = { language, zone: member.service.timeZone };
  const { row } = seen;
  const context: ItemContext = { ...place, now, names: seen.names };
  const title = titleOf(row, language, codesOf(member.service));
  const shared = seen.items.shared.filter(
    ({ content }) => !['agreement_line', 'agreement_text'].includes(content.kind),
  );
  return (
    <Workspace member={member} current="/cases" title={`${row.number} · ${title}`}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/cases', label: say('cases') }, { label: row.number }]}
      />
      <h1>{title}</h1>
      <TagList tags={tagsOf(row, member, now, place)} />
      <Steps
        language={language}
        label={say('timeLine')}
        steps={timeLine(
          {
            type: row.type,
            stage:
              row.stage === 'on_hold' || row.stage === 'withdrawn' ? (row.came_from ?? row.stage) : row.stage,
          },
          seen.events,
          {
            label: (stage) => stageTexts(language)(stage),
            day: (at) => formatDay(at, place, { now }),
          },
        )}
      />
      <CaseTabs language={language} number={row.number} current="case" />
      <NextCaseStep member={member} row={row} />
      <EarlierPanel member={member} number={row.number} earlier={seen.earlier} />
      {row.type === 'community' ? (
        <Participants member={member} row={row} parties={seen.parties} />
      ) : (
        <Sides>
          <PartySide side="first" seen={seen} context={context} />
          <PartySide side="second" seen={seen} context={context} />
        </Sides>
      )}
      <SharedSection title={say('together')} id="together">
        <AgreementLines seen={seen} context={context} />
        {shared.map((item) => (
          <ItemView key={item.id} item={item} context={context} />
        ))}
        {seen.items.shared.length === 0 && <p class="meta">{say('togetherEmpty')}</p>}
      </SharedSection>
      <TeamSection seen={seen} context={context} member={member} />
    </Workspace>
  );
}
