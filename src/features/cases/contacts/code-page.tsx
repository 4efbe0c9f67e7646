import { isLanguage } from '../../../platform/texts/languages.ts';
import { formatCode } from '../../../platform/vault/code.ts';
import { BigCode } from '../../../ui/big-code/big-code.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { addressOf } from './contact-facts.tsx';
import { ContactWarnings } from './contact-warnings.tsx';
import type { PartySeen } from './read-party.ts';
import { contactTexts, letterTexts } from './texts.ts';
import { partyPath } from './which.ts';

export type CodePageProps = { member: AtWork; seen: PartySeen; code: string; origin: string };

/**
 * The new code, once, on a page that prints as a letter in the party's own language. It names nobody but him: not the
 * other party, nor what the case is about.
 */
export function CodePage({ member, seen, code, origin }: CodePageProps) {
  const { language } = member;
  const say = contactTexts(language);
  const { contact, row, party } = seen;
  const theirs = isLanguage(contact.language) ? contact.language : row.language;
  const sayLetter = letterTexts(theirs);
  const address = `${origin}/${theirs}/return`;
  return (
    <Workspace member={member} current="/cases" title={say('newCodeTitle')} narrow>
      <div class="screen-only">
        <h1>{say('newCodeTitle')}</h1>
        <Notice kind="warning">{say('codeOnce')}</Notice>
        <ContactWarnings rules={contact.rules} language={language} />
      </div>
      <article lang={theirs}>
        <p>
          {member.service.name}
          <br />
          <br />
          {contact.name}
          <br />
          {addressOf(contact)}
        </p>
        <p>{sayLetter('greeting', { name: contact.name || '' })}</p>
        <p>{sayLetter('intro')}</p>
        <BigCode title={sayLetter('codeTitle')} code={formatCode(code)}>
          <p>
            {sayLetter('where')} <strong>{address.replace(/^https?:\/\//, '')}</strong>
          </p>
        </BigCode>
        <p>{sayLetter('keep')}</p>
        <p>{sayLetter('old')}</p>
        <p>
          {sayLetter('regards')}
          <br />
          {member.service.name}
        </p>
      </article>
      <Buttons>
        <PrintButton>{say('print')}</PrintButton>
        <ButtonLink href={partyPath(row.number, party)} kind="quiet">
          {say('codeGiven')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}
