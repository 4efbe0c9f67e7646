import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import type { Content } from '../record/content.ts';

type Onward = Extract<Content, { kind: 'onward' | 'onward_passed' | 'onward_result' }>;

export const onwardItemTexts = texts(
  {
    link: 'Doorverwijzingen',
    evaluation: 'Evaluatie door de partijen',
    onward: 'Doorverwezen naar',
    passed: 'Doorverwijzing: wat doorgegeven mocht worden, is doorgegeven',
    result: 'Wat er van de doorverwijzing kwam',
    by_paper: 'Op papier',
    by_phone: 'Aan de telefoon',
    by_mail: 'Met een e-mail',
    taken_up: 'Het ging door',
    not_taken_up: 'Het ging niet door',
    unknown: 'Niet bekend',
  },
  {
    fr: {
      link: 'Réorientations',
      evaluation: 'Évaluation par les parties',
      onward: 'Réorientation vers',
      passed: 'Réorientation : ce qui pouvait être transmis l’a été',
      result: 'Les suites de la réorientation',
      by_paper: 'Sur papier',
      by_phone: 'Par téléphone',
      by_mail: 'Par e-mail',
      taken_up: 'Il y a eu un suivi',
      not_taken_up: 'Il n’y a pas eu de suivi',
      unknown: 'Inconnu',
    },
    de: {
      link: 'Weiterverweisungen',
      evaluation: 'Rückmeldung der Parteien',
      onward: 'Weiterverwiesen an',
      passed: 'Weiterverweisung: Was weitergegeben werden durfte, wurde weitergegeben',
      result: 'Was aus der Weiterverweisung wurde',
      by_paper: 'Auf Papier',
      by_phone: 'Am Telefon',
      by_mail: 'Per E-Mail',
      taken_up: 'Es kam zustande',
      not_taken_up: 'Es kam nicht zustande',
      unknown: 'Nicht bekannt',
    },
    en: {
      link: 'Referrals on',
      evaluation: 'Evaluation by the parties',
      onward: 'Referred on to',
      passed: 'Referral on: what could be passed on was passed on',
      result: 'What came of the referral on',
      by_paper: 'On paper',
      by_phone: 'By telephone',
      by_mail: 'By e-mail',
      taken_up: 'It went ahead',
      not_taken_up: 'It did not go ahead',
      unknown: 'Not known',
    },
  },
);

/** How a referral to another, and what came of it, stand on the page of a case. */
export function onwardItem(content: Onward, language: Language): { text: string; kind: string } {
  const say = onwardItemTexts(language);
  if (content.kind === 'onward') return { text: content.recipient, kind: say('onward') };
  if (content.kind === 'onward_passed') return { text: say(`by_${content.by}`), kind: say('passed') };
  const result = say(content.result);
  return { text: content.text ? `${result}. ${content.text}` : result, kind: say('result') };
}
