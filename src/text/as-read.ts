/** Characters that copy is often written with as entities; the readers of formats know all of them. */
const OFTEN: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', shy: '', hellip: '…', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', pound: '£', euro: '€', copy: '©', reg: '®', trade: '™' },
}

/** Words of a source as a person reads them: “won&rsquo;t” is shown as “won’t”. For showing alone, offsets no longer fit. */
export function asRead(words: string): string {
  return words.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (written, decimal?: string, hex?: string, name?: string) => {
    if (name) return OFTEN[name.toLowerCase()] ?? written
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
    return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : written
  })
}
