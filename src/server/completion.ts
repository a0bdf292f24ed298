import { type CompletionItem, CompletionItemKind, type CompletionParams, InsertTextFormat } from 'vscode-languageserver'
import { placeholdersAt, wordingsFor } from '../present/wordings.ts'
import { type Reviewed, rangeOf } from './reviews.ts'

/** Characters with which a tag of a template language begins. */
export const TAG_STARTS = ['{', '|', '%', '*', '#', '!']

/** Known placeholders where one is being written; at the start of a line, wording to put in. @param others placeholders of other files. */
export function completionsAt(
  { copy, document, settings }: Reviewed,
  params: CompletionParams,
  others: readonly string[],
  hasSnippets: boolean,
): CompletionItem[] {
  const offset = document.offsetAt(params.position)
  const known = placeholdersAt(copy, offset, settings.settings, others).map(({ raw, name, replaces }): CompletionItem => {
    const range = rangeOf(document, replaces)
    const typed = document.getText().slice(replaces.start, offset)
    // Editors filter by what stands before the cursor: the tag's opening, spaces and all, then the name.
    return { label: name, detail: raw, kind: CompletionItemKind.Field, filterText: typed.replace(/[\w.]+$/, '') + name, textEdit: { range, newText: raw } }
  })
  if (known.length || !hasSnippets || params.context?.triggerCharacter) return known
  const line = document.getText().slice(document.offsetAt({ line: params.position.line, character: 0 }), offset)
  if (!/^\s*[A-Za-z]*$/.test(line)) return []
  return wordingsFor(copy, settings.settings).map(
    ({ label, snippet }, index): CompletionItem => ({
      label,
      kind: CompletionItemKind.Snippet,
      detail: snippet.replace(/\$\d/g, '…').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim(),
      insertText: snippet,
      insertTextFormat: InsertTextFormat.Snippet,
      filterText: snippet.replace(/^[^A-Za-z]+/, ''),
      sortText: `~${String(index).padStart(2, '0')}`,
    }),
  )
}
