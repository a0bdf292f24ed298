import type { Block, CopyDocument, Directive } from './copy-document.ts'

/** Words between the comments `tlc-approved` and `tlc-approved-end`. */
export interface ApprovedRegion {
  readonly start: number
  readonly end: number
  /** The comment that begins it. */
  readonly directive: Directive
  /** What stood after the comment's name: tells the approved words from others; null when the team did not record them. */
  readonly mark: string | null
}

/** The approved regions of a document, in order; one that does not end reaches to the end of the file. */
export function approvedRegions({ directives, source }: Pick<CopyDocument, 'directives' | 'source'>): ApprovedRegion[] {
  const marks = directives.filter(({ name }) => name.startsWith('tlc-approved')).sort((a, b) => a.start - b.start)
  return marks.flatMap((directive, index) => {
    if (directive.name !== 'tlc-approved') return []
    const end = marks[index + 1]?.start ?? source.length
    return [{ start: directive.end, end, directive, mark: directive.rules[0] ?? null }]
  })
}

/** The blocks that stand in a region. */
export function blocksIn({ messages }: Pick<CopyDocument, 'messages'>, region: ApprovedRegion): Block[] {
  return messages.flatMap(({ blocks }) => blocks.filter((block) => region.start <= block.start && block.end <= region.end))
}

/** Nobody judges approved words: they are the lawyers'. Settled before anyone sees the document. */
export function lockRegions(document: CopyDocument): CopyDocument {
  for (const region of approvedRegions(document)) {
    for (const block of blocksIn(document, region)) if (block.voice === 'company') (block as { voice: Block['voice'] }).voice = 'legal'
  }
  return document
}
