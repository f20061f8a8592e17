/**
 * A Danish word in small letters in, its stem out: budgetkontrollen → budgetkontrol, klagerne → klag.
 *
 * The endings are those of the Snowball stemmer for Danish (snowballstem.org/algorithms/danish/stemmer.html), but
 * only those that bend a word: what makes another word of it stays, so that "ledelse" does not find "ledige".
 */
const vowels = new Set('aeiouyæåø')
const beforeS = new Set('abcdfghjklmnoprtvyzå')

/** Longest first. */
const endings =
  'erendes erende endes erede erens erets ernes ende enes eren eres eret erne ede ene ens ere ers ets en er es et e'.split(
    ' ',
  )

/** Where endings may begin: after the first consonant that follows a vowel, and not within three letters. */
const regionOf = (word: string): number => {
  const vowel = Array.from(word).findIndex((letter) => vowels.has(letter))
  if (vowel === -1) return word.length
  let at = vowel + 1
  while (at < word.length && vowels.has(word[at] ?? '')) at += 1
  return Math.min(word.length, Math.max(3, at + 1))
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

const endsIn = (word: string, ending: string, region: number): boolean =>
  word.endsWith(ending) && word.length - ending.length >= region

const withoutEnding = (word: string, region: number): string => {
  const ending = endings.find((one) => endsIn(word, one, region))
  if (ending !== undefined) return cut(word, ending.length)
  return endsIn(word, 's', region) && beforeS.has(word.at(-2) ?? '') ? cut(word, 1) : word
}

/** "kontrollen" doubles the l of "kontrol". */
const withoutDouble = (word: string, region: number): string => {
  const last = word.at(-1) ?? ''
  return word.length > region && !vowels.has(last) && word.at(-2) === last ? cut(word, 1) : word
}

const known = new Map<string, string>()

export const stemOf = (word: string): string => {
  const before = known.get(word)
  if (before !== undefined) return before
  const region = regionOf(word)
  const stem = withoutDouble(withoutEnding(word, region), region)
  known.set(word, stem)
  return stem
}
