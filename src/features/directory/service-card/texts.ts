import { texts } from '../../../platform/texts/texts.ts';

export const serviceCardTexts = texts(
  {
    worksFor: 'Voor {places}',
    ask: 'Vraag hulp',
    call: 'Bel {phone}',
    mail: 'Mail de dienst',
    waiting:
      'Deze dienst heeft een wachtlijst tot {day}. U kunt uw vraag wel al sturen. Wij bellen u als er plaats is.',
    noneTitle: 'Wat kunt u nu doen?',
    noneBody:
      'Nog niet elke gemeente werkt met deze site. Bel uw gemeente en vraag naar buurtbemiddeling. Ook uw wijkagent of uw verhuurder weet vaak de weg.',
    noneAll: 'Deze diensten werken met deze site',
    noneYet: 'Er is op dit moment nog geen dienst die aanvragen ontvangt.',
  },
  {
    fr: {
      worksFor: 'Pour {places}',
      ask: 'Demander de l’aide',
      call: 'Appeler le {phone}',
      mail: 'Écrire au service',
      waiting:
        'Ce service a une liste d’attente jusqu’au {day}. Vous pouvez déjà envoyer votre demande. Nous vous contacterons dès qu’il y aura de la place.',
      noneTitle: 'Que pouvez-vous faire maintenant ?',
      noneBody:
        'Toutes les communes ne travaillent pas encore avec ce site. Appelez votre commune et demandez s’il y a une médiation de quartier. Votre agent de quartier ou votre propriétaire peut aussi vous orienter.',
      noneAll: 'Ces services travaillent avec ce site',
      noneYet: 'Pour le moment, aucun service ne reçoit encore de demandes.',
    },
    de: {
      worksFor: 'Für {places}',
      ask: 'Um Hilfe bitten',
      call: '{phone} anrufen',
      mail: 'Dem Dienst schreiben',
      waiting:
        'Dieser Dienst hat eine Warteliste bis {day}. Sie können Ihre Anfrage schon abschicken. Wir melden uns, sobald Platz ist.',
      noneTitle: 'Was können Sie jetzt tun?',
      noneBody:
        'Noch nicht jede Gemeinde arbeitet mit dieser Website. Rufen Sie Ihre Gemeinde an und fragen Sie nach Nachbarschaftsmediation. Auch Ihre Polizei vor Ort oder Ihr Vermieter weiß oft weiter.',
      noneAll: 'Diese Dienste arbeiten mit dieser Website',
      noneYet: 'Im Moment nimmt noch kein Dienst Anfragen an.',
    },
    en: {
      worksFor: 'For {places}',
      ask: 'Ask for help',
      call: 'Call {phone}',
      mail: 'Write to the service',
      waiting:
        'This service has a waiting list until {day}. You can send your request now. We will be in touch when there is room.',
      noneTitle: 'What can you do now?',
      noneBody:
        'Not every town works with this site yet. Call your town and ask for neighbourhood mediation. Your community police officer or your landlord often knows the way too.',
      noneAll: 'These services work with this site',
      noneYet: 'At the moment no service takes requests yet.',
    },
  },
);
