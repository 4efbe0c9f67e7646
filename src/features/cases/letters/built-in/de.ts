import type { LetterKind } from '../rules/kinds.ts';
import { type Template, template } from '../rules/template.ts';

const yourData = `- **Wer verantwortlich ist:** {controller}.
- **Wozu wir sie brauchen:** um Ihnen zu schreiben, Ihnen zuzuhören und zu vermitteln, wenn Sie das möchten. Zu nichts anderem.
- **Warum wir das dürfen:** Mediation ist unsere Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO).
- **Wer sie sieht:** nur unsere Koordination und die Mediatorinnen und Mediatoren, die mit Ihnen arbeiten. Was Sie uns sagen, geben wir ohne Ihr Ja an niemanden weiter.
- **Wie lange wir sie behalten:** höchstens {kept_months} Monate nach dem Ende unserer Arbeit. Danach vernichten wir sie.
- **Ihre Rechte:** Sie können Ihre Daten einsehen, berichtigen oder löschen lassen und ihrer Nutzung widersprechen. Fragen Sie uns: {privacy_contact}.
- **Nicht zufrieden?** Sie können sich bei der Aufsichtsbehörde beschweren: {authority}.
- Kein Computer entscheidet über Sie, und Ihre Daten verlassen Europa nicht.`;

