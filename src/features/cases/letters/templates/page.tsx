import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { kindTexts } from '../kind-texts.ts';
import { kindNames, type LetterKind } from '../rules/kinds.ts';
import type { LetterLanguage } from '../rules/letter-languages.ts';
import { ourLetterLanguages } from '../rules/letter-languages.ts';
import type { AllTemplates, Writer } from './read-template.ts';
import { templateTexts } from './texts.ts';

/** Every letter in every language of the service, and the way to change it. */
export function TemplatesPage({ member, all }: { member: Writer; all: AllTemplates }) {
  const { language } = member;
  const say = templateTexts(language);
  const sayKind = kindTexts(language);
  return (
    <Workspace member={member} current="/letters" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Table
        language={language}
        caption={say('title')}
        captionHidden
        rows={kindNames}
        rowKey={(kind) => kind}
        columns={[
          { key: 'letter', head: say('letter'), cell: (kind) => sayKind(kind) },
          ...all.languages.map((one) => ({
            key: one.tag,
            head: one.name,
            cell: (kind: LetterKind) => <ToTemplate kind={kind} of={one} all={all} member={member} />,
          })),
        ]}
      />
      {all.added.length > 0 && (
        <ul>
          {all.added.map((one) => (
            <li key={one.tag}>
              <a href={`/letters/languages/${one.tag}`}>{say('changeLanguage', { name: one.name })}</a>
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href="/letters/languages/new" kind="quiet">
          {say('addLanguage')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

type Cell = { kind: LetterKind; of: LetterLanguage; all: AllTemplates; member: Writer };

function ToTemplate({ kind, of, all, member }: Cell) {
  const say = templateTexts(member.language);
  const isOwn = all.own.some((one) => one.kind === kind && one.tag === of.tag && one.body !== null);
  const isMissing = !isOwn && !ourLetterLanguages.some(({ tag }) => tag === of.tag);
  const name = `${kindTexts(member.language)(kind)}, ${of.name}`;
  return (
    <>
      <a href={`/letters/templates/${kind}/${of.tag}`}>
        {of.tag}
        <span class="hidden-but-said"> {name}</span>
      </a>
      {isOwn && <small> {say('own')}</small>}
      {isMissing && <small> {say('missing')}</small>}
    </>
  );
}
