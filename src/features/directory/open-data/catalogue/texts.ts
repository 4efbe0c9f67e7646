import { texts } from '../../../../platform/texts/texts.ts';

/** What the catalogue says of itself, in the four languages. */
export const catalogueTexts = texts(
  {
    catalogue: 'Open data over buurtbemiddeling',
    catalogueDescription:
      'Wat deze site weet van de diensten voor bemiddeling in België en Nederland, om vrij te gebruiken.',
    services: 'Diensten voor bemiddeling in België en Nederland',
    servicesDescription:
      'Elke dienst met wat hij doet, voor wie, in welke gemeenten, in welke talen, waar en wanneer; met bij elk gegeven wie het zei en wanneer het het laatst is bevestigd. Van een dienst die zijn adres niet publiek maakt, staat alleen de plaats erin.',
    figures: 'Cijfers van diensten voor bemiddeling',
    figuresDescription:
      'Rapporten die diensten zelf voor iedereen openstellen, zoals ze gepubliceerd zijn: getallen met hun definitie en de versie ervan. Kleine getallen zijn verborgen.',
    figuresCsv: 'Alle gepubliceerde cijfers als tabel (CSV)',
    figuresApi: 'API voor gepubliceerde cijfers (JSON)',
    municipalities: 'Gemeenten van België en Nederland',
    municipalitiesDescription: 'De gemeenten waarmee diensten worden gezocht, met hun codes en namen.',
    keywords: 'buurtbemiddeling; burenruzie; bemiddeling; sociale kaart',
    csv: 'Alle diensten als tabel (CSV)',
    geoJson: 'Alle diensten als GeoJSON',
    api: 'API voor programma’s (JSON)',
    ogc: 'Kaartdienst (OGC API Features)',
    hsds: 'Uitwisseling tussen sociale kaarten (Open Referral HSDS)',
  },
  {
    fr: {
      catalogue: 'Données ouvertes sur la médiation de quartier',
      catalogueDescription:
        'Ce que ce site sait des services de médiation en Belgique et aux Pays-Bas, à réutiliser librement.',
      services: 'Services de médiation en Belgique et aux Pays-Bas',
      servicesDescription:
        'Chaque service : ce qu’il fait, pour qui, dans quelles communes, en quelles langues, où et quand ; avec, pour chaque donnée, qui l’a fournie et quand elle a été confirmée pour la dernière fois. D’un service qui ne publie pas son adresse, on ne trouve que la localité.',
      figures: 'Chiffres des services de médiation',
      figuresDescription:
        'Les rapports que les services ouvrent eux-mêmes à tous, tels que publiés : des nombres avec leur définition et sa version. Les petits nombres sont cachés.',
      figuresCsv: 'Tous les chiffres publiés sous forme de tableau (CSV)',
      figuresApi: 'API des chiffres publiés (JSON)',
      municipalities: 'Communes de Belgique et des Pays-Bas',
      municipalitiesDescription:
        'Les communes par lesquelles on cherche un service, avec leurs codes et leurs noms.',
      keywords: 'médiation de quartier; conflit de voisinage; médiation; répertoire social',
      csv: 'Tous les services sous forme de tableau (CSV)',
      geoJson: 'Tous les services en GeoJSON',
      api: 'API pour programmes (JSON)',
      ogc: 'Service cartographique (OGC API Features)',
      hsds: 'Échange entre répertoires sociaux (Open Referral HSDS)',
    },
    de: {
      catalogue: 'Offene Daten zur Nachbarschaftsmediation',
      catalogueDescription:
        'Was diese Website über die Mediationsdienste in Belgien und den Niederlanden weiß, zur freien Nutzung.',
      services: 'Mediationsdienste in Belgien und den Niederlanden',
      servicesDescription:
        'Jeder Dienst mit dem, was er tut, für wen, in welchen Gemeinden, in welchen Sprachen, wo und wann; zu jeder Angabe, von wem sie stammt und wann sie zuletzt bestätigt wurde. Von einem Dienst, der seine Adresse nicht veröffentlicht, steht nur der Ort darin.',
      figures: 'Zahlen der Mediationsdienste',
      figuresDescription:
        'Berichte, die Dienste selbst für alle öffnen, so wie sie veröffentlicht wurden: Zahlen mit ihrer Definition und deren Fassung. Kleine Zahlen sind verborgen.',
      figuresCsv: 'Alle veröffentlichten Zahlen als Tabelle (CSV)',
      figuresApi: 'API für veröffentlichte Zahlen (JSON)',
      municipalities: 'Gemeinden in Belgien und den Niederlanden',
      municipalitiesDescription: 'Die Gemeinden, über die man Dienste sucht, mit ihren Codes und Namen.',
      keywords: 'Nachbarschaftsmediation; Nachbarschaftsstreit; Mediation; Verzeichnis sozialer Dienste',
      csv: 'Alle Dienste als Tabelle (CSV)',
      geoJson: 'Alle Dienste als GeoJSON',
      api: 'API für Programme (JSON)',
      ogc: 'Kartendienst (OGC API Features)',
      hsds: 'Austausch zwischen Verzeichnissen (Open Referral HSDS)',
    },
    en: {
      catalogue: 'Open data on neighbourhood mediation',
      catalogueDescription:
        'What this site knows of the mediation services in Belgium and the Netherlands, free to use.',
      services: 'Mediation services in Belgium and the Netherlands',
      servicesDescription:
        'Each service with what it does, for whom, in which municipalities, in which languages, where and when; and for each fact who said it and when it was last confirmed. Of a service that does not publish its address, only the town is given.',
      figures: 'Figures of mediation services',
      figuresDescription:
        'Reports that services themselves open to everybody, as they were published: numbers with their definition and its version. Small numbers are hidden.',
      figuresCsv: 'All published figures as a table (CSV)',
      figuresApi: 'API for published figures (JSON)',
      municipalities: 'Municipalities of Belgium and the Netherlands',
      municipalitiesDescription:
        'The municipalities by which services are searched, with their codes and names.',
      keywords: 'neighbourhood mediation; quarrel between neighbours; mediation; directory of services',
      csv: 'All services as a table (CSV)',
      geoJson: 'All services as GeoJSON',
      api: 'API for programs (JSON)',
      ogc: 'Map service (OGC API Features)',
      hsds: 'Exchange between directories (Open Referral HSDS)',
    },
  },
);
