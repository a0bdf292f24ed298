import { Html, Preview, Text } from '@react-email/components'
export const Mail = ({ name }) => (
  <Html>
    <Preview>Your seat is waiting</Preview>
    <Text>Hi {name ?? 'there'}, your seat is booked.</Text>
    {late && <Text>You&apos;re a little late{' '}this time.</Text>}
  </Html>
)
