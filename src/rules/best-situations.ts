/** Situations that a team keeps its best wording for, and the rules whose findings it answers. */
export const BEST_SITUATIONS = ['opening', 'refusal', 'apology', 'waiting', 'thanks'] as const
export type BestSituation = (typeof BEST_SITUATIONS)[number]

/** Rule → the situation that its sentences stand in. */
export const SITUATION_OF_RULE: Readonly<Record<string, BestSituation>> = {
  'cold-opening': 'opening',
  'self-opening': 'opening',
  'company-news': 'opening',
  'refusal-without-option': 'refusal',
  'policy-speak': 'refusal',
  'blames-customer': 'refusal',
  'disowns-colleagues': 'refusal',
  'empty-apology': 'apology',
  'passive-evasion': 'apology',
  'vague-timing': 'waiting',
  'hand-off': 'waiting',
  'cold-ending': 'thanks',
}
