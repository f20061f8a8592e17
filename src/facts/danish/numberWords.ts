/** Numbers written as words, shares among them, and the ordinals that name a quarter. */

const units: Readonly<Record<string, number>> = {
  nul: 0,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  halvanden: 1.5,
  halvandet: 1.5,
}

const tens: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  hundrede: 100,
}

/** "femogtyve" → 25: the ones come first. */
const combined: readonly (readonly [string, number])[] = Object.entries(tens)
  .filter(([, ten]) => ten < 100)
  .flatMap(([word, ten]) =>
    [['en', 1] as const, ...Object.entries(units).filter(([, one]) => one >= 2 && one < 10)].map(
      ([one, number]) => [`${one}og${word}`, number + ten] as const,
    ),
  )

const cardinals: ReadonlyMap<string, number> = new Map([
  ...Object.entries(units),
  ...Object.entries(tens),
  ...combined,
])

export const cardinalWords: readonly string[] = [...cardinals.keys()]

/** "en", "et" are mostly the article; with an accent they count. */
export const oneWords: readonly string[] = ['én', 'ét', 'èn', 'èt', 'en', 'et', 'een']

const shares: Readonly<Record<string, number>> = {
  halvdelen: 50,
  'en halv del': 50,
  'en tredjedel': 100 / 3,
  'to tredjedele': 200 / 3,
  'en fjerdedel': 25,
  'tre fjerdedele': 75,
  'en femtedel': 20,
  'to femtedele': 40,
  'tre femtedele': 60,
  'fire femtedele': 80,
  'en tiendedel': 10,
  'hver tredje': 100 / 3,
  'hver fjerde': 25,
  'hver femte': 20,
  'hver tiende': 10,
}

export const shareWords: readonly string[] = Object.keys(shares)

const oneSpace = (words: string): string => words.toLowerCase().replace(/\s{1,10}/gu, ' ')

/** "Syv" → 7, "én" → 1; null for other words. */
export const cardinalNumber = (word: string): number | null =>
  cardinals.get(word.toLowerCase()) ?? (oneWords.includes(word.toLowerCase()) ? 1 : null)

/** "halvdelen" → 50 per cent; null for other words. */
export const sharePercent = (words: string): number | null => shares[oneSpace(words)] ?? null

const ordinals: Readonly<Record<string, number>> = { første: 1, anden: 2, andet: 2, tredje: 3, fjerde: 4 }

export const ordinalWords: readonly string[] = Object.keys(ordinals)

export const ordinalNumber = (word: string): number | null => ordinals[word.toLowerCase()] ?? null
