/** What `set-up.mjs` hands to the tests of this folder. */
export interface EditorParts {
  readonly server: { readonly node: string; readonly server: string }
  readonly web: string
  readonly chromium: string
  readonly vsix: string
  readonly extension: string
  readonly samples: string
}

declare module 'vitest' {
  interface ProvidedContext {
    editor: EditorParts
  }
}
