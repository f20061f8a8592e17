/**
 * How Danish names a goal and says what became of it: words of a verdict in, the patterns around them out.
 *
 *     opfyldt      målet er opfyldt · målet om, at …, er opfyldt · dermed er målet på 80 pct. opfyldt
 */
export const reached = '(?:opfyldt|nået|opnået|indfriet|realiseret)'
/** As said of a goal alone or by its number; "realiseret" is then the name of a column. */
export const fulfilled = '(?:opfyldt|nået|opnået|indfriet)'

export const goalName =
  '(?<![a-zæøå])(?!(?:for|spørgs|verdens)mål)(?:målet?|mål \\d{1,2}|målene|ambitionen|målsætningen|måltallet|[a-zæøå]{2,20}målet?|[a-zæøå]{2,20}mål)'
/** "Målet …", "dette mål …". */
export const nearGoal = `(?<!(?:af|del) )(?:(?:dette|det|disse) )?${goalName} `
/** "Målet om, at …, er …": what the goal is stands between. */
const farWords =
  '(?<!\\p{L})(?:målet|\\p{L}+s mål|målsætningen|ambitionen|måltallet) (?:om|på|for|med),? (?:[^.;:]|(?:pr|pct|ca)\\.|\\.(?=\\d)){3,120}?,? '
export const farGoal = `(?<=${farWords})`
/** The verb first: what stands before it is looked for only where it stands. */
export const afterFar = (verb: string): string => `(?:${verb})(?<=${farWords}(?:${verb}))`
/** "Dermed er målet …", "… har kommunen ikke …"; "Er målet nået?" asks. */
const share = '\\d[\\d.,]{0,12}(?: ?%| pct\\.| procent)?'
/** "… er målet på 80 pct. nået", "… er målet om 150 borgere i job opfyldt"; not "… om 150, der har nået 30 år". */
const ofHowMuch = `(?:(?:om|på) (?:(?:mindst|højst|ca\\.) )?${share}(?: (?!(?:at|der|som|har|have|havde|ikke|kun|delvist?|næsten|endnu) )\\p{L}{1,30}){0,4}? )?`
/** "Dermed er målet om virksomhedspraktik nået": what it is of stands between. */
const ofWhat =
  '(?:(?:om|for|på|med)(?: at)?(?: (?!(?:at|der|som|har|have|havde|ikke|kun|delvist?|næsten|endnu|er|var) )\\p{L}[\\p{L}-]{0,30}){1,7}? )?'
const turned = `(?<=[\\p{L}\\d%).,] )(?:er|blev) (?:(?:dette|det|disse) )?${goalName} (?:${ofHowMuch}|${ofWhat})`
/** "Derimod er målet om, at højst 650 …, endnu ikke opfyldt": the verdict closes the clause around the goal. */
const closing =
  '(?<=(?<=[\\p{L}\\d%).,] )(?:er|blev) (?:målet|målsætningen|ambitionen|måltallet) (?:om|på|for),? at (?:[^.;:]|(?:pr|pct|ca)\\.|\\.(?=\\d)){3,120}?, )'
export const who =
  '(?:vi|kommunen|jobcentret|jobcenteret|centret|afdelingen|forvaltningen|[\\p{L}-]{3,20} kommune|jobcenter [\\p{L}-]{3,20})'
/** Behind "opfylder", "lever op til". */
const itsGoal = `(?:(?:dette|det|disse|de) )?${goalName}(?:ene)?(?!\\p{L})`

const be = '(?:er|blev|vurderes|bedømmes|anses|betragtes)'
export const as = '(?:at være |som |for )?'
/** Small words between the verb and the verdict. */
const small =
  '(?:derfor|således|dermed|hermed|altså|også|nu|allerede|fortsat|stadig|endnu|desværre|derimod|dog|imidlertid|til gengæld|heller|samlet set|klart)'
export const so = `(?:${small} ){0,2}`
export const not = '(?:ikke (?!kun |blot |bare |alene ))'
export const onWay = `${as}(?:godt |fint )?på (?:rette )?(?:vej|spor(?:et)?|kurs)`

const reaches = '(?:opfylder|opfyldte|indfrier|indfriede|opnår|opnåede|når|nåede|realiserer|realiserede)'

/** Of a goal named right before, far before, or behind the verb: what is said with `words`. */
export const saidOfGoal = (words: string): readonly RegExp[] => [
  new RegExp(`${nearGoal}${be} ${so}${words}`, 'gi'),
  new RegExp(`${afterFar(be)} ${so}${words}`, 'giu'),
  // "I 2023 er målet …": a small letter, since "Er målet …" asks.
  new RegExp(`${turned}${so}${words}`, 'gu'),
  new RegExp(`${closing}${so}${words}(?=[.,;!]|$)`, 'gu'),
]
/** "Kommunen opfylder … målet", "Dermed opfylder kommunen … målet", "lever … op til målet"; not of whoever does. */
export const doneBy = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${who} ${reaches} ${words}|(?<=[\\p{L}\\d%)] )${reaches} ${who} ${words}|(?<!(?:der|som) )lever(?: ${who})? ${words}op til )${itsGoal}`,
    'giu',
  )
const told = '(?:viser|betyder|ses|fremgår|konstateres|ventes|forventes|forventer)(?: det)?'
/** "Målet opfyldes ikke"; "Målet nås ved at …" says how, and "så målet nås" what for. */
export const isDone = (words: string, ends: string): RegExp =>
  new RegExp(
    `(?<!(?<!${told},? )(?:at|så|som|hvordan) (?:(?:dette|det|disse|de) )?)${goalName}(?:ene)? (?:opfyldes|indfrie?s|opnås|nås|realiseres)(?: ${small}){0,2}${words}${ends}`,
    'giu',
  )
