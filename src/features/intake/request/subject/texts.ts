import { texts } from '../../../../platform/texts/texts.ts';

export const subjectTexts = texts(
  {
    title: 'Waarover gaat het vooral?',
    hint: 'Kies wat u het meest stoort. U kunt straks meer vertellen.',
    choose_one: 'Kies waarover het vooral gaat. Past er niets? Kies dan “Iets anders”.',
  },
  {
    fr: {
      title: 'De quoi s’agit-il surtout ?',
      hint: 'Choisissez ce qui vous gêne le plus. Vous pourrez en dire plus tout à l’heure.',
      choose_one: 'Choisissez de quoi il s’agit surtout. Rien ne convient ? Choisissez « Autre ».',
    },
    de: {
      title: 'Worum geht es vor allem?',
      hint: 'Wählen Sie, was Sie am meisten stört. Sie können gleich mehr erzählen.',
      choose_one: 'Wählen Sie, worum es vor allem geht. Passt nichts? Wählen Sie „Anderes“.',
    },
    en: {
      title: 'What is it mainly about?',
      hint: 'Choose what bothers you most. You can tell more in a moment.',
      choose_one: 'Choose what it is mainly about. Does nothing fit? Choose “Something else”.',
    },
  },
);
