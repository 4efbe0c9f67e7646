import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { languageName } from '../../mediators/codes/spoken-languages.ts';
import type { Content } from '../record/content.ts';

type AppointmentContent = Extract<Content, { kind: 'meeting_needs' | 'appointment_note' }>;

/** What an item of the record about appointments says, and what it is. */
export function appointmentItem(content: AppointmentContent, language: Language) {
  const say = itemTexts(language);
  if (content.kind === 'appointment_note') return { text: content.text || '–', kind: say(content.what) };
  return { text: needsText(content, language), kind: say('needs') };
}

/** What a party needs, in one line. */
export function needsText(needs: Extract<Content, { kind: 'meeting_needs' }>, language: Language): string {
  const say = itemTexts(language);
  const words = [
    needs.interpreter && say('interpreter', { language: languageName(needs.interpreter, language) }),
    needs.stepFree && say('stepFree'),
    needs.hearingLoop && say('hearingLoop'),
    needs.text,
  ];
  return words.filter(Boolean).join(' · ') || say('nothing');
}

export const itemTexts = texts(
  {
    cannot_come: 'Kan niet komen',
    not_held: 'Gesprek ging niet door',
    needs: 'Nodig bij een gesprek',
    interpreter: 'tolk: {language}',
    stepFree: 'ruimte zonder trappen',
    hearingLoop: 'ringleiding',
    nothing: 'niets bijzonders',
  },
  {
    fr: {
      cannot_come: 'Ne peut pas venir',
      not_held: 'L’entretien n’a pas eu lieu',
      needs: 'Besoins pour un entretien',
      interpreter: 'interprète : {language}',
      stepFree: 'local sans marches',
      hearingLoop: 'boucle auditive',
      nothing: 'rien de particulier',
    },
    de: {
      cannot_come: 'Kann nicht kommen',
      not_held: 'Gespräch fand nicht statt',
      needs: 'Bedarf bei einem Gespräch',
      interpreter: 'Dolmetscher: {language}',
      stepFree: 'Raum ohne Stufen',
      hearingLoop: 'Induktionsschleife',
      nothing: 'nichts Besonderes',
    },
    en: {
      cannot_come: 'Cannot come',
      not_held: 'The talk did not take place',
      needs: 'Needs at a talk',
      interpreter: 'interpreter: {language}',
      stepFree: 'a room without steps',
      hearingLoop: 'hearing loop',
      nothing: 'nothing special',
    },
  },
);
