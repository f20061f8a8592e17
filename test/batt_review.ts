import { factsIn } from './facts/find/inMinutes.ts'
import { readFileSync } from 'node:fs'
for (const line of readFileSync(process.argv[2]!,'utf8').split('\n').filter(Boolean)) {
  const [title, words] = line.includes('##') ? line.split('##') : ['Orientering om klager i 2022', line]
  console.log('> ' + words)
  for (const f of factsIn(words!.replaceAll('\\n','\n').replaceAll('\\t','\t'), title!.trim()) as any[]) console.log('     ', [f.printed, f.kind, f.measure, f.value, f.baseUnit, f.period, f.upheldFor ?? f.about ?? f.direction ?? '', f.status ?? '', '«' + f.subject + '»', f.horizon?'h'+f.horizon:'' , f.asOf?'@'+f.asOf:''].join(' | '))
}
