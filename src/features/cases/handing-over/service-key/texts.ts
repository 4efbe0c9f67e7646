import { texts } from '../../../../platform/texts/texts.ts';

/** The key of the service: a new one after somebody has left, and bringing the cases under it. */
export const serviceKeyTexts = texts(
  {
    title: 'De sleutel van de dienst',
    intro: 'Met deze sleutel lezen de coördinatoren van {service} de zaken.',
    renewTitle: 'Er moet een nieuwe sleutel komen',
    renewText:
      'Iemand die de sleutel had, is weg. Maak nu een nieuwe. Nieuwe aanvragen gaan dan meteen onder de nieuwe sleutel. Daarna drukt u een nieuw herstelblad af.',
    renew: 'Maak een nieuwe sleutel',
    sheetTitle: 'Druk het nieuwe herstelblad af',
    sheetText:
      'De sleutel is nieuw, maar nog nergens op papier. Doe dit vandaag. Bewaar het oude blad tot hieronder staat dat alles in orde is, en vernietig het dan.',
    toSheet: 'Naar het herstelblad',
    rewrapTitle: 'De zaken gaan onder de nieuwe sleutel',
    left: 'Nog {count, plural, one {1 zaak} other {# zaken}}.',
    leftText:
      'Dit gaat vanzelf verder zolang deze pagina open is. Gaat het niet vanzelf? Druk dan op de knop. U kunt altijd stoppen en later verdergaan: er gaat niets verloren.',
    goOn: 'Ga verder',
    stuckTitle: 'Sommige zaken gaan niet open',
    stuckText:
      '{count, plural, one {1 zaak gaat} other {# zaken gaan}} niet open. De oude sleutel blijft daarom bewaard. Vraag de beheerder van de installatie of de sleutelkast volledig is.',
    allWell: 'Alles is in orde. U hoeft niets te doen.',
    honestTitle: 'Wat dit doet en wat niet',
    honestText:
      'Wie weg is, kan niets meer openen: niet op deze site, en met de oude sleutel ook niets van wat daarna is geschreven. Wat iemand eerder heeft gelezen, overgeschreven of gekopieerd, kan niemand terughalen.',
    back: 'Terug naar de leden',
  },
  {
    fr: {
      title: 'La clé du service',
      intro: 'Avec cette clé, les personnes qui coordonnent {service} lisent les dossiers.',
      renewTitle: 'Il faut une nouvelle clé',
      renewText:
        'Une personne qui avait la clé est partie. Créez-en une nouvelle maintenant. Les nouvelles demandes seront aussitôt scellées avec la nouvelle clé. Ensuite, vous imprimez une nouvelle feuille de secours.',
      renew: 'Créer une nouvelle clé',
      sheetTitle: 'Imprimez la nouvelle feuille de secours',
      sheetText:
        'La clé est nouvelle, mais n’est encore nulle part sur papier. Faites-le aujourd’hui. Gardez l’ancienne feuille jusqu’à ce que cette page dise que tout est en ordre, puis détruisez-la.',
      toSheet: 'Vers la feuille de secours',
      rewrapTitle: 'Les dossiers passent sous la nouvelle clé',
      left: 'Encore {count, plural, one {1 dossier} other {# dossiers}}.',
      leftText:
        'Cela continue tout seul tant que cette page est ouverte. Si ce n’est pas le cas, appuyez sur le bouton. Vous pouvez toujours vous arrêter et continuer plus tard : rien ne se perd.',
      goOn: 'Continuer',
      stuckTitle: 'Certains dossiers ne s’ouvrent pas',
      stuckText:
        '{count, plural, one {1 dossier ne s’ouvre pas} other {# dossiers ne s’ouvrent pas}}. L’ancienne clé est donc conservée. Demandez à l’exploitant de l’installation si le coffre des clés est complet.',
      allWell: 'Tout est en ordre. Vous n’avez rien à faire.',
      honestTitle: 'Ce que cela fait, et ce que cela ne fait pas',
      honestText:
        'La personne partie ne peut plus rien ouvrir : rien sur ce site, et avec l’ancienne clé rien de ce qui est écrit ensuite. Ce qu’elle a lu, recopié ou copié avant, personne ne peut le reprendre.',
      back: 'Retour aux membres',
    },
    de: {
      title: 'Der Schlüssel des Dienstes',
      intro: 'Mit diesem Schlüssel liest die Koordination von {service} die Fälle.',
      renewTitle: 'Es braucht einen neuen Schlüssel',
      renewText:
        'Jemand, der den Schlüssel hatte, ist gegangen. Machen Sie jetzt einen neuen. Neue Anfragen kommen dann sofort unter den neuen Schlüssel. Danach drucken Sie ein neues Notfallblatt.',
      renew: 'Neuen Schlüssel machen',
      sheetTitle: 'Drucken Sie das neue Notfallblatt',
      sheetText:
        'Der Schlüssel ist neu, steht aber noch nirgends auf Papier. Tun Sie das heute. Bewahren Sie das alte Blatt auf, bis hier steht, dass alles in Ordnung ist, und vernichten Sie es dann.',
      toSheet: 'Zum Notfallblatt',
      rewrapTitle: 'Die Fälle kommen unter den neuen Schlüssel',
      left: 'Noch {count, plural, one {1 Fall} other {# Fälle}}.',
      leftText:
        'Das geht von selbst weiter, solange diese Seite offen ist. Geht es nicht von selbst? Dann drücken Sie den Knopf. Sie können jederzeit aufhören und später weitermachen: Es geht nichts verloren.',
      goOn: 'Weiter',
      stuckTitle: 'Einige Fälle gehen nicht auf',
      stuckText:
        '{count, plural, one {1 Fall geht} other {# Fälle gehen}} nicht auf. Der alte Schlüssel bleibt deshalb erhalten. Fragen Sie den Betreiber der Installation, ob der Schlüsselspeicher vollständig ist.',
      allWell: 'Alles ist in Ordnung. Sie müssen nichts tun.',
      honestTitle: 'Was das leistet, und was nicht',
      honestText:
        'Wer gegangen ist, kann nichts mehr öffnen: auf dieser Website nichts, und mit dem alten Schlüssel nichts von dem, was danach geschrieben wird. Was jemand vorher gelesen, abgeschrieben oder kopiert hat, kann niemand zurückholen.',
      back: 'Zurück zu den Mitgliedern',
    },
    en: {
      title: 'The key of the service',
      intro: 'With this key the coordinators of {service} read the cases.',
      renewTitle: 'There must be a new key',
      renewText:
        'Somebody who had the key has left. Make a new one now. New requests then come under the new key at once. Afterwards you print a new recovery sheet.',
      renew: 'Make a new key',
      sheetTitle: 'Print the new recovery sheet',
      sheetText:
        'The key is new, and not on paper anywhere yet. Do this today. Keep the old sheet until this page says that all is well, and then destroy it.',
      toSheet: 'To the recovery sheet',
      rewrapTitle: 'The cases come under the new key',
      left: '{count, plural, one {1 case} other {# cases}} to go.',
      leftText:
        'This goes on by itself as long as this page is open. If it does not, press the button. You can stop at any time and go on later: nothing gets lost.',
      goOn: 'Go on',
      stuckTitle: 'Some cases do not open',
      stuckText:
        '{count, plural, one {1 case does} other {# cases do}} not open. So the old key is kept. Ask the operator of the installation whether the key store is complete.',
      allWell: 'All is well. There is nothing for you to do.',
      honestTitle: 'What this does, and what it does not',
      honestText:
        'Whoever has left can open nothing any more: nothing on this site, and with the old key nothing that is written afterwards. What somebody read, wrote down or copied before, nobody can take back.',
      back: 'Back to the members',
    },
  },
);
