import type { FileReview, Finding } from './finding.ts'

/**
 * The review with only the findings that stand; what else it had is counted, and its rules are kept.
 *
 * @param standing some of the review's own findings, in their order
 */
export function passOver(review: FileReview, standing: readonly Finding[], why: 'accepted' | 'baselined'): FileReview {
  if (standing.length === review.findings.length) return review
  const kept = new Set(standing)
  const rules = review.findings.filter((finding) => !kept.has(finding)).map((finding) => finding.rule)
  return { ...review, findings: standing, [why]: review[why] + rules.length, passedOver: [...(review.passedOver ?? []), ...rules] }
}
