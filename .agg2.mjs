import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
await build({ stdin:{contents:`export { parseCopy } from './src/document/parse-copy.ts'; export { senderOf } from './src/document/sender.ts'; export { hear, selfTalkScore } from './src/rules/self-talk.ts'`,resolveDir:'/work/wt/focus',loader:'ts'},bundle:true,platform:'node',format:'cjs',mainFields:['module','main'],outfile:'/tmp/focus-pc.cjs',logLevel:'error'})
const { default: {parseCopy, senderOf, hear, selfTalkScore} } = await import('/tmp/focus-pc.cjs')
const D='/work/shared/evaluation/dev/', N=[]
const agg={}
for(const r of readFileSync(D+'labels.jsonl','utf8').trim().split('\n').map(JSON.parse)){ if(r.split!=='work') continue
 const d=parseCopy(readFileSync(D+r.file,'utf8'),{path:r.file})
 for(const m of d.messages){ const sender=senderOf(m,N,d.messages); for(const [i,b] of m.blocks.entries()){ if(b.voice!=='company'||b.reading) continue
  for(const h of hear({block:b,before:m.blocks[i-1]?.sentences.at(-1)??null,after:m.blocks[i+1]?.sentences[0]??null,kind:m.kind,sender})){
   const sp=b.toSource(h.sentence); let best=null,most=0; for(const s of r.sentences){const o=Math.min(s.end,sp.end)-Math.max(s.start,sp.start); if(o>most){most=o;best=s}}
   if(!best||best.borderline===true||best.borderline?.includes('we-centred')) continue
   if(!['we','ours','company'].includes(h.speech.subject)||h.features.includes('strong')) continue
   const k=r.kind+' '+h.speech.subject+' '+(h.features.find(f=>f.startsWith('verb:'))??'')+(h.speech.you?' you':' noyou')
   agg[k]??=[0,0,0]; const y=best.labels.includes('we-centred'); agg[k][y?0:1]++; 
   if(process.argv[2]&&k===process.argv[2]) console.log(y?'+':'-',selfTalkScore(h.features).toFixed(1),h.sentence.text.slice(0,150))
 }}}}
if(!process.argv[2]) for(const [k,v] of Object.entries(agg).sort()) if(v[0]+v[1]>2) console.log(v.slice(0,2).join('/'),k)
