/** Text to the figures that are read in it: value, unit, range and the word that makes it approximate. */

import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/facts/danish/readNumbers.ts'
import { readText } from '../../../src/facts/text.ts'
import { figuresIn } from './describe.ts'

type Case = readonly [text: string, ...figures: readonly string[]]

const money: readonly Case[] = [
  ['udgør 1.176,4 mio. kr., hvor', '1.176,4 = 1176.4 kroner ×1000000 «mio. kr.»'],
  ['reduceret med -30 mio. kr. som', '-30 = -30 kroner ×1000000 «mio. kr.»'],
  ['sygedagpenge (+9,5 mio. kr.)', '+9,5 = 9.5 kroner ×1000000 «mio. kr.»'],
  ['merforbrug på --4,1 mio. kr.', '--4,1 = -4.1 kroner ×1000000 «mio. kr.»'],
  ['ledighedsydelse (\u22122,4 mio. kr.)', '-2,4 = -2.4 kroner ×1000000 «mio. kr.»'],
  ['skønsmæssigt) -2,0 mio.kr.', '-2,0 = -2 kroner ×1000000 «mio.kr.»'],
  ['på 3,617 mio. kr.', '3,617 = 3.617 kroner ×1000000 «mio. kr.»'],
  ['bevilliget 1.055.000,00 kr. til', '1.055.000,00 = 1055000 kroner «kr.»'],
  ['Job\t84 600\t3.500-\n', '84 600 = 84600', '3.500- = -3500'],
  ['blev 84 600 i alt, 3.500- og', '84 = 84', '600 = 600', '3.500 = 3500'],
  ['\tKr. 4.733.432\tKr. 5.096.822', '4.733.432 = 4733432 kroner «Kr.»', '5.096.822 = 5096822 kroner «Kr.»'],
  ['med kr. 8,5 mio. Det', '8,5 = 8.5 kroner ×1000000 «mio.»'],
  [
    'konto 6 på kr. 1,5 mio. og kr. 1,5 mio. på',
    '1,5 = 1.5 kroner ×1000000 «mio.»',
    '1,5 = 1.5 kroner ×1000000 «mio.»',
  ],
  ['med kr. 4 mio. Gennemgang af', '4 = 4 kroner ×1000000 «mio.»'],
  ['bevilget 2.635.105 kroner. I', '2.635.105 = 2635105 kroner «kroner»'],
  ['brugte ca. 100 mio mindre om året', '100 = 100 kroner ×1000000 «mio» (ca.)'],
  ['10-12 millioner kr.', '10-12 = 10 [10, 12] kroner ×1000000 «millioner kr.»'],
  ['på 18,37 millioner kroner.', '18,37 = 18.37 kroner ×1000000 «millioner kroner»'],
  ['steget med over 3 millioner fra', '3 = 3 kroner ×1000000 «millioner» (over)'],
  ['afsat 1.2 mio. kr.', '1.2 = 1.2 kroner ×1000000 «mio. kr.»'],
  ['skøn 0,8 mia. kr. under', '0,8 = 0.8 kroner ×1000000000 «mia. kr.»'],
  ['500 t.kr. og 45 tkr.', '500 = 500 kroner ×1000 «t.kr.»', '45 = 45 kroner ×1000 «tkr.»'],
  ['702,9 mkr. og 2 m.kr.', '702,9 = 702.9 kroner ×1000000 «mkr.»', '2 = 2 kroner ×1000000 «m.kr.»'],
  ['i 2019 kr. 4.733 og', '4.733 = 4733 kroner «kr.»'],
  ['kr. 12.500,- pr. borger', '12.500 = 12500 kroner «kr.»'],
  ['i alt 12 500 kr.', '12 500 = 12500 kroner «kr.»'],
  ['var der brugt 3,4\nmio. kr. i alt', '3,4 = 3.4 kroner ×1000000 «mio. kr.»'],
]

const shares: readonly Case[] = [
  ['faldet 0,23 % i', '0,23 = 0.23 percent «%»'],
  ['medhold i 69% af', '69 = 69 percent «%»'],
  ['at 80 pct. af', '80 = 80 percent «pct.»'],
  ['var 83 procent af', '83 = 83 percent «procent»'],
  ['steg med 4 procentpoint', '4 = 4 percentage_points «procentpoint»'],
  ['steg 3 %-point', '3 = 3 percentage_points «%-point»'],
  ['en svarprocent på 12.', '12 = 12 percent «svarprocent»'],
  ['øget med 30% til 97%.', '30 = 30 percent «%»', '97 = 97 percent «%»'],
  ['faldt fra 12 til 8 procent', '12 = 12 percent «procent»', '8 = 8 percent «procent»'],
  ['de tilladte +/- 2%.', '2 = 2 percent «%» (+/-)'],
  ['underskud på op til 2% og', '2 = 2 percent «%» (op til)'],
  ['skal mere end 80% af', '80 = 80 percent «%» (mere end)'],
  ['altså i knap halvdelen.', 'halvdelen = 50 percent «halvdelen» (knap)'],
  ['hver fjerde borger', 'hver fjerde = 25 percent «hver fjerde»'],
  ['2/3 af borgerne', '2/3 = 66.666667 percent «2/3»'],
]

