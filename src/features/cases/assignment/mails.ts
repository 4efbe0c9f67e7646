import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { coordinatorsOf, mailboxOf } from './proposals/queries.ts';

// Neutral on purpose: who sees the screen of a telephone learns nothing of a case, nor of its parties.
const mailTexts = texts(
  {
    askSubject: 'Een vraag van {service}',
    ask: 'Dag {name},\n\nBij {service} staat een vraag voor u klaar. Meld u aan om ze te lezen en te antwoorden:\n{link}\n\nAntwoord als het kan binnen enkele dagen.',
    answerSubject: 'Er is een antwoord',
    answer:
      'Een bemiddelaar heeft geantwoord op een vraag van {service}. Meld u aan om het antwoord te lezen:\n{link}',
  },
  {
    fr: {
      askSubject: 'Une demande de {service}',
      ask: 'Bonjour {name},\n\nUne demande vous attend chez {service}. Connectez-vous pour la lire et y répondre :\n{link}\n\nSi possible, répondez dans les prochains jours.',
      answerSubject: 'Il y a une réponse',
      answer:
        'Un médiateur a répondu à une demande de {service}. Connectez-vous pour lire sa réponse :\n{link}',
    },
    de: {
      askSubject: 'Eine Anfrage von {service}',
      ask: 'Guten Tag {name},\n\nbei {service} wartet eine Anfrage auf Sie. Melden Sie sich an, um sie zu lesen und zu antworten:\n{link}\n\nBitte antworten Sie, wenn möglich, in den nächsten Tagen.',
      answerSubject: 'Es gibt eine Antwort',
      answer:
        'Ein Mitglied des Mediationsteams hat auf eine Anfrage von {service} geantwortet. Melden Sie sich an, um die Antwort zu lesen:\n{link}',
    },
    en: {
      askSubject: 'A question from {service}',
      ask: 'Dear {name},\n\nA question is waiting for you at {service}. Sign in to read and answer it:\n{link}\n\nPlease answer within a few days if you can.',
      answerSubject: 'There is an answer',
      answer: 'A mediator has answered a question from {service}. Sign in to read the answer:\n{link}',
    },
  },
);

type Service = { id: string; name: string };

/** Tells a mediator that a question waits for him; nothing of the case. */
export async function mailProposal(
  tx: Tx,
  house: House,
  service: Service,
  to: { name: string; email: string; language: Language },
): Promise<void> {
  const say = mailTexts(to.language);
  await queueMail(tx, house, {
    to: to.email,
    subject: say('askSubject', { service: service.name }),
    text: say('ask', { service: service.name, name: to.name, link: `${house.origin}/proposals` }),
    purpose: 'proposal',
    serviceId: service.id,
  });
}

/** Tells the service that somebody answered: at its own address, or else to each of its coordinators. */
export async function mailAnswer(tx: Tx, house: House, service: Service, now: Date): Promise<void> {
  const box = await mailboxOf(tx, service.id);
  const readers = box.email ? [box] : await coordinatorsOf(tx, service.id, now);
  for (const { email, language } of readers) {
    const say = mailTexts(language);
    await queueMail(tx, house, {
      to: email,
      subject: say('answerSubject'),
      text: say('answer', { service: service.name, link: `${house.origin}/today` }),
      purpose: 'proposal_answer',
      serviceId: service.id,
    });
  }
}
