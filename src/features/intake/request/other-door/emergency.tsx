import type { Language } from '../../../../platform/texts/languages.ts';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { otherDoorTexts } from './texts.ts';

/** Who to call when there is danger now; both countries where the place is not known yet. */
export function EmergencyNotice({ language, country }: { language: Language; country: 'be' | 'nl' | null }) {
  const say = otherDoorTexts(language);
  const key = country === 'be' ? 'emergencyBe' : country === 'nl' ? 'emergencyNl' : 'emergencyBoth';
  return (
    <Notice kind="warning">
      <p>
        <strong>{say('emergencyTitle')}</strong> {say(key)}
      </p>
    </Notice>
  );
}
