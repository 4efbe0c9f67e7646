/**
 * The files of an export and what stands in each of their columns. They are read by people of whom nobody knows which language
 * they have, and by other software: they are English, as the codes are.
 */
export const files = {
  'cases.csv': {
    about: 'One row a case, in the order in which help was asked for.',
    columns: {
      number: 'the number of the case within the service and year',
      type: 'neighbour, community or sanction',
      stage: 'where the case is',
      outcome: 'how it ended: a shared code',
      mode: 'direct, indirect or group',
      subject: 'what it is about: a shared code',
      sub_subject: 'more closely',
      own_codes: 'under which codes of the service’s own it was registered, by list (JSON)',
      relation: 'how the parties live beside each other: a shared code',
      channel: 'by which way the request came: a shared code',
      referrer_type: 'who sent the first party: a shared code',
      district: 'the neighbourhood, as the service names it',
      language: 'the language of the case',
      requested_at: 'when help was asked for',
      first_contact_at: 'when the service first made contact',
      closed_at: 'when the case was closed',
      due_on: 'until when the next step is due',
      due_kind: 'which norm that is',
      safety_flag: 'whether somebody marked it as unsafe',
    },
  },
  'parties.csv': {
    about: 'One row a party. These are personal data: keep the file as carefully as the cases themselves.',
    columns: {
      case: 'the number of the case',
      party: 'the party within the case: first, second, or other with a count',
      name: 'name',
      street: 'street',
      house: 'house number',
      postcode: 'postcode',
      place: 'municipality',
      phone: 'telephone',
      email: 'e-mail address',
      language: 'the language that the party speaks',
      never_ring: 'the party must never be rung',
      no_letters: 'no letter may go to the address',
      no_mail: 'no e-mail may be sent',
      contact_words: 'how the party wants to be reached, in words',
      standing: 'in a community case, whether the party takes part',
      home: 'tenure, dwelling, household and age band, as far as known (JSON)',
    },
  },
  'items.csv': {
    about: 'Every story, note, talk, message and line of an agreement, in clear.',
    columns: {
      case: 'the number of the case',
      id: 'the item',
      place: 'whose place it lies in: a party (as in parties.csv), team, or shared',
      kind: 'what it is',
      written_at: 'when it was written',
      author_role: 'in which role',
      author: 'the name of the member who wrote it; a party is not named',
      text: 'what was written, where it has one text',
      content: 'all of it (JSON)',
    },
  },
  'events.csv': {
    about: 'Every step of every case.',
    columns: {
      case: 'the number of the case',
      step: 'the step',
      from_stage: 'from which stage',
      to_stage: 'to which stage',
      happened_at: 'when',
      role: 'in which role it was taken',
      facts: 'harmless facts of it (JSON); “dayUnknown” where an old list did not say the day',
    },
  },
  'agreement-lines.csv': {
    about: 'The lines of agreements, and whether they were kept. Their words stand in items.csv.',
    columns: {
      case: 'the number of the case',
      item: 'the item with the words',
      due_on: 'until when',
      kept: 'yes, partly, no, or empty while nobody knows',
      ended_at: 'when a later agreement took its place',
    },
  },
  'milestones.csv': {
    about: 'How far each case came, made from its steps; every figure is counted from it.',
    columns: {
      case: 'the number of the case',
      accepted_at: 'when it was accepted for mediation',
      first_heard_at: 'when the first party was heard',
      first_answer: 'heard, or refused (a municipal sanction)',
      second_contacted_at: 'when the second party was contacted',
      second_answered_at: 'when it answered',
      second_answer: 'heard, refused or not_reached',
      mediated_at: 'when mediation began',
      result: 'the last result',
      result_at: 'when',
      followed_up_at: 'when aftercare took place',
    },
  },
} as const;

export type FileName = keyof typeof files;
export type RowOf<Name extends FileName> = Record<keyof (typeof files)[Name]['columns'], unknown>;
