import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, type Outcome } from './run.ts'

const FILES = {
  'site/refunds.md': '# Refunds\n\nYou get your refund within 14 days.\n',
  'replies/a.csv':
    'title,body,usage\nrefund,"Hi there, your refund takes 30 days. Utilise the link above and reply here with any question.",900\nhello,"Hi there, thanks for your message. Leverage our map and reply here with any question.",3\n',
}

describe('tlc facts', () => {
  test('one subject, each figure with its places and which one differs', async () => {
    const { run } = makeFolder(FILES)
    const { json, code } = await run('facts refund --format json')
    expect(code).toBe(0)
    expect(json.map((fact: { value: string; right: boolean; path: string; line: number }) => [fact.value, fact.right, fact.path, fact.line])).toEqual([
      ['14 days', false, 'site/refunds.md', 3],
      ['30 days', true, 'replies/a.csv', 2],
    ])
  })
  test('what the team says is right', async () => {
    const { run } = makeFolder({ ...FILES, '.tlc.yml': 'facts: { refund-time: 14 days }\n' })
    const { json } = await run('facts refund-time --format json')
    expect(json.map((fact: { value: string; right: boolean }) => [fact.value, fact.right])).toEqual([
      ['14 days', true],
      ['30 days', false],
    ])
    expect((await run('facts discount')).out).toBe('Nothing was found about “discount”. "tlc facts" lists all that is told.\n')
    const pretty = await run('facts refund')
    expect(pretty.out).toContain('you say: 14 days')
    expect(pretty.out).toContain('30 days  differs')
  })
  test('a row a place for a spreadsheet', async () => {
    const { run } = makeFolder(FILES)
    expect((await run('facts refund --format csv')).out.split('\r\n')[0]).toBe('subject,value,only for,note,path,message,line,column,sentence')
  })
  test.each([
    ['facts refnud', /Expected a subject .*found "refnud"/],
    ['facts --format sarif', /--format expects one of pretty, json, csv; found "sarif"/],
  ])('%s is said to be wrong', async (line, words) => {
    const { code, error } = await makeFolder(FILES).run(line)
    expect(code).toBe(2)
    expect(error).toMatch(words)
  })
})

describe('tlc triage', () => {
  test('what most customers see comes first', async () => {
    const { run } = makeFolder(FILES)
    const { json } = await run('triage --format json')
    const words = json.wordings
      .filter((one: { rule: string }) => one.rule === 'jargon')
      .map((one: { wording: string; seen: number }) => [one.wording, one.seen])
    expect([json.counted, words[0]]).toEqual([true, ['Utilise', 900]])
  })
  test('views of pages count, whatever folder their files stand in', async () => {
    const { run } = makeFolder({
      'site/a.md': '# A\n\nUtilise the map.',
      'site/b.md': '# B\n\nLeverage the map.',
      'traffic.csv': 'Page path;Views\nhttps://x.example/b?utm=1;"1,200"\n/b;300\n/a;4\n',
    })
    const { json } = await run('triage --format json')
    const jargon = json.wordings.filter((one: { rule: string }) => one.rule === 'jargon')
    expect(jargon.map((one: { wording: string; seen: number }) => [one.wording, one.seen])).toEqual([
      ['Leverage', 1500],
      ['Utilise', 4],
    ])
  })
  test('an allowed wording is decided', async () => {
    const { run } = makeFolder({ 'a.md': '# A\n\nAs per our policy, your refund takes 14 days.', '.tlc.yml': 'terms: { allow: ["as per our policy"] }\n' })
    expect((await run('triage --format json')).json.wordings).toEqual([])
  })
})

