import type { Language } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import type { OpenDraft } from '../draft/draft.ts';
import { firstUnanswered } from '../questions.ts';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { flagged } from '../safety/flagged.ts';
import { EmergencyNotice } from './emergency.tsx';
import { otherDoorTexts } from './texts.ts';

/** Sends on to the right door, with words; asking the coordinator stays possible, always. */
export function OtherDoorPage({ language, draft }: { language: Language; draft: OpenDraft }) {
  const say = otherDoorTexts(language);
  const country = draft.service?.country ?? 'be';
  const flags = flagged(draft);
  return (
    <RequestFrame language={language} draft={draft} title={say('title')} page="other-door">
      <h1>{say('title')}</h1>
      {flags.includes('danger') && <EmergencyNotice language={language} country={country} />}
      <p class="intro">{say('intro')}</p>
      {flags.map((flag) => (
        <Card key={flag} level={2} title={say(`${flag}Title`)}>
          <p>{say(flag)}</p>
          <p>{say(country === 'nl' ? `${flag}Nl` : `${flag}Be`)}</p>
        </Card>
      ))}
      <h2 class="section">{say('stillTitle')}</h2>
      <p>{say('still')}</p>
      <Buttons>
        <ButtonLink href={requestPath(language, firstUnanswered(draft) ?? 'check')}>
          {say('onward')}
        </ButtonLink>
      </Buttons>
    </RequestFrame>
  );
}
