/** Every address of the app: patterns for the router, functions for links. A page's name in, its address out. */

export const paths = {
  overview: '/',
  goals: '/maal',
  budget: '/budget',
  complaints: '/klager',
  trends: '/udvikling',
  meetings: '/moeder',
  meeting: '/moeder/:meeting',
  search: '/soeg',
  words: '/ord-og-tal',
  glossary: '/ordbog',
  data: '/data',
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  about: '/om',
  correction: '/ret-en-fejl',
} as const

/** What a page is called: in the browser's title, where a link to it is shown, and on the way back to it. */
export const titles: Readonly<Record<keyof typeof paths, string>> = {
  overview: 'Overblik',
  goals: 'Mål',
  budget: 'Budget',
  complaints: 'Klager',
  trends: 'Udvikling',
  meetings: 'Møder',
  meeting: 'Møde',
  search: 'Søg',
  words: 'Ord og tal',
  glossary: 'Ordbog',
  data: 'Data og metode',
  accessibility: 'Tilgængelighed',
  privacy: 'Privatliv',
  about: 'Om Udvalgstal',
  correction: 'Ret en fejl',
}

/** Names of the address parameters, as a reader sees them. */
export const parameters = {
  municipality: 'kommune',
  meeting: 'moede',
  source: 'kilde',
  line: 'linje',
  figure: 'figur',
  query: 'q',
  words: 'ord',
  place: 'sted',
  order: 'sorter',
  more: 'flere',
} as const

export const meetingPath = (meeting: string): string => `${paths.meetings}/${encodeURIComponent(meeting)}`

/** The `id` of a line in a document, and the hash that leads to it. */
export const lineAnchor = (line: number): string => `linje-${line}`

/** The `id` of a chart, and the hash that leads to it. */
export const chartAnchor = (chart: string): string => `graf-${chart}`

/** How the rows of a table stand, where that is not as they were given. */
export interface TableOrder {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

const descending = 'faldende'

/** A table's order as it stands in the address: "B1.budget", "B1.budget.faldende". */
export const orderWords = (table: string, { column, direction }: TableOrder): string =>
  [table, column, ...(direction === 'descending' ? [descending] : [])].join('.')

/** The other way round; null for what is no order. */
export const orderFrom = (words: string): { readonly table: string; readonly order: TableOrder } | null => {
  const [table = '', column = '', way, ...more] = words.split('.')
  const known = way === undefined || way === descending
  if (table === '' || column === '' || !known || more.length > 0) return null
  return { table, order: { column, direction: way === undefined ? 'ascending' : 'descending' } }
}

/** A line in a document: the parameter marks it, the hash scrolls to it. */
export const linePath = (meeting: string, line: number): string =>
  `${meetingPath(meeting)}?${parameters.line}=${line}#${lineAnchor(line)}`

/** A line in a document, with the words somebody searched for marked in it. */
export const hitPath = (meeting: string, line: number, words: string): string => {
  const params = new URLSearchParams({ [parameters.line]: String(line), [parameters.words]: words })
  return `${meetingPath(meeting)}?${params}#${lineAnchor(line)}`
}

/** The search page for these words; of another search only the filters are kept. */
export const searchPath = (query: string, search = ''): string => {
  const params = new URLSearchParams(carryFilters(search))
  if (query !== '') params.set(parameters.query, query)
  return params.size === 0 ? paths.search : `${paths.search}?${params}`
}

/** A term in the glossary. */
export const termPath = (id: string): string => `${paths.glossary}#${id}`

/** The page "Ret en fejl", filled in with a place on the site: "/budget?vis=pct#graf-B1". */
export const correctionOfPlace = (place: string): string =>
  `${paths.correction}?${parameters.place}=${encodeURIComponent(place)}`

/** The page "Ret en fejl", filled in with the figure it is about. */
export const correctionPath = (factId: string): string =>
  `${paths.correction}?${parameters.figure}=${encodeURIComponent(factId)}`

/** The same search with the source drawer open on a fact: "?kommune=odder&kilde=…". */
export const withSource = (search: string, factId: string): string => {
  const params = new URLSearchParams(search)
  params.set(parameters.source, factId)
  return `?${params}`
}

/** The same search with the drawer closed; '' when nothing is left. */
export const withoutSource = (search: string): string => {
  const params = new URLSearchParams(search)
  params.delete(parameters.source)
  return params.size === 0 ? '' : `?${params}`
}

const spelling: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

const isAscii = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')

/** "Næstved" → "naestved", "Høje-Taastrup" → "hoeje-taastrup": how a municipality is written in an address. */
export const slug = (name: string): string =>
  Array.from(name.toLowerCase())
    .map((char) => spelling[char] ?? (isAscii(char) ? char : '-'))
    .join('')
    .split('-')
    .filter((part) => part !== '')
    .join('-')

/** Chosen filters as a search; nothing chosen gives ''. */
export const filterSearch = (municipality: string | null, meeting: string | null): string => {
  const params = new URLSearchParams()
  if (municipality !== null) params.set(parameters.municipality, slug(municipality))
  if (meeting !== null) params.set(parameters.meeting, meeting)
  return params.size === 0 ? '' : `?${params}`
}

/** Of a whole search only the filters, so that a link to another page keeps them: "?kommune=odder". */
export const carryFilters = (search: string): string => {
  const from = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const name of [parameters.municipality, parameters.meeting]) {
    const value = from.get(name)
    if (value !== null) kept.set(name, value)
  }
  return kept.size === 0 ? '' : `?${kept}`
}