describe('tlc triage decides once for all places', () => {
  const WORDED = {
    'site/a.md': '# A\n\nUtilise the map. You can utilise it.\n',
    'replies/b.json':
      '{\n  "replies": [\n    {"title": "map", "body": "Hi there, please utilise the map and reply here with any question."},\n    {"title": "desk", "body": "Hi there, leverage the desk and reply here with any question."}\n  ]\n}\n',
  }
  const jargon = async (run: (line: string) => Promise<Outcome>) =>
    (await run('triage --format json')).json.wordings.filter((one: { rule: string }) => one.rule === 'jargon').map((one: { wording: string }) => one.wording)

  test('replaced in every file, and avoided from now on', async () => {
    const { cwd, run } = makeFolder(WORDED)
    const { code, out } = await run('triage --replace utilise --with use')
    expect([code, out]).toEqual([
      0,
      'replies/b.json:3: utilise → use\nsite/a.md:3: Utilise → Use\nsite/a.md:3: utilise → use\n“utilise”, 3 places in 2 files: now “use”, and avoided from now on (.tlc.yml).\n',
    ])
    expect(readFileSync(path.join(cwd, 'site/a.md'), 'utf8')).toBe('# A\n\nUse the map. You can use it.\n')
    expect(JSON.parse(readFileSync(path.join(cwd, 'replies/b.json'), 'utf8')).replies[0].body).toContain('please use the map')
    expect(readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')).toContain('avoid:\n    utilise: use')
    expect(await jargon(run)).toEqual(['leverage'])
  })
  test('allowed', async () => {
    const { cwd, run } = makeFolder({ ...WORDED, '.tlc.yml': 'company: [Acme] # ours\n' })
    expect((await run('triage --allow utilise')).out).toBe('“utilise”, 3 places in 2 files: allowed from now on (.tlc.yml).\n')
    expect(readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')).toBe('company: [Acme] # ours\nterms:\n  allow:\n    - utilise\n')
    expect(await jargon(run)).toEqual(['leverage'])
  })
  test('left where it stands, with the reason; the files are as they were', async () => {
    const { cwd, run } = makeFolder(WORDED)
    expect((await run('triage --leave utilise --reason ours')).code).toBe(0)
    expect(readFileSync(path.join(cwd, '.tlc-accepted.yml'), 'utf8').match(/reason: ours/g)?.length).toBe(3)
    expect(readFileSync(path.join(cwd, 'site/a.md'), 'utf8')).toBe(WORDED['site/a.md'])
    expect(await jargon(run)).toEqual(['leverage'])
  })
  test.each([
    ['triage --allow chair', /nothing is found in “chair” here/],
    ['triage --allow utilise --leave utilise', /expected one of --allow, --leave and --replace, found 2/],
    ['triage --replace utilise', /expects plain words in --with, found none/],
    ['triage --replace utilise --with <b>use', /expects plain words in --with, found “<b>use”/],
  ])('%s is said to be wrong, and nothing is written', async (line, words) => {
    const { cwd, run } = makeFolder(WORDED)
    const { code, error } = await run(line)
    expect([code, readFileSync(path.join(cwd, 'site/a.md'), 'utf8')]).toEqual([2, WORDED['site/a.md']])
    expect(error).toMatch(words)
  })
})

describe('customers’ own words', () => {
  test('what they say is no jargon, what they never say is flagged', async () => {
    const tickets = `comment\n${'Please utilise my money and tell me where the lamp is today\n'.repeat(120)}`
    const { run } = makeFolder({
      'site/a.md': '# A\n\nUtilise the map. You find it in the Lumen Hub.',
      '.tlc.yml': 'products: [Lumen Hub]\ncustomers_words: tickets.csv\nignore: [tickets.csv]\n',
      'tickets.csv': tickets,
    })
    const { json } = await run('review site --format json')
    const found = json.files[0].findings.map((one: { rule: string; text: string }) => [one.rule, one.text])
    expect(found).toContainEqual(['not-their-words', 'Lumen Hub'])
    expect(found.map(([rule]: string[]) => rule)).not.toContain('jargon')
  })
  test('a file that is not there is said, and nothing else changes', async () => {
    const { run } = makeFolder({ 'a.md': '# A\n\nUtilise the map.', '.tlc.yml': 'customers_words: gone.csv\n' })
    const { error, code } = await run('review a.md')
    expect(code).toBe(2)
    expect(error).toContain('customers_words')
  })
})

describe('tlc coverage', () => {
  test('stages and situations with their pieces and reasons, and the rules that customers meet', async () => {
    const { run } = makeFolder({
      'site/welcome.md': '# Welcome\n\nYou find your lamp here.',
      'replies/refund.md': 'Hi Sam,\n\nAs per our refund policy, your money is back in 14 days.\n\nBest,\nAda',
      'replies/bag.md': 'Hi Sam,\n\nYour lost bag is at our desk.\n\nBest,\nAda',
      '.tlc.yml': 'stages: { "site/**": evaluate }\nsituations: { lost-luggage: [lost bag] }\n',
    })
    const { json } = await run('coverage --format json')
    const of = (name: string) => json.situations.find((one: { situation: string }) => one.situation === name).pieces
    expect(json.stages.find((one: { stage: string }) => one.stage === 'evaluate').pieces).toEqual([
      { path: 'site/welcome.md', messageKey: null, reason: 'your team says so' },
    ])
    expect(of('lost-luggage')).toEqual([{ path: 'replies/bag.md', messageKey: null, reason: 'its words: “lost bag”' }])
    expect(of('outage')).toEqual([])
    expect(json.policies).toEqual([{ wording: 'our refund policy', pieces: 1 }])
    expect((await run('coverage')).out).toContain('outage  nothing yet')
  })
  test.each(['coverage', 'triage', 'ready'])('%s of a path that leads nowhere names it, and says nothing of stages or messages', async (command) => {
    const { out, error, code } = await makeFolder(FILES).run(`${command} nowhere`)
    expect({ out, error, code }).toEqual({
      out: 'Nothing was read.\n',
      error: 'nowhere: expected a file or folder, found nothing at this path\n',
      code: 2,
    })
  })
  test('pieces at no stage are counted too, so that the figures come to all pieces', async () => {
    const { run } = makeFolder({
      'site/pricing.md': '# Our prices\n\nYou can compare plans here.\n',
      'site/bees.md': '# Bees\n\nThe bees sleep through the cold months under the roof.\n',
      'site/moths.md': '# Moths\n\nThe moths come out at dusk and rest on the white wall.\n',
      'app/blank.md': '{{ content }}\n',
      'app/words.csv': 'title,body\nsave,"Save your changes here"\ndone,Saved\n',
    })
    expect((await run('coverage')).out).toContain('Before the purchase 1, from the purchase on 0, at no stage that could be told 3.')
    const page = (await run('review --format html site app/words.csv app/blank.md')).out
    expect(page).toContain('6 pieces in 5 files')
    expect(page).toContain('At no stage that could be told</th><td class="figure">3</td>')
    expect(page).toContain('Short strings of an interface</th><td class="figure">2</td>')
    expect(page).toContain('of customers and what they need. Short strings of an interface are not asked.')
    expect(page).toMatch(/1 piece has no words to score\./)
  })
})

describe('tlc ready', () => {
  test('shows the lines of a test side by side', async () => {
    const { run } = makeFolder({
      'emails/sale.md':
        '---\nsubject_a: Your lamp is here\nsubject_b: Your new lamp is waiting at the shop, and dims\n---\nHi there,\n\nYour lamp is here. Reply to this e-mail with any question.\n\nBest,\nAda Brown\n',
    })
    const { out } = await run('ready')
    expect(out).toContain('A  Your lamp is here\n')
    expect(out).toContain('B  Your new lamp is waiting at the shop, an…')
    const { json } = await run('ready --format json')
    expect(json.messages[0].inbox.map((one: { variant: string; isCutOnPhone: boolean }) => [one.variant, one.isCutOnPhone])).toEqual([
      ['A', false],
      ['B', true],
    ])
  })
  test('holds what changed against what did not', async () => {
    const { run, cwd } = makeFolder({
      'a.md': '# A\n\nYou get your refund within 14 days.',
      'b.md': '# B\n\nYou get your refund within 14 days.',
      'c.md': '# C\n\nYou find it here.',
    })
    const git = (line: string) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...line.split(' ')], { cwd, stdio: 'ignore' })
    git('init -q')
    git('add -A')
    git('commit -qm first')
    writeFileSync(path.join(cwd, 'c.md'), '# C\n\nYou get your refund within 30 days.')
    const { json } = await run('ready --format json --changed')
    expect(json.messages.map((one: { path: string }) => one.path)).toEqual(['c.md'])
    expect(json.messages[0].checks.find((one: { check: string }) => one.check === 'promises').status).toBe('to-do')
  })
})
