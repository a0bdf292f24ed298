import type { MessageKind } from '../document/copy-document.ts'

/** Who gives a piece to the customer: a colleague, a program, or a program with a colleague's words. */
export const SENDERS = ['person', 'machine', 'both'] as const
export type Sender = (typeof SENDERS)[number]

/** Who most likely gives a piece of this type to the customer. */
export function usualSender(kind: MessageKind): Sender {
  if (kind === 'support-reply') return 'both'
  return kind === 'press-release' || kind === 'social-post' ? 'person' : 'machine'
}
