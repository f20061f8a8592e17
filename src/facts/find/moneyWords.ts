/**
 * Words of appropriations and of money: stems in, what an amount behind them is out.
 *
 *     reduceret, nedskrives …                   a change of the budget: less
 *     afsat, allokere …                         money set aside
 */
import { appropriation, money, nothing, type Stems } from './governing.ts'

export const moneyWords: readonly Stems[] = [
  [
    appropriation('supplementary_appropriation'),
    [
      'tillægsbevilling\\w*',
      'bevilges(?= [^.;]{0,30} i tillæg(?: |$))',
      'bevilling(?:en|er|erne)?(?= )',
      'bevillingsønske\\w*',
      '(?:indtægts|udgifts|drifts|netto)bevilling(?:en|er|erne)?(?=[ ,.])',
    ],
  ],
  [appropriation('capital_appropriation'), ['anlægsbevilling\\w*', 'rådighedsbeløb\\w*']],
  [
    appropriation('virement'),
    ['(?:budget)?omplacer\\w*', 'flyt(?:ter|te|tes|tet)(?= )', 'flytning(?:en|er|erne)?(?= af )'],
  ],
  // What the till gets is moved to no other area, and to no other year.
  [
    appropriation('returned'),
    [
      '(?:tilføres|tilgår|tilfalder) (?:kommunekassen|kassen|kassebeholdningen|de likvide aktiver)(?= (?:\\p{L}+ ){0,3}(?:ca\\. )?\\d)',
      // "føre N tilbage til kassen": the words stand round the amount.
      'før(?:e|es)(?= [^;:]{3,30} tilbage til (?:kommune)?kassen)',
      'tilbagefør(?:te|er|t|es)(?= [^;]{0,60}? til (?:kommune)?kassen)',
      '(?:tilbageført|tilbageføres|føres tilbage|tilgår)(?= til (?:kassen|kassebeholdningen|de likvide))',
    ],
  ],
  [appropriation('mid_year_adjustment'), ['(?:midtvejs|efter)reguler\\w*', 'reguleringen?(?= )']],
  [
    appropriation('carry_over'),
    [
      'overfør(?:e|es|er|sel|slen)(?= )',
      // "overførsler" alone are the benefits; from year to year they are carried over.
      'overførsler(?= (?:mellem|til|fra|af) )',
      'overført',
    ],
  ],
  [appropriation('frozen'), ['indefros\\w+']],
  [
    appropriation('budget_change', 'less'),
    [
      '(?:reducere[st]|nedsat|nedsættes|nedskrive[st]|nedskrevet|sænke[st]|beskæres|beskåret)(?!\\p{L})(?: med)?',
      '(?:reducere|nedsætte|nedskrive|sænke|beskære)(?= [^.;:]{0,60}\\bmed )',
      '(?:budget)?(?:reduktion|nedskrivning|nedsættelse)(?:en|er)?(?= (?:på|af) )',
      '(?:sættes|sat|sætte|skæres|skåret|skære) ned(?: med)?',
      '(?:sættes|sætter|sætte|sat)(?= [^.,;:\\d]{2,50} ned med )',
      'afgiver(?= (?:i alt |netto |ca\\. )?\\d)',
      'nedjuster(?:es|et) (?:\\p{L}+ ){0,2}\\p{L}{0,15}(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,3}?med(?= )',
      '(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,3}?nedjuster(?:es|et) (?:\\p{L}+ ){0,2}?med(?= )',
    ],
  ],
  [
    appropriation('budget_change', 'more'),
    [
      '(?:forhøje[st]|opskrives|opskrevet)(?!\\p{L})(?: med)?',
      '(?:forhøje|opskrive)(?= [^.;:]{0,60}\\bmed )',
      '(?:øge[st]|hæve[st]|udvide[st]) med(?= )',
      '(?:sættes|sat|sætte) op med(?= )',
      'tilføres',
      'tilført',
    ],
  ],
  [
    appropriation('reserve_left'),
    [
      'rester(?:er|ede)(?<=(?:pulje|reserve|buffer|bevilling)[^.;]{0,140}rester(?:er|ede))(?: der)?(?= )',
      'rester(?:er|ede)(?= (?:\\p{L}+ ){0,3}(?:ca\\. )?\\d[^;:]{0,25} i (?:\\p{L}*pulje|reserve))',
    ],
  ],
  // What is left of a demand is none of what was given before.
  [nothing, ['rester(?:er|ede)(?= (?:\\p{L}+ ){0,3}(?:ca\\. )?\\d)']],
  // What is kept of an amount for a purpose is a part of it, and not what is left.
  [money('allocation'), ['reserveret(?<=(?:heraf|deraf|hvoraf) [^;:]{0,50}reserveret)(?= til )']],
  [
    appropriation('reserve'),
    [
      'reserve(?:pulje|ret)\\w*',
      'reserve(?:n|r|res)?(?= )',
      'buffer',
      'pulje(?= på (?:i alt |ca\\. )?(?:kr\\. ?)?\\d[^;:]{0,24} til (?:imødegåelse|afdækning) )',
    ],
  ],
  // "projekter med ekstern finansiering": what kind of projects they are.
  [
    nothing,
    [
      '(?:med|uden) (?:\\p{L}+ ){0,2}?\\p{L}{0,12}finansiering(?!\\p{L})(?![^.,;]{0,30} (?:på|med|til) (?:ca\\. |i alt )?(?:kr\\. ?)?\\d)',
    ],
  ],
  [
    appropriation('financing'),
    [
      'selv (?:finansierer|betaler|afholder|dækker|bidrager med)(?= (?:i alt |ca\\. |de )?(?:kr\\. ?)?\\d)',
      '(?:egen|med|sam)?finansier(?:ing|es|et)\\w*',
      'medfinansierer(?= )',
      'bloktilskud\\w*',
      'bidrager?(?: selv)? med(?= )',
      '(?:betaler|afholder|dækker|finansierer) selv(?= (?:i alt |ca\\. |de )?(?:kr\\. ?)?\\d)',
    ],
  ],
  [
    money('saving'),
    [
      'bespar\\w+',
      'mindreomkostning\\w*',
      'spare(?:t|de|s)?(?= )',
      'nedjuster\\w*',
      // Spending that is brought down is saved; a debt or a deviation is not.
      '(?:(?:nedbring|mindsk|formindsk|begræns|reducer|sænk)er|nedsætter)(?= (?:\\p{L}+ ){0,2}(?!mer|mindre)\\p{L}*udgift[^.;:\\d]{0,60} med )',
      '(?:nedbring|mindsk|formindsk|begræns)es(?<=(?<!mer|mindre)udgift[^.;:\\d]{0,80})(?= (?:\\p{L}+ ){0,2}med )',
      'indbringer(?<=forslag[^.;:\\d]{0,60})(?= (?:i alt |ca\\. )?\\d)',
      'giver(?<=(?:nedlæg|afskaf|ophør|opsig|indskrænk)[^.;:\\d]{0,120})(?= (?:i alt |ca\\. |årligt )?\\d)',
      'effektivisering\\p{L}{0,12}(?= (?:[\\p{L}\\d]+ ){0,6}(?:på|for|til|svarende til) (?:i alt |ca\\. |mindst )?(?:kr\\. ?)?\\d)',
      // An effect may be a loss: only one that is called good saves.
      'positiv\\w* (?:økonomisk\\w* )?(?:effekt|gevinst)\\w*',
      '(?:effektiviserings|rationaliserings)gevinst\\w*',
      'gevinst(?:en|er)?(?= på )',
    ],
  ],
  [
    money('grant'),
    [
      '\\p{L}{0,20}tilskud\\w*',
      'bevil(?:l?iget|get)',
      'bevilge(?:r|s|de)(?= )',
      'tildelt',
      'udmeldt(?= (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      'puljemidler\\w*',
      'tilsagn om(?: (?:økonomisk )?(?:støtte|midler|et beløb|et bidrag) på)?(?= (?:i alt |op til |ca\\. )?(?:kr\\. ?)?\\d)',
    ],
  ],
  [
    money('allocation'),
    [
      'afsat',
      'afsættes',
      'fordeles(?<=(?:pulje|midler|bevilling|tilskud|tilsagn|beløb|ramme)[^.;:]{0,80} fordeles)(?: \\p{L}+)? med(?= (?:kr\\. ?)?\\d[^;:,]{0,24} til )',
      'afsætter',
      'allokere\\w*',
      'frigiv(?:es|e|else)(?= )',
      // "Puljen til uforudsete udgifter er på N": its name is no cost.
      'puljen? til [^.;,\\d]{3,60}? (?:er|var|udgør)(?: på)?(?= (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      'pulje(?:n)?(?=, (?:som|der) (?:på landsplan |i \\d{4} )?(?:er|var|udgør|rummer|indeholder) (?:på )?(?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      'puljen (?:rummer|indeholder)(?= (?:på landsplan )?(?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      '(?<!\\p{L})pulje(?:n|r)?(?= (?:(?:er|var|udgør) )?(?:på landsplan )?(?:i \\d{4} )?på (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
    ],
  ],
  [
    money('applied'),
    [
      '(?:an)?søg(?:er|es|t|te|e) (?:der )?(?:(?:oprindeligt|i første omgang|samlet|i alt) )?om(?= (?:et tilskud på |en bevilling på |i alt |op til |samlet |ca\\. ){0,2}(?:kr\\. ?)?\\d)',
      '(?:an)?søg(?:er|e|t|te)(?= (?:i alt |op til |ca\\. |yderligere )?(?:kr\\. ?)?\\d[\\d.,]{0,12} (?:mio|mia|t\\.?kr|kr))(?![^;]{0,60} (?:over|om)(?:ført|placeret))',
      'ansøgning(?:en)? om(?= (?:kr\\. ?)?\\d)',
    ],
  ],
  // What comes back for each krone is no investment.
  [
    nothing,
    [
      'hver(?:t|e)? (?:\\p{L}+ )?krone\\p{L}{0,2}(?:,? (?:der|som|vi|kommunen) (?:\\p{L}+ ){0,3}invester\\p{L}+)?',
    ],
  ],
  [money('investment'), ['invester\\w*']],
  [
    money('cost'),
    [
      '(?:engangs|ekstra|netto|brutto)?udgift(?:en|er|erne)?(?= )',
      '(?:gennemsnits|enheds)(?:udgift|pris|omkostning)\\p{L}*(?= )',
      'bidrag(?:et)?(?= til \\p{L}[^.;\\d]{2,50} (?:er|var|blev|udgør|udgjorde|stiger|steg|ventes|forventes) )',
      '(?!netto|brutto|drift|overførsels|service|anlægs|mer|mindre)\\p{L}{3,24}udgift(?:en|er|erne)?(?= (?:(?:i|for) \\p{L}+ )?(?:er|var|udgør|udgjorde|svarer til) )',
      'projektsum(?:men)?(?= (?:er|på|udgør) )',
      'lønudgift\\w*',
      'udbetalt',
      '(?:mer|ekstra)?omkostning\\w*',
      '(?:der (?:er|bliver)|(?:er|bliver) der) (?:\\p{L}+ )?regnet med(?= (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      'koste[rdt]?e?(?= (?:(?:kommunen|jobcentret|i alt|samlet|årligt|i gennemsnit|gennemsnitligt?|netto|ca\\.) ){0,3}(?:kr\\. ?)?\\d)',
    ],
  ],
  [
    money('cost'),
    ['egen ?andel(?:en)?(?= (?:er|udgør|bliver|var|udgjorde)(?: på)? (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)'],
  ],
  // What is used of a pool is a part of it.
  [
    money('part'),
    [
      '(?:disponeret|udmøntet)(?= (?:i alt |ca\\. |for )?(?:kr\\. ?)?\\d)',
      '(?:brugt|anvendt|forbrugt)e?(?= (?:kommunen |jobcentret |vi |der )?(?:i alt |ca\\. )?(?:kr\\. ?)?\\d[^;:,]{0,24} (?:af|fra) (?:\\p{L}+ )?\\p{L}*puljen(?!\\p{L}))',
    ],
  ],
  // What a cost goes up or down by is no cost.
  [
    money('rise'),
    [
      '(?:flere|øgede|højere|større|forøgede) udgifter(?= (?:til \\p{L}[^.,;:\\d]{2,60} )?(?:på|for) (?:i alt |ca\\. |netto )?(?:kr\\. ?)?\\d)',
      '(?:steget|stiger|stige|vokset|vokse|stigning(?:en)?|vækst(?:en)?) (?:med|på)(?= )',
    ],
  ],
  [
    money('fall'),
    [
      '(?:færre|lavere|mindre|reducerede) udgifter(?= (?:til \\p{L}[^.,;:\\d]{2,60} )?(?:på|for) (?:i alt |ca\\. |netto )?(?:kr\\. ?)?\\d)',
      '(?:faldet|falder|falde|fald(?:et)?|nedgang(?:en)?) (?:med|på)(?= )',
    ],
  ],
  [
    money('income'),
    [
      'kompensationen(?= (?:(?:i|for) \\d{4} )?(?:er|udgør|bliver) (?:(?:beregnet|opgjort|skønnet) til )?(?:i alt |ca\\. )?\\d)',
      '(?:netto)?indtægt(?!s- og udgift)\\w*',
      '(?:hjemtag(?:et|er)|hjemhentet)(?= (?:i alt |ca\\. )?\\d[^;:]{0,60}refusion)',
      'refundere[rs]?(?<!ikke \\p{L}{3,12})(?= (?:de |ca\\. |i alt |op til )?(?:kr\\. ?)?\\d[^;:]{0,8} (?:mio|mia|t\\.?kr|kr))',
    ],
  ],
  [money('cost'), ['tilbagebetal(?:t|er|te)(?= (?:i alt |ca\\. )?\\d[^;:]{0,50}(?:refusion|til staten))']],
]
