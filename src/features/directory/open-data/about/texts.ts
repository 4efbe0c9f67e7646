import { texts } from '../../../../platform/texts/texts.ts';

export const openDataTexts = texts(
  {
    title: 'Open data',
    intro:
      'Wat in deze sociale kaart staat, is van iedereen. U mag alles overnemen, op uw eigen site tonen en in uw eigen programma gebruiken. Een sleutel of een afspraak is niet nodig.',
    count:
      '{count, plural, =0 {Nu staat er nog geen dienst in.} one {Nu staat er 1 dienst in.} other {Nu staan er # diensten in.}}',
    files: 'Alles in één bestand',
    csv: 'Tabel (CSV)',
    csvHint: 'Voor een rekenblad. Met elke tekst in elke taal, en bij elk gegeven wie het zei en wanneer.',
    geoJson: 'Kaart (GeoJSON)',
    geoJsonHint: 'Voor een kaartprogramma of een kaart op uw site.',
    programs: 'Voor programma’s',
    api: 'API',
    apiHint: 'Diensten, gemeenten en wat er veranderde, als JSON, volgens de Nederlandse API Design Rules.',
    apiDocument: 'De beschrijving van de API (OpenAPI)',
    ogc: 'Kaartdienst',
    ogcHint: 'OGC API Features: geef dit adres in QGIS of ArcGIS op als nieuwe verbinding.',
    hsds: 'Open Referral',
    hsdsHint: 'HSDS 3.1: zo nemen sociale kaarten diensten van elkaar over.',
    catalogue: 'Catalogus',
    catalogueHint: 'DCAT-AP: voor dataportalen die onze gegevens willen oogsten.',
    calendar: 'Agenda',
    calendarHint:
      'Elke dienst die zijn openingsuren opgeeft, heeft een agenda (iCalendar) met de dagen waarop hij gesloten is. De link staat op de pagina van de dienst.',
    licence: 'Wat mag u ermee?',
    licenceServices: 'De gegevens van de diensten zijn vrij onder CC0 1.0: u hoeft ons niet te noemen.',
    licenceLink: 'Lees CC0 1.0',
    licencePlaces: 'De namen en grenzen van gemeenten komen van anderen. Noem hen als u die overneemt:',
    notIn: 'Wat staat er niet in?',
    notInText:
      'Geen enkele zaak en niets over mensen die om hulp vroegen. Van een dienst die zijn adres niet publiek maakt, vindt u alleen de plaats: geen straat en geen punt op de kaart. Dat geldt voor elke pagina, elk bestand en elk programma.',
    polite: 'Vaak vragen',
    politeText:
      'Vraag zo vaak als u wilt, maar stuur de ETag mee die u kreeg: is er niets veranderd, dan antwoorden wij kort (304). Met /api/v1/changes houdt u een kopie bij zonder alles opnieuw te halen.',
    wrong: 'Klopt er iets niet?',
    wrongText: 'Op de pagina van een dienst kan iedereen een verbetering voorstellen.',
    toServices: 'Naar de diensten',
  },
  {
    fr: {
      title: 'Données ouvertes',
      intro:
        'Ce que contient ce répertoire appartient à tout le monde. Vous pouvez tout reprendre, l’afficher sur votre site et l’utiliser dans votre programme. Il ne faut ni clé ni accord.',
      count:
        '{count, plural, =0 {Il ne contient encore aucun service.} one {Il contient actuellement 1 service.} other {Il contient actuellement # services.}}',
      files: 'Tout dans un seul fichier',
      csv: 'Tableau (CSV)',
      csvHint:
        'Pour un tableur. Avec chaque texte dans chaque langue et, pour chaque donnée, qui l’a fournie et quand.',
      geoJson: 'Carte (GeoJSON)',
      geoJsonHint: 'Pour un logiciel de cartographie ou une carte sur votre site.',
      programs: 'Pour les programmes',
      api: 'API',
      apiHint:
        'Les services, les communes et ce qui a changé, en JSON, selon les règles néerlandaises (API Design Rules).',
      apiDocument: 'La description de l’API (OpenAPI)',
      ogc: 'Service cartographique',
      ogcHint: 'OGC API Features : indiquez cette adresse comme nouvelle connexion dans QGIS ou ArcGIS.',
      hsds: 'Open Referral',
      hsdsHint:
        'HSDS 3.1 : c’est ainsi que les répertoires sociaux reprennent les services les uns des autres.',
      catalogue: 'Catalogue',
      catalogueHint: 'DCAT-AP : pour les portails de données qui veulent moissonner nos données.',
      calendar: 'Agenda',
      calendarHint:
        'Chaque service qui indique ses heures d’ouverture a un agenda (iCalendar) avec ses jours de fermeture. Le lien se trouve sur la page du service.',
      licence: 'Que pouvez-vous en faire ?',
      licenceServices: 'Les données des services sont libres sous CC0 1.0, sans obligation de nous citer.',
      licenceLink: 'Lire CC0 1.0',
      licencePlaces:
        'Les noms et les limites des communes viennent d’autres sources. Citez-les si vous les reprenez :',
      notIn: 'Qu’est-ce qui n’y figure pas ?',
      notInText:
        'Aucun dossier et rien sur les personnes qui ont demandé de l’aide. D’un service qui ne publie pas son adresse, vous ne trouvez que la localité : ni rue, ni point sur la carte. Cela vaut pour chaque page, chaque fichier et chaque programme.',
      polite: 'Demander souvent',
      politeText:
        'Demandez aussi souvent que vous le voulez, mais renvoyez l’ETag que vous avez reçu : si rien n’a changé, nous répondons brièvement (304). Avec /api/v1/changes, vous tenez une copie à jour sans tout recharger.',
      wrong: 'Une erreur ?',
      wrongText: 'Sur la page d’un service, chacun peut proposer une correction.',
      toServices: 'Vers les services',
    },
    de: {
      title: 'Offene Daten',
      intro:
        'Was in diesem Verzeichnis steht, gehört allen. Sie dürfen alles übernehmen, auf Ihrer Website zeigen und in Ihrem Programm verwenden. Dafür brauchen Sie weder einen Schlüssel noch eine Vereinbarung.',
      count:
        '{count, plural, =0 {Noch steht kein Dienst darin.} one {Zurzeit steht 1 Dienst darin.} other {Zurzeit stehen # Dienste darin.}}',
      files: 'Alles in einer Datei',
      csv: 'Tabelle (CSV)',
      csvHint:
        'Für eine Tabellenkalkulation. Mit jedem Text in jeder Sprache und bei jeder Angabe, von wem sie stammt und von wann.',
      geoJson: 'Karte (GeoJSON)',
      geoJsonHint: 'Für ein Kartenprogramm oder eine Karte auf Ihrer Website.',
      programs: 'Für Programme',
      api: 'API',
      apiHint:
        'Dienste, Gemeinden und was sich geändert hat, als JSON, nach den niederländischen API Design Rules.',
      apiDocument: 'Die Beschreibung der API (OpenAPI)',
      ogc: 'Kartendienst',
      ogcHint: 'OGC API Features: Geben Sie diese Adresse in QGIS oder ArcGIS als neue Verbindung an.',
      hsds: 'Open Referral',
      hsdsHint: 'HSDS 3.1: So übernehmen Verzeichnisse Dienste voneinander.',
      catalogue: 'Katalog',
      catalogueHint: 'DCAT-AP: für Datenportale, die unsere Daten übernehmen wollen.',
      calendar: 'Kalender',
      calendarHint:
        'Jeder Dienst, der seine Öffnungszeiten angibt, hat einen Kalender (iCalendar) mit den Tagen, an denen er geschlossen ist. Der Link steht auf der Seite des Dienstes.',
      licence: 'Was dürfen Sie damit tun?',
      licenceServices: 'Die Angaben zu den Diensten sind frei unter CC0 1.0: Sie müssen uns nicht nennen.',
      licenceLink: 'CC0 1.0 lesen',
      licencePlaces:
        'Die Namen und Grenzen der Gemeinden stammen von anderen. Nennen Sie diese, wenn Sie sie übernehmen:',
      notIn: 'Was steht nicht darin?',
      notInText:
        'Kein einziger Fall und nichts über Menschen, die um Hilfe gebeten haben. Von einem Dienst, der seine Adresse nicht veröffentlicht, finden Sie nur den Ort: keine Straße und keinen Punkt auf der Karte. Das gilt für jede Seite, jede Datei und jedes Programm.',
      polite: 'Oft fragen',
      politeText:
        'Fragen Sie, so oft Sie wollen, aber senden Sie den ETag mit, den Sie bekommen haben: Hat sich nichts geändert, antworten wir kurz (304). Mit /api/v1/changes halten Sie eine Kopie aktuell, ohne alles neu zu laden.',
      wrong: 'Stimmt etwas nicht?',
      wrongText: 'Auf der Seite eines Dienstes kann jeder eine Verbesserung vorschlagen.',
      toServices: 'Zu den Diensten',
    },
    en: {
      title: 'Open data',
      intro:
        'What is in this directory belongs to everyone. You may copy all of it, show it on your own site and use it in your own program. You need no key and no agreement.',
      count:
        '{count, plural, =0 {There is no service in it yet.} one {There is 1 service in it now.} other {There are # services in it now.}}',
      files: 'All of it in one file',
      csv: 'Table (CSV)',
      csvHint: 'For a spreadsheet. With each text in each language, and for each fact who said it and when.',
      geoJson: 'Map (GeoJSON)',
      geoJsonHint: 'For a map program, or a map on your site.',
      programs: 'For programs',
      api: 'API',
      apiHint: 'Services, municipalities and what changed, as JSON, by the Dutch API Design Rules.',
      apiDocument: 'The description of the API (OpenAPI)',
      ogc: 'Map service',
      ogcHint: 'OGC API Features: give this address as a new connection in QGIS or ArcGIS.',
      hsds: 'Open Referral',
      hsdsHint: 'HSDS 3.1: this is how directories take over services from one another.',
      catalogue: 'Catalogue',
      catalogueHint: 'DCAT-AP: for data portals that want to harvest our data.',
      calendar: 'Calendar',
      calendarHint:
        'Each service that gives its opening hours has a calendar (iCalendar) of the days on which it is closed. The link is on the page of the service.',
      licence: 'What may you do with it?',
      licenceServices: 'What is said of the services is free under CC0 1.0: you need not name us.',
      licenceLink: 'Read CC0 1.0',
      licencePlaces: 'Names and borders of municipalities come from others. Name them if you copy those:',
      notIn: 'What is not in it?',
      notInText:
        'Not a single case, and nothing about people who asked for help. Of a service that does not publish its address you find only the town: no street and no point on the map. That holds for each page, each file and each program.',
      polite: 'Asking often',
      politeText:
        'Ask as often as you like, but send the ETag that you got: if nothing changed, our answer is short (304). With /api/v1/changes you keep a copy up to date without fetching everything again.',
      wrong: 'Is something wrong?',
      wrongText: 'On the page of a service, anyone can propose a correction.',
      toServices: 'To the services',
    },
  },
);