const counts: readonly Case[] = [
  ['et oplæg på ca. 15 min. om', '15 = 15 count «min» (ca.)'],
  ['der er 4 kategorier:', '4 = 4 count «kategorier»'],
  ['var der 2400 individuelle P-numre (', '2400 = 2400 count «P-numre»'],
  ['har 145 forskellige virksomheder benyttet', '145 = 145 companies «virksomheder»'],
  ['til 1.311 borgere (Fuldtidspersoner) ved', '1.311 = 1311 full_time_persons «borgere (Fuldtidspersoner)»'],
  ['1.598 fuldtidspersoner.', '1.598 = 1598 full_time_persons «fuldtidspersoner»'],
  ['2 helårspersoner mere end', '2 = 2 whole_year_persons «helårspersoner»'],
  ['var der 80 fuldtidsforløb i gang', '80 = 80 courses «fuldtidsforløb»'],
  ['de 116 sagsbehandlingsklager og', '116 = 116 complaints «sagsbehandlingsklager»'],
  ['klager over 15 afgørelser, som', '15 = 15 decisions «afgørelser»'],
  ['i 83 tilfælde i alt', '83 = 83 cases «tilfælde»'],
  ['182 ud af de i alt 263 behandlede sager', '182 = 182 cases «sager»', '263 = 263 cases «sager»'],
  ['2 af de 10 unge er', '2 = 2 persons «unge»', '10 = 10 persons «unge»'],
  [
    '34 private og 11 offentlige virksomheder',
    '34 = 34 companies «virksomheder»',
    '11 = 11 companies «virksomheder»',
  ],
  ['mellem 300 og 400 ledige', '300 = 300 persons «ledige» (mellem)', '400 = 400 persons «ledige»'],
  [
    'fra 1.748 (Niveau 1.jan 2017) til 1.634 borgere (Fuldtidspersoner)',
    '1.748 = 1748 full_time_persons «borgere (Fuldtidspersoner)»',
    '1.634 = 1634 full_time_persons «borgere (Fuldtidspersoner)»',
  ],
  ['20 ledige stillinger', '20 = 20 count «stillinger»'],
  ['til ca. 1200-1300 lokale virksomheder', '1200-1300 = 1200 [1200, 1300] companies «virksomheder» (ca.)'],
  ['13 såkaldte § 18-ansøgninger', '13 = 13 count «ansøgninger»'],
  ['de 17 Verdensmål skal', '17 = 17 count «Verdensmål»'],
  ['7 temaer og 20 mål', '7 = 7 count «temaer»', '20 = 20 count «mål»'],
  ['3,75 årsværk fordelt', '3,75 = 3.75 whole_year_persons «årsværk»'],
  ['313\n(Helårspersoner)', '313 = 313 whole_year_persons «Helårspersoner»'],
  ['83\n(Voksne + børn)', '83 = 83 persons «Voksne + børn»'],
  ['et sted bor 45\nborgere i', '45 = 45 persons «borgere»'],
  [
    'score på 5,3 (på en skala fra 0 til syv)',
    '5,3 = 5.3 points «score»',
    '0 = 0 points «skala»',
    'syv = 7 points «skala»',
  ],
  ['2 mio. borgere', '2 = 2 persons ×1000000 «mio. borgere»'],
]

const spans: readonly Case[] = [
  ['behandlingstid på 3-5 måneder.', '3-5 = 3 [3, 5] months «måneder»'],
  ['er 15 mdr. gamle', '15 = 15 months «mdr.»'],
  ['20 dages betinget', '20 = 20 days «dages»'],
  ['op til 37 timer om ugen', '37 = 37 hours «timer» (op til)'],
  ['i alderen 16-30 år.', '16-30 = 16 [16, 30] years «år»'],
  ['unge i alderen 16-\n30 år.', '16 = 16 years «år»', '30 = 30 years «år»'],
  ['de 15 til 29-årige', '15 = 15 years «årige»', '29 = 29 years «årige»'],
  ['borgere over 25 år', '25 = 25 years «år» (over)'],
  ['1½ år', '1½ = 1.5 years «år»'],
]