/** The letters in German. */
export const german: Record<LetterKind, Template> = {
  invitation: template('invitation')(
    'Eine Frage an Sie',
    `Guten Tag {name},

jemand aus Ihrer Nachbarschaft hat uns um Hilfe gebeten. Wir dürfen Ihnen Folgendes sagen, und nur das:

{words}

Wir ergreifen keine Partei und sagen nicht, wer recht hat. Wir hören gern, wie Sie es sehen. Mit uns zu sprechen ist **kostenlos und freiwillig**. Was Sie sagen, bleibt bei uns. Sie entscheiden selbst, ob Sie mitmachen. Sie möchten nicht? Dann müssen Sie nicht sagen, warum.

# So können Sie antworten

- Telefon: **{phone}**
- E-Mail: {email}
- Brief: {office}
- Oder mit Ihrem eigenen Code auf {return_site}

{code}

Mit freundlichen Grüßen

{service}

# Was wir von Ihnen wissen, und warum

- **Woher wir Ihre Daten haben:** Wer uns um Hilfe bat, hat uns Ihre Adresse gegeben, vielleicht auch Ihren Namen und Ihre Telefonnummer. Mehr wissen wir nicht von Ihnen.
${yourData}`,
  ),
  confirmation: template('confirmation')(
    'Wir haben Ihre Anfrage erhalten',
    `Guten Tag {name},

am {asked_on} haben Sie uns um Hilfe gebeten. Vielen Dank. Wir lesen Ihre Anfrage und melden uns bei Ihnen. Wir tun nichts, ohne dass Sie es wissen.

Mit Ihrem Code sehen Sie, wie es steht. Geben Sie ihn auf {return_site} ein und zeigen Sie ihn niemandem. Wer den Code hat, kann Ihre Seite lesen.

{code}

Haben Sie Fragen? Rufen Sie uns an: **{phone}**

Mit freundlichen Grüßen

{service}

# Was wir von Ihnen wissen, und warum

- **Woher wir Ihre Daten haben:** von Ihnen selbst.
${yourData}`,
  ),
  appointment: template('appointment')(
    'Ihr Termin',
    `Guten Tag {name},

Sie haben einen Termin mit uns:

**{day}, {time}**

{place}

{remark}

Können Sie nicht kommen, oder brauchen Sie Hilfe, um zu kommen? Rufen Sie uns an: **{phone}**. Wir finden dann gemeinsam einen anderen Tag.

Mit freundlichen Grüßen

{service}`,
  ),
  agreement: template('agreement')(
    'Was Sie gemeinsam vereinbart haben',
    `Guten Tag {name},

das sind die Absprachen vom {agreed_on}, in den Worten, die Sie gemeinsam gewählt haben:

{lines}

Lesen Sie sie in Ruhe durch. Stimmt etwas nicht? Rufen Sie uns an, bevor Sie unterschreiben: **{phone}**

Die Absprachen gehören Ihnen beiden. Sie sind kein Urteil. In einigen Wochen fragen wir Sie, wie es geht.

Datum und Unterschrift:

{signature}

Mit freundlichen Grüßen

{service}`,
  ),
  closing: template('closing')(
    'Wir schließen ab',
    `Guten Tag {name},

wir haben unsere Arbeit für Sie abgeschlossen. Vielen Dank für Ihr Vertrauen.

Wird es später wieder schwierig? Sie können uns jederzeit wieder anrufen: **{phone}**

Ihre Daten behalten wir noch höchstens {kept_months} Monate. Danach vernichten wir sie. Sie können sie einsehen, berichtigen oder löschen lassen. Fragen Sie uns: {privacy_contact}.

Mit freundlichen Grüßen

{service}`,
  ),
  code: template('code')(
    'Ihr persönlicher Code',
    `Guten Tag {name},

hier ist Ihr persönlicher Code. Damit lesen Sie Ihre eigene Seite bei uns und können uns etwas mitteilen.

Geben Sie diesen Code ein auf {return_site}

{code}

Bewahren Sie den Code gut auf und geben Sie ihn niemandem. Wer den Code hat, kann Ihre Seite lesen. Hatten Sie schon einen Code? Er gilt nicht mehr.

Mit freundlichen Grüßen

{service}`,
  ),
  offer: template('offer')(
    'Ein Angebot an Sie',
    `Guten Tag {name},

der Sanktionsbeamte der Gemeinde hat uns gebeten, Ihnen eine Mediation anzubieten. Sein Aktenzeichen ist **{reference}**.

In einer Mediation suchen Sie mit unserer Hilfe einen Weg, es wiedergutzumachen: etwas tun, den Schaden bezahlen oder sich entschuldigen. Wir ergreifen keine Partei und wir strafen nicht.

# Was Sie wissen sollten

- Mitmachen ist **freiwillig und kostenlos**. Sie können jederzeit aufhören.
- Was Sie uns sagen, bleibt bei uns. Der Beamte erfährt nur: abgelehnt, gescheitert, Vereinbarung oder erfüllt.
- Wird erfüllt, was vereinbart ist, berücksichtigt der Beamte das. Machen Sie nicht mit, entscheidet er selbst.

# Antworten Sie uns spätestens am {answer_by}

- Rufen Sie uns an: **{phone}**
- Schreiben Sie uns eine E-Mail: {email}
- Schreiben Sie uns: {office}

Hören wir nichts, melden wir, dass keine Antwort kam.

Mit freundlichen Grüßen

{service}

# Was wir von Ihnen wissen, und warum

- **Woher wir Ihre Daten haben:** vom Sanktionsbeamten, der uns Ihren Namen und Ihre Adresse gab.
${yourData}`,
  ),
  offerparents: template('offerparents')(
    'Ein Angebot an Sie',
    `Guten Tag {name},

der Sanktionsbeamte der Gemeinde hat uns gebeten, {child} eine Mediation anzubieten. Sein Aktenzeichen ist **{reference}**. Ihr Kind bekommt einen eigenen Brief. Weil es minderjährig ist, laden wir auch Sie ein.

In einer Mediation sucht Ihr Kind mit unserer Hilfe einen Weg, es wiedergutzumachen: etwas tun, den Schaden bezahlen oder sich entschuldigen. Sie können dabei sein. Auch ein Anwalt kann mitkommen.

# Was Sie wissen sollten

- Mitmachen ist **freiwillig und kostenlos**. Ihr Kind kann jederzeit aufhören.
- Was Sie und Ihr Kind uns sagen, bleibt bei uns. Der Beamte erfährt nur: abgelehnt, gescheitert, Vereinbarung oder erfüllt.

# Antworten Sie uns spätestens am {answer_by}

- Rufen Sie uns an: **{phone}**
- Schreiben Sie uns eine E-Mail: {email}
- Schreiben Sie uns: {office}

Mit freundlichen Grüßen

{service}

# Was wir von Ihnen wissen, und warum

- **Woher wir Ihre Daten haben:** vom Sanktionsbeamten, der uns Ihren Namen und Ihre Adresse gab.
${yourData}`,
  ),
  privacy: template('privacy')(
    'Was wir von Ihnen wissen, und warum',
    `Guten Tag {name},

wir bewahren einige Daten von Ihnen auf. Sie haben das Recht zu wissen, welche das sind und was wir damit tun.

- **Welche Daten:** Ihr Name, Ihre Adresse, wie wir Sie erreichen, und was Sie uns selbst sagen.
- **Woher wir sie haben:** von Ihnen selbst oder von der Person, die uns um Hilfe bat.
${yourData}

Fragen? Rufen Sie uns an: **{phone}**

Mit freundlichen Grüßen

{service}`,
  ),
};
