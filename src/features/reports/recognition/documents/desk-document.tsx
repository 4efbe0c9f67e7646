import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { type BinderPart, dayIn } from '../binder-props.ts';
import type { CriterionKey } from '../rules/criteria.ts';
import { binderWords } from '../words/texts.ts';
import { DocumentLink } from './document-link.tsx';
import type { KnownDocuments } from './read-documents.ts';
import { documentTexts } from './texts.ts';

type Props = { language: Language; piece: string; documents: KnownDocuments };

/** The document of a piece as its coordinator sees it: to keep, and whether an auditor may open it. */
export function DeskDocument({ language, piece, documents }: Props) {
  const document = documents.get(piece);
  if (!document) return null;
  const say = documentTexts(language);
  const { shown, name } = document;
  const turn = say(shown ? 'hide' : 'show');
  return (
    <Form
      language={language}
      action={`/recognition/evidence/${piece}/${shown ? 'hiding' : 'showing'}`}
      idPrefix={`${piece}-document-`}
    >
      <p>
        <DocumentLink {...{ language, document }} href={`/recognition/evidence/${piece}/document`} />{' '}
        <span class="meta">{say(shown ? 'isShown' : 'isHidden')}</span>
      </p>
      <Button kind="quiet" label={`${turn}: ${name}`}>
        {turn}
      </Button>
    </Form>
  );
}

/** What lay at a criterion before and was replaced, with its document for as long as that is kept. */
export function Earlier(props: BinderPart & { of: CriterionKey }) {
  const { binder, member, of } = props;
  const { language } = member;
  const earlier = binder.criteria.find(({ key }) => key === of)?.earlier ?? [];
  if (earlier.length === 0) return null;
  return (
    <Details summary={documentTexts(language)('earlier')}>
      <ul>
        {earlier.map(({ id, words, on_day, expires_on }) => {
          const document = binder.documents.get(id);
          return (
            <li key={id}>
              {dayIn(props, on_day)}: {words}{' '}
              <span class="meta">{binderWords(language)('until', { day: dayIn(props, expires_on) })}</span>
              {document && (
                <p>
                  <DocumentLink {...{ language, document }} href={`/recognition/evidence/${id}/document`} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
