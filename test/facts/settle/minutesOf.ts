/** A date, a municipality, a title and words in; small invented minutes with the words in their case presentation out. */

interface Given {
  /** As printed: "14-03-2023". */
  readonly date: string
  readonly title: string
  readonly words: string
  readonly place?: string
}

export const minutesOf = ({ date, title, words, place = 'Viborg' }: Given): string => {
  const dotted = date.replaceAll('-', '.')
  return `REFERAT Beskæftigelsesudvalget 2022-2025 d. ${date}

Mødedato Tirsdag d. ${dotted} kl. 15:00

Indholdsfortegnelse

${title}.....	3

Punkt 12: ${title}

23-001234

Beslutning

Beskæftigelsesudvalget, ${dotted}

Godkendt.

Sagsfremstilling

${words}

Bilag

Bilag 1. Oversigt over området i ${place} Kommune
`
}
