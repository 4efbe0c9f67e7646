import type { ComponentChildren } from 'preact';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { canMakeLetters } from '../../../../platform/letters/typst-compiler.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { CodeField } from '../../../../ui/field/code-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import type { BinderContent } from '../binder-content.ts';
import { CriterionSection } from '../criterion.tsx';
import { DocumentLink } from '../documents/document-link.tsx';
import { printingTexts } from '../printing/texts.ts';
import { binderWords } from '../words/texts.ts';
import type { AuditLink } from './codes.ts';
import type { AuditPageRead } from './read-page.ts';
import { auditTexts } from './texts.ts';

type Here = { language: Language; token: string; link: AuditLink };

const at = ({ language, token }: Pick<Here, 'language' | 'token'>) => `/${language}/audit/${token}`;

type FrameProps = Here & {
  title: string;
  tail?: string;
  hasErrors?: boolean;
  wide?: boolean;
  children: ComponentChildren;
};

function Frame({ language, token, link, title, tail = '', hasErrors, wide, children }: FrameProps) {
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => at({ language: other, token }) + tail}
      site={{ name: link.service }}
      hasErrors={hasErrors}
      wide={wide}
      indexed={false}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

/** What the link alone shows: the service, and that a code goes to whom it is for. */
export function AskPage(props: Here & { error?: string }) {
  const { language, error } = props;
  const say = auditTexts(language);
  return (
    <Frame {...props} title={say('title')} hasErrors={error !== undefined}>
      <p class="intro">{say('intro')}</p>
      <p>{say('byMail')}</p>
      <Form language={language} action={`${at(props)}/code`} errors={error ? { '': error } : {}}>
        <Buttons>
          <Button>{say('send')}</Button>
          <a href={`${at(props)}?code`}>{say('haveOne')}</a>
        </Buttons>
      </Form>
    </Frame>
  );
}

export function CodePage(props: Here & { error?: string }) {
  const { language, error } = props;
  const say = auditTexts(language);
  return (
    <Frame {...props} title={say('codeTitle')} tail="?code" hasErrors={error !== undefined}>
      <p class="intro">{say('byMail')}</p>
      <p>{say('codeIntro')}</p>
      <Form
        language={language}
        action={`${at(props)}/entry`}
        errors={error ? { code: error } : {}}
        autocomplete="off"
      >
        <CodeField name="code" kind="one-time" label={say('code')} required />
        <Button>{say('enter')}</Button>
      </Form>
      <Form language={language} action={`${at(props)}/code`} idPrefix="again-">
        <Button kind="quiet">{say('sendAgain')}</Button>
      </Form>
    </Frame>
  );
}

/** The binder as it was frozen, to read and to print. */
export function AuditPage(props: Here & AuditPageRead) {
  const { language, link, content, frozenAt, documents } = props;
  const documentOf = (piece: string) => {
    const document = documents.get(piece);
    return document && <DocumentLink {...{ language, document }} href={`${at(props)}/documents/${piece}`} />;
  };
  const say = auditTexts(language);
  const words = binderWords(language);
  const zone = zoneOf(link.country);
  const day = (moment: Date | string) => formatDay(moment, { language, zone });
  return (
    <Frame {...props} title={say('pageTitle', { service: link.service })} wide>
      <p class="intro">{say('pageIntro', { day: day(frozenAt) })}</p>
      <h2>{words(content.profile)}</h2>
      {content.profile === 'ccv' && <Notice>{words('fiveOwn')}</Notice>}
      {content.criteria.map((criterion) => (
        <CriterionSection
          key={criterion.key}
          {...{ language, zone, criterion, documentOf }}
          marks={content.profile === 'ccv'}
        />
      ))}
      <Rest {...props} day={day} />
      {canMakeLetters && (
        <p>
          <a href={`${at(props)}/file.pdf`} download>
            {printingTexts(language)('save')}
          </a>
        </p>
      )}
      <PrintButton>{words('print')}</PrintButton>
      <form method="post" action={`${at(props)}/leaving`} class="section">
        <Button kind="quiet">{say('leave')}</Button>
      </form>
    </Frame>
  );
}

function Rest({
  language,
  content,
  day,
}: {
  language: Language;
  content: BinderContent;
  day(on: string): string;
}) {
  const words = binderWords(language);
  const { improvements, certificates } = content;
  return (
    <>
      <section class="section">
        <h2>{words('improvements')}</h2>
        {improvements.length === 0 && <p>{words('noImprovements')}</p>}
        <ul>
          {improvements.map((one) => (
            <li key={`${one.due} ${one.words}`}>
              {one.words}{' '}
              <span class="meta">
                {one.done ? words('done', { day: day(one.done) }) : words('due', { day: day(one.due) })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{words('certificates')}</h2>
        {certificates.length === 0 && <p>{words('noCertificates')}</p>}
        <ul>
          {certificates.map((one) => (
            <li key={`${one.granted} ${one.number}`}>
              {words('certificate', {
                number: one.number || words('noNumber'),
                granted: day(one.granted),
                until: day(one.until),
              })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
