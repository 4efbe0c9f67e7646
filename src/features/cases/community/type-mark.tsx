import type { Language } from '../../../platform/texts/languages.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CaseType } from '../rules/stages.ts';
import { sanctionTexts } from '../sanction/texts.ts';
import { communityTexts } from './texts.ts';

/** The type of a case behind its title, where it is not the usual one. */
export const TypeMark = ({ type, language }: { type: CaseType; language: Language }) =>
  type === 'neighbour' ? null : (
    <>
      {' '}
      <Tag kind="plain">{typeName(type, language)}</Tag>
    </>
  );

/** What the type of a case is called, where it is not the usual one. */
export const typeName = (type: Exclude<CaseType, 'neighbour'>, language: Language): string =>
  type === 'community' ? communityTexts(language)('type') : sanctionTexts(language)('type');
