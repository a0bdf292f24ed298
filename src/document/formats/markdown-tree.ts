/** The parser of Markdown: CommonMark with front matter and those parts of GFM that prose is written with. */
import type { RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

// Bare addresses are found while blocks are built, so the literal-autolink extension is left out.
const ALWAYS = { syntax: [frontmatter(['yaml', 'toml']), gfmTaskListItem()], tree: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTaskListItemFromMarkdown()] }
const TABLE = { syntax: [gfmTable()], tree: [gfmTableFromMarkdown()] }
const STRIKE = { syntax: [gfmStrikethrough()], tree: [gfmStrikethroughFromMarkdown()] }

/** A table has a row of dashes with bars or colons between them. To look for one at every line costs as much again as the rest. */
const MAY_HOLD_TABLE = /-[ \t]*[|:]|[|:][ \t]*-/

function optionsFor(text: string): Options {
  const parts = [ALWAYS, ...(MAY_HOLD_TABLE.test(text) ? [TABLE] : []), ...(text.includes('~') ? [STRIKE] : [])]
  return { extensions: parts.flatMap(({ syntax }) => syntax), mdastExtensions: parts.flatMap(({ tree }) => tree) }
}

/** The top level of a Markdown text, as the parser sees it. */
export function parseTree(text: string): readonly RootContent[] {
  return fromMarkdown(text, optionsFor(text)).children
}
