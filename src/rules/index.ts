import { asksAgain } from './asks-again.ts'
import { bareLink } from './bare-link.ts'
import { blamesCustomer } from './blames-customer.ts'
import { brandName } from './brand-name.ts'
import { coldEnding } from './cold-ending.ts'
import { coldOpening } from './cold-opening.ts'
import { companyNews } from './company-news.ts'
import { contradictingPromise } from './contradicting-promise.ts'
import { customerEffort } from './customer-effort.ts'
import { deadContact } from './dead-contact.ts'
import { dehumanising } from './dehumanising.ts'
import { disownsColleagues } from './disowns-colleagues.ts'
import { emptyApology } from './empty-apology.ts'
import { falseUrgency } from './false-urgency.ts'
import { forcedCheer } from './forced-cheer.ts'
import { formCopy } from './form-copy.ts'
import { handOff } from './hand-off.ts'
import { hardToRead } from './hard-to-read.ts'
import { hype } from './hype.ts'
import { impersonalAddress } from './impersonal-address.ts'
import { inboxLine } from './inbox-line.ts'
import { jargon } from './jargon.ts'
import { keywordStuffing } from './keyword-stuffing.ts'
import { missingAlt } from './missing-alt.ts'
import { missingContactPath } from './missing-contact-path.ts'
import { missingFallback } from './missing-fallback.ts'
import { missingNextStep } from './missing-next-step.ts'
import { mixedDialects } from './mixed-dialects.ts'
import { nearDuplicateReply } from './near-duplicate-reply.ts'
import { negativeFraming } from './negative-framing.ts'
import { noAcknowledgement } from './no-acknowledgement.ts'
import { noFeedbackPath } from './no-feedback-path.ts'
import { noGreeting } from './no-greeting.ts'
import { noHumanSignOff } from './no-human-sign-off.ts'
import { noReply } from './no-reply.ts'
import { noWayOut } from './no-way-out.ts'
import { notTheirWords } from './not-their-words.ts'
import { outOfDate } from './out-of-date.ts'
import { passiveEvasion } from './passive-evasion.ts'
import { pitchAtTheWrongMoment } from './pitch-at-the-wrong-moment.ts'
import { policySpeak } from './policy-speak.ts'
import { priceLed } from './price-led.ts'
import { productBeforeBenefit } from './product-before-benefit.ts'
import { refusalWithoutOption } from './refusal-without-option.ts'
import type { Rule } from './rule.ts'
import { selfOpening } from './self-opening.ts'
import { twinDiffers } from './twin-differs.ts'
import { unbalancedTemplate } from './unbalanced-template.ts'
import { undefinedAcronym } from './undefined-acronym.ts'
import { unfilledBlank } from './unfilled-blank.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { vagueTiming } from './vague-timing.ts'
import { weCentred } from './we-centred.ts'

/** Every rule, in the order in which lists show them. A new rule is its own file and one line here. */
export const RULES: readonly Rule[] = [
  weCentred,
  hardToRead,
  companyNews,
  selfOpening,
  productBeforeBenefit,
  impersonalAddress,
  negativeFraming,
  dehumanising,
  vagueTiming,
  policySpeak,
  emptyApology,
  passiveEvasion,
  blamesCustomer,
  forcedCheer,
  falseUrgency,
  priceLed,
  customerEffort,
  formCopy,
  bareLink,
  refusalWithoutOption,
  handOff,
  keywordStuffing,
  brandName,
  coldOpening,
  coldEnding,
  pitchAtTheWrongMoment,
  asksAgain,
  disownsColleagues,
  noAcknowledgement,
  noFeedbackPath,
  contradictingPromise,
  twinDiffers,
  nearDuplicateReply,
  jargon,
  notTheirWords,
  missingContactPath,
  noGreeting,
  noHumanSignOff,
  noReply,
  missingNextStep,
  unfilledBlank,
  outOfDate,
  missingAlt,
  deadContact,
  noWayOut,
  inboxLine,
  hype,
  undefinedAcronym,
  missingFallback,
  unknownPlaceholder,
  mixedDialects,
  unbalancedTemplate,
]

/** Spellings of a rule's name that are accepted wherever a name is written. */
const SPELLINGS: Readonly<Record<string, string>> = { 'we-centered': 'we-centred', dehumanizing: 'dehumanising' }

/** The rule of a name, in either spelling; undefined when there is none. */
export function ruleOf(name: string): Rule | undefined {
  const id = SPELLINGS[name] ?? name
  return RULES.find((rule) => rule.id === id)
}
