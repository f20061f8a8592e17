/**
 * The names above the first row of a table printed one cell a line in, whether the last of them names a group of rows out.
 *
 *     1.000 kr. / Oprindeligt budget / Afvigelse / Serviceudgifter / Jobtræning / 812 / 12     a group under two heads
 *     Område / Oprindeligt budget / Afvigelse / Jobtræning / 812 / 12                          two heads under a corner
 */
import { source } from '../danish/pattern.ts'

/** What columns are called: amounts and how they differ, measures and how they went, periods. */
const ofColumn = new RegExp(
  source`
    budget(?!garant|ramme|område|neutral)|regnskab|forbrug(?!sgoder)|afvig|forskel|differen|prognose|skøn
    |estimat|forvent|rådighed|bevilling|resultat|ændring|udvikling|stigning|fald(?!\p{L})|rest(?!\p{L})
    |måltal|mål(?!\p{L})|status|niveau|baseline|andel|antal|pct|procent|%|(?<!\d)(?:19|20)\d\d(?!\d)|kvartal
    |kvt|ultimo|primo|pr\. \d|i alt|vurdering|opfyld
  `,
  'iu',
)
/** What stands over the names of the rows, and the unit of all of them. */
const ofCorner = new RegExp(
  source`
    ^(?:
      \p{L}{0,14}(?:område|ramme)r?|projekt|målgruppe|ydelse|emne|konto|tekst|navn|indsats|post|funktion
      |aktivitet|kommune|måned|sted|jobcenter
    )(?!\p{L})
    |^(?:\(?i |\(?beløb|\(?alle tal|hele |t\.? ?kr|1\.?000|\(?mio|tabel )
  `,
  'iu',
)

/** Nothing else: "Område (mio. kr.)". */
const corner =
  /^(?:\p{L}{0,14}(?:område|ramme)|projekt|målgruppe|ydelse|emne|konto|indsats|post|funktion|aktivitet)(?: ?\([^()]{1,30}\))?$/iu

/** "Regnskab 2018", and not "Område". */
export const namesColumn = (words: string): boolean => ofColumn.test(words) && !ofCorner.test(words)

/** `unclear`: what stands above a column cannot be told. */
export type Opening = 'heads' | 'group' | 'unclear'

/** `names` are as many as a row has cells, its own name among them; `parts` whether other groups follow. */
export const openingOf = (above: string, names: readonly string[], parts: boolean): Opening => {
  const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
  if (corner.test(above) && !ofCorner.test(first) && !namesColumn(last)) return 'group'
  if (!namesColumn(last) && names.slice(0, -1).every(namesColumn)) return parts ? 'group' : 'unclear'
  return !parts || ofCorner.test(first) || names.slice(1).every(namesColumn) ? 'heads' : 'unclear'
}
