/** Nothing in; words about meetings and their papers out, explained in plain Danish. */
import { termsOf } from './term.ts'

export const meetingTerms = termsOf('meetings', [
  [
    'dagsorden',
    'agenda',
    'Planen for mødet: de punkter, udvalget skal tale om. Den siger ikke, hvad der blev besluttet.',
  ],
  ['referat', 'minutes', 'Papiret efter mødet. Her står også, hvad udvalget besluttede.'],
  ['punkt', 'agenda item', 'Én sag på dagsordenen. Punkterne har numre.', 'dagsordenspunkt', 'sagspunkt'],
  [
    'udvalg',
    'committee',
    'En gruppe medlemmer af byrådet med ansvar for et område, for eksempel beskæftigelse.',
  ],
  [
    'byråd',
    'municipal council',
    'De folkevalgte i kommunen. Byrådet bestemmer i de største sager og vedtager budgettet. Kaldes nogle steder kommunalbestyrelse.',
    'kommunalbestyrelse',
  ],
  [
    'forvaltning',
    'administration',
    'Kommunens ansatte, som forbereder sagerne for politikerne. Kaldes også administrationen.',
    'administrationen',
  ],
  [
    'indstilling',
    'recommendation by the administration',
    'Det, forvaltningen foreslår politikerne at sige ja til.',
    'indstilles',
    'indstiller',
  ],
  ['sagsfremstilling', 'case presentation', 'Forklaringen af sagen, før der tages stilling.'],
  [
    'til efterretning',
    'noted',
    'Politikerne har fået noget at vide. Der er ikke besluttet noget nyt.',
    'taget til efterretning',
    'tages til efterretning',
    'efterretning',
  ],
  [
    'anbefales',
    'recommended',
    'Udvalget siger ja, men byrådet bestemmer til sidst.',
    'anbefalet',
    'anbefaler',
  ],
  ['godkendt', 'approved', 'Udvalget har sagt ja og bestemmer selv i sagen.', 'godkendes', 'godkender'],
  ['drøftet', 'discussed', 'Udvalget har talt om sagen uden at beslutte noget.', 'drøftes', 'drøftelse'],
  ['udsat', 'postponed', 'Sagen er ikke behandlet. Den kommer på et senere møde.', 'udsættes', 'udsættelse'],
  [
    'orientering',
    'information item',
    'Et punkt, hvor udvalget får noget at vide og ikke skal beslutte noget.',
  ],
  ['bilag', 'appendix', 'Et papir, der hører til et punkt.'],
  [
    'lukket bilag',
    'confidential appendix',
    'Et bilag, som offentligheden ikke må se, for eksempel fordi det handler om enkelte borgere.',
    'lukkede bilag',
    'lukket punkt',
  ],
])
