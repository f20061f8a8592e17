/**
 * The patterns of words that judge a goal, each with its status: nothing in, the table of them out.
 *
 *     Vi er der, hvor vi skal være i forhold til målopfyldelse             on_track
 *     Vi er et stykke fra den endelige målopfyldelse, men er godt på vej   on_the_way
 *     Med 163 borgere i job er målet nået                                  met
 *     Målet vurderes at være på rette vej                                  on_track
 */
import { source } from '../danish/pattern.ts'
import type { Status, StatusSystem } from '../model/goal.ts'
import {
  afterFar,
  as,
  doneBy,
  farGoal,
  goalName,
  isDone,
  nearGoal,
  not,
  onWay,
  reached,
  saidOfGoal,
  so,
  who,
} from './goalPhrases.ts'

const colour = '(?:grøn|gul|rød|blå|orange)\\w{0,2}'

const verdictCues = /opfyldt|nået|indfriet|realiseret|overgået/i
const doneCues = /opfyld|indfri|realisere| opnå| nå(?:et|r|s|ede)(?![a-zæøå])|lever /i

type Judged = readonly [RegExp, Status, StatusSystem, RegExp]

const each = (
  patterns: readonly RegExp[],
  status: Status,
  system: StatusSystem,
  cue: RegExp,
): readonly Judged[] => patterns.map((pattern): Judged => [pattern, status, system, cue])

