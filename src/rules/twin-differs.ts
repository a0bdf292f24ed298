import type { WorkspaceHit, WorkspaceRule } from './rule.ts'
import type { TwinDifference } from './workspace-facts.ts'

const SAID: Record<TwinDifference['about'], string> = {
  placeholder: 'other placeholders',
  link: 'other links',
  price: 'another price',
  date: 'another date',
  time: 'another time',
  phone: 'another phone number',
  contact: 'no way to reach you, where the other has one',
}

/** The German version lost the phone number, the text part lost the link. */
export const twinDiffers: WorkspaceRule = {
  id: 'twin-differs',
  title: 'Differs from its twin',
  principle: 'one-promise',
  hears: 'My colleague got other details than I did.',
  description:
    'Holds language versions (welcome.en, welcome.de) and channel versions (HTML and text, e-mail and SMS) of one message against each other: placeholders, links, prices, dates, times, phone numbers and the way to reach you must be the same. Words may differ as they like.',
  severity: 'info',
  weight: 0,
  scope: 'workspace',
  anyLanguage: true,
  pairs: [
    {
      file: 'code.de.md',
      bad: 'Hallo {{first_name}}, ⟦hier ist der Code, den Sie für die Anmeldung brauchen.⟧',
      good: 'Hallo {{first_name}}, hier ist der Code, den Sie für die Anmeldung brauchen: {{code}}.',
      beside: { 'code.en.md': 'Hi {{first_name}}, your code is {{code}}.' },
    },
    {
      file: 'refund.de.md',
      bad: '⟦Hallo Sam, wir erstatten den Betrag für die Lampe innerhalb von 30 Tagen.⟧',
      good: 'Hallo Sam, wir erstatten den Betrag für die Lampe innerhalb von 14 Tagen.',
      beside: { 'refund.en.md': 'Hi Sam, we refund the lamp within two weeks.' },
    },
    {
      file: 'shipped/sms.txt',
      bad: '⟦Your lamp will be with you by 12 May 2027. Track it: https://acme.example/t/1⟧',
      good: 'Your lamp will be with you by 14 May 2027. Track it: https://acme.example/t/1',
      beside: { 'shipped/html.txt': 'Hi Sam, your lamp left the workshop and will be with you by 14 May 2027. Reply with any question. Ada from Acme' },
    },
  ],
  silent: [
    {
      file: 'shipped/sms.txt',
      text: 'Your lamp will be with you by 14 May 2027.',
      why: 'a short message says less, and the same',
      beside: { 'shipped/html.txt': 'Hi Sam, your lamp left the workshop and will be with you by 14 May 2027. It costs £49. Call 0800 123 456. Ada from Acme' },
    },
    {
      file: 'code.de.md',
      text: 'Hallo {{first_name}}, Ihr Code ist {{code}}.',
      why: 'only the words differ',
      beside: { 'code.en.md': 'Hi {{first_name}}, your code is {{code}}.' },
    },
  ],
  *check({ twins }): Iterable<WorkspaceHit> {
    for (const one of twins) {
      const version = one.twins === 'languages' ? 'language version' : 'version'
      const named = one.about === 'contact' ? '' : ` (${one.missing.slice(0, 4).join(', ')})`
      yield {
        place: one.here,
        message: `This ${version} has ${SAID[one.about]}${named} than its twin. Whoever gets this one is told less or something else.`.replace(
          'has no way to reach you, where the other has one than its twin',
          'has no way to reach you; its twin has one',
        ),
        related: [{ place: one.there, message: 'The twin' }],
      }
    }
  },
}
