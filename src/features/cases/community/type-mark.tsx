import type { Language } from '../../../platform/texts/languages.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CaseType } from '../rules/stages.ts';
import { communityTexts } from './texts.ts';

/** The type of a case behind its title, where it is not the usual one. */
export const TypeMark = ({ type, language }: { type: CaseType; language: Language }) =>
  type === 'community' ? (
    <>
      {' '}
      <Tag kind="plain">{communityTexts(language)('type')}</Tag>
    </>
  ) : null;