const words: readonly Case[] = [
  ['mindst fire samtaler de', 'fire = 4 count «samtaler» (mindst)'],
  ['- I syv sager blev afgørelsen stadfæstet', 'syv = 7 cases «sager»'],
  ['seks mål - heraf er tre opfyldt og tre delvis opfyldt', 'seks = 6 count «mål»', 'tre = 3', 'tre = 3'],
  ['- En sag blev hjemvist', 'En = 1 cases «sag»'],
  ['- I en sag blev klagen frafaldet', 'en = 1 cases «sag»'],
  ['- Tre sager mangler', 'Tre = 3 cases «sager»'],
  ['var det en enkelt borger.', 'en enkelt = 1 persons «borger»'],
  ['kun bogført én måneds forbrug', 'én = 1 months «måneds»'],
  ['samles til én samlet sag'],
  ['når ét tilbud er slut, begynder det næste'],
  ['der er én sag og ét møde', 'én = 1 cases «sag»', 'ét = 1 count «møde»'],
  ['én mødeansvarlig for hele forløbet', 'én = 1 persons «mødeansvarlig»'],
  ['afsat til et årsværk i 2025', 'et = 1 whole_year_persons «årsværk»'],
  ['betinget med et års prøvetid', 'et = 1 years «års»'],
  ['har et år til at rette op', 'et = 1 years «år»'],
  ['med en måneds varsel', 'en = 1 months «måneds»'],
  ['et årligt møde, en månedlig opgørelse og et år efter'],
  ['der er kun afholdt et kursus i efteråret', 'et = 1 count «kursus»'],
  ['der er afholdt et kursus i efteråret'],
  ['valgte de tre vigtigste:', 'tre = 3 count «vigtigste»'],
  ['i de tre største byer'],
  ['tre til seks større virksomheder', 'tre til seks = 3 [3, 6] companies «virksomheder»'],
  [
    'fra seks til fire årlige virksomhedsbesøg',
    'seks = 6 count «virksomhedsbesøg»',
    'fire = 4 count «virksomhedsbesøg»',
  ],
  ['fire af Verdensmålene', 'fire = 4'],
  ['femogtyve elever', 'femogtyve = 25 persons «elever»'],
  ['et merforbrug og en ny sag på næste møde'],
  ['det første møde, det andet møde, begge to'],
  ['for Næstved Kommune under ét er'],
  ['hver anden uge'],
]

/** No unit rather than a wrong one. */
const bare: readonly Case[] = [
  ['samlede antal klager blev 477 i 2018 mod 591 i 2017', '477 = 477', '591 = 591'],
  ['og 16 er stoppet før tid', '16 = 16'],
  ['medhold i de 59; altså', '59 = 59'],
  ['12 modtager hjælp', '12 = 12'],
  ['361\t467\t106', '361 = 361', '467 = 467', '106 = 106'],
  ['Bosat\t45\tborgere', '45 = 45'],
  ['| Bosat | 45 | borgere |', '45 = 45'],
  ['45\nBorgere i alt\n50', '45 = 45', '50 = 50'],
  ['45\n\nborgere', '45 = 45'],
  ['7 indgår, 8 herunder', '7 = 7', '8 = 8'],
  ['Kommunal arbejdsplads\n260 1)\n130', '260 = 260', '130 = 130'],
  ['Kvote\n(167)', '167 = 167'],
  ['Skema\t- 5,9\t–5,9', '- 5,9 = -5.9', '–5,9 = -5.9'],
  ['01.02\n-412\n412', '-412 = -412', '412 = 412'],
  ['Antal sager\t2012\t1987', '2012 = 2012', '1987 = 1987'],
]

const groups: readonly (readonly [string, readonly Case[]])[] = [
  ['money', money],
  ['shares', shares],
  ['what is counted', counts],
  ['time', spans],
  ['number words', words],
  ['figures without a unit', bare],
]

describe.each(groups)('reads %s', (_name, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('the quote of a figure', () => {
  const quotes: readonly (readonly [string, string])[] = [
    ['mindreforbrug på 40,5 mio. kr. i', '40,5 mio. kr.'],
    ['med netto kr. 8,5 mio. Det', 'kr. 8,5 mio.'],
    ['I alt\tKr. 18.373.344', 'Kr. 18.373.344'],
    ['de i alt 263 behandlede sager.', '263 behandlede sager'],
    ['en svarprocent på 12.', 'svarprocent på 12'],
    ['har brugt 3,4\nmio. kr.', '3,4'],
    ['var det en enkelt borger', 'en enkelt borger'],
  ]
  it.each(quotes)('holds its unit as far as the line goes: %s', (raw, quote) => {
    const text = readText(raw)
    const [token] = readNumbers(text)
    expect(text.raw.slice(token?.quote.start, token?.quote.end)).toBe(quote)
  })

  it('names the place of the unit, so that it can be marked', () => {
    const text = readText('ca. 1.311 borgere (Fuldtidspersoner) ved')
    const unit = readNumbers(text)[0]?.unit
    expect(text.raw.slice(unit?.start, unit?.end)).toBe('borgere (Fuldtidspersoner)')
  })
})
