/**
 * The words behind a share of those asked in, whether they tell what people did or are out: nothing that they agree with.
 *
 *     31 % oplyser, at de har søgt medarbejdere           so
 *     31 % oplyser, at de har fået den hjælp, de venter   not so: it is said of the service
 */
const adverbs =
  '(?:(?:ikke|aldrig|selv|også|allerede|tidligere|forgæves|fortsat|måttet|inden for [^.;,]{3,40}) ){0,2}'
/** "har fået den hjælp", "har lært": what an answer says of the service; and adjectives, "har godt kendskab til". */
const ofService =
  '(?:fået|haft|oplevet|følt|modtaget|været|kunnet|fundet|lært|forstået|savnet|mødt|mærket|opnået|hørt|let|svært|godt|stort|klart|fuldt|stærkt|højt|kort|langt|helt|tillidsfuldt|ret|et)(?!\\p{L})'
const ofSelf = new RegExp(
  '^(?: af (?:de |dem )?(?:\\p{L}+ ){0,2}\\p{L}+)?(?: (?:svare[rd]e?|oplys(?:er|te)|angiver|angav|tilkendegiver|tilkendegav|siger|fortæller))?,? at ' +
    `(?:de|man|virksomheden|virksomhederne) (?:(?:inden for|i|på|det|de|gennem) [^.;,]{3,40} )?${adverbs}` +
    `(?:(?:har|havde) ${adverbs}(?!${ofService})\\p{L}{2,16}(?:et|[bdgklrs]t|sat)|(?:søger|mangler|ansætter|planlægger|overvejer|rekrutterer|(?:vil|forventer at|regner med at) (?:ansætte|rekruttere|søge|afskedige))|er (?:\\p{L}+ ){0,2}i (?:job|arbejde|beskæftigelse|uddannelse|praktik))(?!\\p{L})`,
  'iu',
)

export const tellsOfSelf = (after: string): boolean => after.includes(' at ') && ofSelf.test(after)
