/** The rules of a zone as a calendar file carries them. Belgium and the Netherlands follow those of the Union (directive 2000/84/EC). */
export function zoneLines(zone: string): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...change('DAYLIGHT', { from: '+0100', to: '+0200', name: 'CEST', start: '19810329T020000', month: 3 }),
    ...change('STANDARD', { from: '+0200', to: '+0100', name: 'CET', start: '19961027T030000', month: 10 }),
    'END:VTIMEZONE',
  ];
}

type Change = { from: string; to: string; name: string; start: string; month: number };

function change(kind: string, { from, to, name, start, month }: Change): string[] {
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `DTSTART:${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${kind}`,
  ];
}
