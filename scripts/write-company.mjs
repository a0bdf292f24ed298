/**
 * Writes a made-up company to read: 300 saved replies, a site of 60 pages, 40 e-mails, with sixty faults in them and sixty
 * things that only look like faults. `node scripts/write-company.mjs [FOLDER]`, by default build/company.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writeEmails } from './company/emails.mjs'
import { COPIED, DECOYS, FAULTS, REPLY_DECOYS, REPLY_FAULTS } from './company/faults.mjs'
import { createRandom } from './company/random.mjs'
import { CLOSINGS, NEXT_STEPS, OPENINGS, PRODUCTS, SIGN_OFFS, SITUATIONS } from './company/replies.mjs'
import { writeSite } from './company/site.mjs'

const REPLIES = 300
const TEAM = `# How Larkfield wants its copy read. A made-up company: see what "npx tlc ready" says about it.
company: [Larkfield]
contact:
  text: "Reply to this message or call 0800 046 1720."
  known: [help@larkfield.example, press@larkfield.example, "0800 046 1720"]
reply_within: 1 working day
kinds: { "replies/**": support-reply, "site/**": marketing-page, "emails/campaigns/**": marketing-email, "emails/notices/**": transactional-email, "emails/newsletters/**": marketing-email, "emails/sms/**": sms }
`

/** Saved replies: each with the name of its situation, its text, and the fault in it. */
function writeReplies() {
  const { pick } = createRandom(7)
  const replies = []
  const used = new Set()
  const faults = new Map(REPLY_FAULTS.map((one) => [one.situation, one]))
  const decoys = new Map(REPLY_DECOYS)
  const names = Object.keys(SITUATIONS)
  const fresh = (list) => {
    const one = pick(list)
    return one
  }
  for (let at = 0; replies.length < REPLIES - COPIED.length; at++) {
    const situation = names[at % names.length]
    const round = Math.floor(at / names.length)
    const cores = SITUATIONS[situation]
    const fault = round === 1 ? faults.get(situation) : undefined
    const core = fault ? fault.put : round === 2 && decoys.has(situation) ? decoys.get(situation) : cores[round % cores.length]
    let parts
    do parts = [fresh(OPENINGS), fresh(NEXT_STEPS), fresh(NEXT_STEPS)]
    while (parts[1] === parts[2] || used.has(`${situation}${round % cores.length}${parts[0]}`) || used.has(`${situation}${round % cores.length}${parts[1]}`))
    for (const part of parts) used.add(`${situation}${round % cores.length}${part}`)
    const [opening, next, after] = parts
    const middle = `${core.replaceAll('{product}', pick(situation === 'guarantee' ? PRODUCTS.filter((one) => !one.startsWith('Heron')) : PRODUCTS))} ${next}`
    replies.push({
      name: `${situation} ${round + 1}`,
      paragraphs: ['Hi {{ ticket.requester.first_name | default: "there" }},', `${opening} ${middle}`, `${after} ${fresh(CLOSINGS)}`, pick(SIGN_OFFS)],
      fault: fault ? { rule: fault.rule, mark: fault.mark } : null,
    })
  }
  for (const { situation, change } of COPIED) {
    const first = replies.find((one) => one.name.startsWith(situation) && one.paragraphs[1].includes(change[0]))
    first.fault = { rule: 'near-duplicate-reply', mark: null }
    replies.push({ ...first, name: `${situation} (copy)`, paragraphs: first.paragraphs.map((text) => text.replace(change[0], change[1])) })
  }
  return replies
}

const yamlText = (text) =>
  text
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n')
const csvField = (text) => `"${text.replaceAll('"', '""')}"`

function addReplies(files, planted) {
  const replies = writeReplies()
  const note = (file, { name, fault }) => fault && planted.push({ ...fault, file, key: name })
  const yaml = replies.slice(0, 120)
  for (let part = 0; part < 3; part++) {
    const file = `replies/team-${part + 1}.yaml`
    const rows = yaml.slice(part * 40, part * 40 + 40)
    files.set(
      file,
      `replies:\n${rows.map(({ name, paragraphs }) => `  ${name.replaceAll(/[ ()]+/g, '_')}: |\n${yamlText(paragraphs.join('\n\n'))}\n`).join('')}`,
    )
    for (const row of rows) note(file, row)
  }
  const csv = replies.slice(120, 220)
  const rows = csv.map(({ name, paragraphs }, at) => [csvField(name), csvField(paragraphs.join('\n\n')), String(3 + ((at * 37) % 400))].join(','))
  files.set('replies/export.csv', `title,body,usage\n${rows.join('\n')}\n`)
  for (const row of csv) note('replies/export.csv', row)
  for (const reply of replies.slice(220)) {
    const file = `replies/web/${reply.name.replaceAll(/[ ()]+/g, '-')}.html`
    files.set(file, `${reply.paragraphs.map((text) => `<p>${text.replaceAll('\n', '<br>\n')}</p>`).join('\n')}\n`)
    note(file, reply)
  }
}

/**
 * All files of the company by path, and what was planted in them: rule, file, name of the reply, and the words that the
 * finding has to touch (null: anywhere in the piece).
 */
export function makeCompany() {
  const files = new Map([...writeSite(), ...writeEmails()])
  const planted = []
  const put = (file, find, text) => {
    const before = files.get(file)
    if (!before?.includes(find)) throw new Error(`${file} does not say “${find}”`)
    files.set(
      file,
      before.replace(find, () => text),
    )
  }
  for (const [file, find, text] of DECOYS) put(file, find, text)
  for (const { rule, file, find, put: text, mark } of FAULTS) {
    put(file, find, text)
    planted.push({ rule, file, key: null, mark })
  }
  addReplies(files, planted)
  files.set('.tlc.yml', TEAM)
  // Below a folder that git leaves out, nothing would be read.
  files.set('.gitignore', '!*\n')
  return { files, planted, decoys: DECOYS.length + REPLY_DECOYS.length }
}

/** Writes the company into a folder. */
export function writeCompany(folder) {
  const company = makeCompany()
  for (const [name, text] of company.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return company
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const folder = resolve(process.argv[2] ?? 'build/company')
  const { files } = writeCompany(folder)
  console.log(`${files.size} files of a made-up company are in ${folder}. Open the folder, or run "npx tlc ready" in it.`)
}
