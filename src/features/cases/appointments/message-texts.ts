import { texts } from '../../../platform/texts/texts.ts';

/** What a party reads in a mail or a short message: no case, no name, no word of what it is about. */
export const messageTexts = texts(
  {
    subject: 'Uw afspraak',
    offered: 'Wij stellen u een of meer tijdstippen voor. Kijk welke u passen: {link}',
    booked: 'U hebt een afspraak: {when}. {where}. Kunt u niet? Laat het ons weten: {link}',
    moved:
      'Uw afspraak is verplaatst door de dienst. Het nieuwe tijdstip: {when}. {where}. Kunt u niet? Laat het ons weten: {link}',
    cancelled: 'Uw afspraak van {when} gaat niet door. De dienst laat u weten hoe het verder gaat: {link}',
    reminder: 'Wij herinneren u aan uw afspraak: {when}. {where}. Kunt u niet? Laat het ons weten: {link}',
    atHome: 'Wij komen bij u thuis',
    byPhone: 'Wij bellen u op',
    summary: 'Afspraak',
  },
  {
    fr: {
      subject: 'Votre rendez-vous',
      offered: 'Nous vous proposons un ou plusieurs moments. Dites-nous lesquels vous conviennent : {link}',
      booked: 'Vous avez un rendez-vous : {when}. {where}. Vous ne pouvez pas ? Dites-le-nous : {link}',
      moved:
        'Votre rendez-vous a été déplacé par le service. Le nouveau moment : {when}. {where}. Vous ne pouvez pas ? Dites-le-nous : {link}',
      cancelled:
        'Votre rendez-vous du {when} n’aura pas lieu. Le service vous dira comment la suite se passe : {link}',
      reminder:
        'Nous vous rappelons votre rendez-vous : {when}. {where}. Vous ne pouvez pas ? Dites-le-nous : {link}',
      atHome: 'Nous venons chez vous',
      byPhone: 'Nous vous appelons',
      summary: 'Rendez-vous',
    },
    de: {
      subject: 'Ihr Termin',
      offered:
        'Wir schlagen Ihnen einen oder mehrere Zeitpunkte vor. Sehen Sie nach, welche Ihnen passen: {link}',
      booked: 'Sie haben einen Termin: {when}. {where}. Sie können nicht? Sagen Sie es uns: {link}',
      moved:
        'Ihr Termin wurde vom Dienst verschoben. Der neue Zeitpunkt: {when}. {where}. Sie können nicht? Sagen Sie es uns: {link}',
      cancelled: 'Ihr Termin, {when}, findet nicht statt. Der Dienst sagt Ihnen, wie es weitergeht: {link}',
      reminder:
        'Wir erinnern Sie an Ihren Termin: {when}. {where}. Sie können nicht? Sagen Sie es uns: {link}',
      atHome: 'Wir kommen zu Ihnen nach Hause',
      byPhone: 'Wir rufen Sie an',
      summary: 'Termin',
    },
    en: {
      subject: 'Your appointment',
      offered: 'We propose one or more times. See which of them suit you: {link}',
      booked: 'You have an appointment: {when}. {where}. You cannot come? Let us know: {link}',
      moved:
        'The service has moved your appointment. The new time: {when}. {where}. You cannot come? Let us know: {link}',
      cancelled:
        'Your appointment on {when} will not take place. The service will tell you what comes next: {link}',
      reminder: 'We remind you of your appointment: {when}. {where}. You cannot come? Let us know: {link}',
      atHome: 'We come to your home',
      byPhone: 'We will call you',
      summary: 'Appointment',
    },
  },
);
