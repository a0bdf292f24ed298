/** One thing that was put wrong: the rule that should find it, where, and the words that its finding touches (null: anywhere in the piece). */
export interface Planted {
  readonly rule: string
  readonly file: string
  readonly key: string | null
  readonly mark: string | null
}
export interface Company {
  readonly files: ReadonlyMap<string, string>
  readonly planted: readonly Planted[]
  readonly decoys: number
}
export function makeCompany(): Company
export function writeCompany(folder: string): Company
