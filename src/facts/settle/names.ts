/**
 * The printed name of an area in, the words that tell it from others out: "Sprogcentret" is "Sprogcenter Næstved".
 *
 *     Øvrige udgifter - Udenfor selvforvaltning     øvrig, udgift, udenfor, selvforvaltning
 *     arbejdsmarkedsområdet                         arbejdsmarked
 *     Udvalgets samlede område i alt - drift        (nothing: it is all there is)
 */

/** Words that name no area: what is counted, that it is all of it, and whose it is. */
const generic = new Set(
  `i alt ialt hele total totalt totalen sum samlet samlede område området områdets udvalg udvalget udvalgets drift
  driften på af for til og med den det de der en et over antal antallet virksomhed virksomheden virksomhedens center
  centret centrets kommune kommunen kommunens budget budgettet regnskab regnskabet resultat resultatet årets`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** "området" behind a name, and the s before it: "kontanthjælpsområdet". */
const withoutArea = (word: string): string => word.replace(/s?områdets?$/u, '')

/** "centret" and "center" are one word; endings of number and article go, where a stem is left. */
const stemOf = (word: string): string =>
  withoutArea(word)
    .replace(/cente?ret$/u, 'center')
    .replace(/(?<=\p{L}{4})(?:ernes|erne|eres|ere|enes|ene|ets|ens|ers|et|en|er|es|e|s)$/u, '')

export const nameWords = (subject: string): readonly string[] => {
  const words = subject.toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = words.filter((word) => !generic.has(word)).map(stemOf)
  return [...new Set(telling.filter((word) => word !== ''))].toSorted()
}

export const sameWords = (one: readonly string[], two: readonly string[]): boolean =>
  one.length === two.length && one.every((word, at) => word === two[at])

/** Two sentences that say the same in nearly the same words. */
export const saySame = (one: string, two: string): boolean => {
  const [short = [], long = []] = [nameWords(one), nameWords(two)].toSorted((a, b) => a.length - b.length)
  const shared = short.filter((word) => long.includes(word)).length
  return shared >= 4 && shared >= 0.6 * short.length
}

export const shareWord = (one: readonly string[], two: readonly string[]): boolean =>
  one.some((word) => two.includes(word))

/** All words of the shorter name stand in the longer one; a name without words is within nothing. */
export const oneWithinOther = (one: readonly string[], two: readonly string[]): boolean => {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return short.length === 0 ? long.length === 0 : short.every((word) => long.includes(word))
}
