/** Nothing in; words about complaints, appeals and control out, explained in plain Danish. */
import { termsOf } from './term.ts'

export const complaintTerms = termsOf('complaints', [
  [
    'klage',
    'complaint',
    'At sige fra over for kommunen: over en afgørelse, eller over måden, sagen er behandlet på. Én borger kan sende flere klager.',
  ],
  [
    'klage over afgørelse',
    'appeal against a decision',
    'Borgeren er uenig i, hvad kommunen har bestemt i sagen.',
    'klager over afgørelser',
  ],
  [
    'sagsbehandlingsklage',
    'complaint about case handling',
    'En klage over måden, en sag er behandlet på, for eksempel lang ventetid. Kommunen svarer selv.',
    'klager over sagsbehandlingen',
  ],
  ['afgørelse', 'decision', 'Kommunens svar i en borgers sag, for eksempel ja eller nej til en ydelse.'],
  [
    'genvurdering',
    'reassessment',
    'Kommunen ser på sin egen afgørelse igen, når nogen klager, normalt inden fire uger. Holder den fast, sender den sagen videre.',
    'genvurderes',
    'genvurderer',
    'genvurderet',
  ],
  [
    'medhold',
    'complaint upheld',
    'At få ret, helt eller delvist. Se altid, hvem der fik medhold: borgeren eller kommunen.',
    'helt eller delvist medhold',
  ],
  [
    'Ankestyrelsen',
    'National Social Appeals Board',
    'Den statslige myndighed, der afgør klager over kommunernes afgørelser.',
  ],
  [
    'stadfæstelse',
    'decision affirmed',
    'Ankestyrelsen er enig med kommunen. Afgørelsen gælder.',
    'stadfæstet',
    'stadfæster',
    'stadfæste',
  ],
  ['ændring', 'decision changed', 'Ankestyrelsen giver sagen et andet udfald end kommunen.', 'ændret'],
  [
    'ophævelse',
    'decision annulled',
    'Ankestyrelsen siger, at kommunens afgørelse ikke gælder.',
    'ophævet',
    'ophæver',
  ],
  [
    'hjemvisning',
    'remittal',
    'Ankestyrelsen sender sagen tilbage, og kommunen skal afgøre den igen. Borgeren har ikke fået endeligt ja eller nej.',
    'hjemvist',
    'hjemviser',
  ],
  [
    'afvisning',
    'dismissal',
    'Ankestyrelsen behandler ikke klagen, for eksempel fordi den kom for sent.',
    'afvist',
    'henvisning',
  ],
  [
    'frafaldet klage',
    'withdrawn complaint',
    'Borgeren har trukket sin klage tilbage.',
    'frafaldet',
    'frafaldne klager',
  ],
  [
    'realitetsbehandlet sag',
    'case decided on the merits',
    'En sag, som Ankestyrelsen har taget stilling til: stadfæstet, ændret, ophævet eller hjemvist. Afviste klager tæller ikke med.',
    'realitetsbehandlede sager',
    'realitetsbehandlet',
  ],
  [
    'omgørelsesprocent',
    'reversal rate',
    'Hvor stor en del af de realitetsbehandlede sager der blev ændret, ophævet eller hjemvist.',
  ],
  [
    'stadfæstelsesprocent',
    'affirmation rate',
    'Hvor stor en del af de realitetsbehandlede sager kommunen fik ret i.',
  ],
  [
    'kontrolgruppe',
    'control group (benefit fraud)',
    'De medarbejdere i kommunen, der undersøger, om ydelser er udbetalt rigtigt.',
    'kontrolgruppen',
  ],
  [
    'tilbagebetalingskrav',
    'repayment claim',
    'Penge, som en borger skal betale tilbage, fordi de ikke skulle have været udbetalt.',
  ],
  [
    'fremtidig sparet ydelse',
    'future saved benefit',
    'En ydelse, der bliver stoppet eller sat ned, og som kommunen derfor ikke skal betale fremover. Beløbet er et skøn.',
    'fremtidige sparede ydelser',
    'fremtidig besparelse',
  ],
])