/** Each with words of which one must stand where it matches. */
export const judgements: readonly Judged[] = [
  [
    /(?:vi er )?et godt stykke (?:væk )?(?:fra|væk)(?: at kunne opfylde målet|[^.;]{0,30}mål\w*)?/gi,
    'far',
    'goal_words',
    /godt stykke/i,
  ],
  [
    /(?:vi er )?(?:et stykke|lidt|noget) fra [^.;]{0,80}(?:godt |på rette )på vej|(?:vi er )?et stykke fra [^.;]{0,80}på vej/gi,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    /(?:vi er )?langt ?(?:fra|væk fra) (?:der,? hvor (?:vi|man|kommunen) (?:skal|bør|ønsker at) være|(?:at (?:nå|opfylde|indfri) )?(?:den endelige )?mål(?:et|ene|opf\p{L}*)(?!\p{L}))/giu,
    'far',
    'goal_words',
    /langt ?(?:fra|væk)/i,
  ],
  // How far off it is, the words do not say.
  [
    new RegExp(
      source`
    (?:vi er )?(?:(?:endnu|stadig|fortsat|desværre|dog|altså|derfor) ){0,2}
    (?:ikke|næsten|stort set|knap|tæt på at være) (?:(?:endnu|helt|længere) )?der,? hvor (?:vi|man|kommunen) (?:skal|bør|ønsker at) være
  `,
      'gi',
    ),
    'unknown',
    'goal_words',
    / hvor /i,
  ],
  [
    /(?:vi er )?der,? hvor (?:vi|man|kommunen) (?:skal|bør|ønsker at) være/gi,
    'on_track',
    'goal_words',
    / hvor /i,
  ],
  [
    new RegExp(
      `markere[rt](?:es)? med (?:farverne |farven )?(?:${colour}, ){1,4}?${colour} (?:eller|og) ${colour}|markeret med ${colour} (?:eller|og) ${colour}`,
      'gi',
    ),
    'unknown',
    'colour',
    /marker/i,
  ],
  [
    /(?:status)?farve[nr]?\p{L}{0,3} (?:for|på) [^.;:]{0,60}mål\p{L}* fremgår (?:alene |kun |af )*(?:af )?(?:bilag|vedlagte|vedhæftede)/giu,
    'unknown',
    'colour',
    /farve/i,
  ],
  [
    /(?<!\p{L})(?:(?:vi|kommunen|jobcentret|jobcenteret) når (?:\p{L}+ ){0,2}ikke (?:\p{L}+ )?målet|\p{L}{0,20}målet nås (?:\p{L}+ ){0,2}ikke)(?!\p{L})/giu,
    'not_met',
    'fulfilment',
    /når|nås/i,
  ],
  ...each(saidOfGoal(`${as}${not}${as}(?:[a-zæøå]+ )?${reached}`), 'not_met', 'fulfilment', verdictCues),
  [
    new RegExp(
      `(?<!\\p{L})(?:målet|målene|målsætningen|ambitionen|måltallet) ikke (?:er|blev) ${reached}`,
      'giu',
    ),
    'not_met',
    'fulfilment',
    verdictCues,
  ],
  [
    new RegExp(
      `(?:${nearGoal}|${farGoal})(?:ventes|forventes|vurderes) ${so}ikke (?:at blive |at kunne (?:blive )?)?(?:${reached}|nås|opfyldes|indfrie?s)`,
      'giu',
    ),
    'not_met',
    'fulfilment',
    /(?:ventes|vurderes) /i,
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:${who} har|har ${who}) ${so}${not}(?:helt )?${reached} (?:\\p{L}+ )?${goalName}|${who} (?:nåede ikke|nåede dermed ikke) ${goalName}|${who} er ${so}ikke (?:helt )?i mål(?=[.,;]|$))(?!\\p{L})`,
      'giu',
    ),
    'not_met',
    'fulfilment',
    /har |nåede |lever | i mål/i,
  ],
  ...each(
    [doneBy(`${so}${not}(?:helt )?`), isDone(' ikke', '(?!\\p{L})')],
    'not_met',
    'fulfilment',
    doneCues,
  ),
  ...each(
    [
      doneBy(`${so}(?:kun )?delvist? `),
      isDone(' (?:kun )?delvist?', '(?!\\p{L})'),
      ...saidOfGoal(`${as}(?:kun )?delvist? ${reached}`),
    ],
    'partly_met',
    'fulfilment',
    doneCues,
  ),
  ...each(saidOfGoal(`${as}langt ?fra (?:at være )?${reached}`), 'far', 'goal_words', verdictCues),
  ...each(
    saidOfGoal(`${as}(?:næsten|tæt på at være|stort set) ${reached}`),
    'on_the_way',
    'goal_words',
    verdictCues,
  ),
  ...each(
    saidOfGoal(`${as}(?:(?:fuldt(?: ud)? |helt |mere end )?${reached}|overgået)`),
    'met',
    'fulfilment',
    verdictCues,
  ),
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:${who} har|har ${who}) ${so}${reached} ${goalName}|${who} (?:nåede|nåede dermed) ${goalName}|${who} er ${so}i mål(?=[.,;]|$))(?!\\p{L})`,
      'giu',
    ),
    'met',
    'fulfilment',
    /har |nåede |lever | i mål/i,
  ],
  ...each(
    [doneBy(so), isDone('', '(?=[.;!]|$|,? (?:da|idet|fordi|men)(?!\\p{L}))')],
    'met',
    'fulfilment',
    doneCues,
  ),
  ...each(
    saidOfGoal(`${onWay},? men (?:endnu |fortsat |stadig )?ikke (?:helt )?(?:i mål|${reached})`),
    'on_the_way',
    'goal_words',
    /på /i,
  ),
  ...each(
    saidOfGoal(`${as}(?:godt |fint )?på vej(?![a-zæøå])(?! til at blive)`),
    'on_the_way',
    'goal_words',
    /på vej/i,
  ),
  ...each(saidOfGoal(`${onWay}(?![a-zæøå])`), 'on_track', 'goal_words', /på rette|på spor/i),
  [
    new RegExp(
      source`
    (?<=
      (?<!\p{L})(?:vurderer|vurderes|forventer|forventes)(?: (?:det|derfor|dog|dermed|således))?,? at )(?:målet|målene) (?:(?:på|om) (?:højst |mindst )?\d[\d.,]{0,12}(?: ?%| pct\.| procent)? )?
    (?:(?:kan|vil) )?ikke (?:kan |vil )?(?:nås|opfyldes|indfrie?s|blive (?:nået|opfyldt|indfriet))(?!\p{L})
  `,
      'giu',
    ),
    'not_met',
    'fulfilment',
    /mål(?:et|ene) .{0,40}ikke /i,
  ],
  [
    /(?<!\p{L})(?:vi|kommunen|jobcentret|jobcenteret|det) er (?:(?:godt|fint) )?på vej(?= (?:mod|til) (?:at nå )?(?:målet|målene)|\.|,? men)(?: mod målet)?(?!,? men (?:endnu )?ikke i mål)/giu,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    /(?<!\p{L})vi er (?:godt )?på vej,? men (?:endnu )?ikke i mål(?!\p{L})/giu,
    'on_the_way',
    'goal_words',
    /på vej/i,
  ],
  [
    new RegExp(
      source`
    (?<!\p{L})(?:\p{L}{0,20}målet er|er målet|målopfyldelsen er|er målopfyldelsen) på (?:rette )?spor(?:et)?
    (?!\p{L})
    |\p{L}{0,20}målet (?:ventes|forventes) (?:at blive )?(?:nået|opfyldt|indfriet)(?!\p{L})
  `,
      'giu',
    ),
    'on_track',
    'goal_words',
    /på rette spor|på sporet|vent/i,
  ],
  [
    new RegExp(`${afterFar('ventes|forventes')} (?:at blive )?${reached}`, 'giu'),
    'on_track',
    'goal_words',
    /ventes /i,
  ],
]
