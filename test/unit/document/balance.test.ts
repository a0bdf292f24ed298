import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { findImbalance } from '../../../src/document/templates/balance.ts'

const fault = (path: string, source: string) => {
  const found = findImbalance(parseCopy(source, { path }).tags)
  return found && { tag: found.tag.raw, expected: found.expected }
}

describe('tags that do not fit together', () => {
  test.each([
    ['a.html.erb', '<% if @paid %><p>Thanks</p>', '<% if @paid %>', '<% end %>'],
    ['a.html.erb', '<p>Thanks</p><% end %>', '<% end %>', 'an opening tag before it'],
    ['a.html.erb', '<% @seats.each do |seat| %><p><%= seat %></p>', '<% @seats.each do |seat| %>', '<% end %>'],
    ['a.ejs', '<% if (paid) { %><p>Thanks</p><% } else { %>No', '<% if (paid) { %>', '<% } %>'],
    ['a.phtml', '<?php if ($paid): ?><p>Thanks</p>', '<?php if ($paid): ?>', '<?php endif; ?>'],
    ['a.phtml', '<?php foreach ($seats as $seat) { ?><p>Thanks</p>', '<?php foreach ($seats as $seat) { ?>', '<?php } ?>'],
    ['a.phtml', '<p>Thanks</p><?php endif; ?>', '<?php endif; ?>', 'an opening tag before it'],
    ['a.amp', '%%[ IF @paid == "y" THEN ]%%<p>Thanks</p>', '%%[ IF @paid == "y" THEN ]%%', '%%[ ENDIF ]%%'],
    ['a.blade.php', "@section('mail')\n<p>Hi</p>\n@if ($paid)\nThanks\n@endsection", '@if ($paid)', '@endif'],
    ['a.blade.php', '<p>Hi</p>\n@endif\n', '@endif', 'an opening @if before it'],
    ['a.svelte', '{#if paid}<p>Thank you</p>{#each seats as seat}x{/each}', '{#if paid}', '{/if}'],
    ['a.svelte', '<p>Thank you</p>{/each}', '{/each}', 'an opening {#each} before it'],
    ['a.hbs', '{{#> layouts/mail title="x"}}<p>Thanks</p>', '{{#> layouts/mail title="x"}}', '{{/layouts/mail}}'],
  ])('%s: %s', (path, source, tag, expected) => {
    expect(fault(path, source)).toEqual({ tag, expected })
  })

  test.each([
    ['a.html.erb', '<% @seats.each do |i| %><%= i %><% end %><%= form_for(@x) do |f| %><% end %><%= link_to "x", y if z %>'],
    ['a.html.erb', '<% x = if y then 1 else 2 end %><% case a %><% when 1 %><p>b</p><% end %>'],
    ['a.html.erb', '<%\n  if a\n    b = 1\n  end\n%><p>x</p>'],
    ['a.html.erb', '<% @seats.map { |seat| %><p>x</p><% } %>'],
    ['a.html.erb', '<% while x do %><p>x</p><% end %><% # if nothing %>'],
    ['a.ejs', '<% seats.forEach(seat => { %><p>x</p><% }) %>'],
    ['a.phtml', '<?php head(); if (any()) : while (any()) : next_one(); ?><p>Hi</p><?php endwhile; endif; ?>'],
    ['a.phtml', '<?php if ($a): ?>a<?php elseif ($b): ?>b<?php else: ?>c<?php endif; ?>'],
    ['a.phtml', "<?php echo 'if (x):'; // if (y): ?><p>Hi</p>"],
    ['a.amp', '%%[ SET @a = 1 IF @x THEN SET @b = 2 ENDIF FOR @i = 1 TO 3 DO ]%%<p>a</p>%%[ NEXT @i ]%%'],
    ['a.amp', '%%[ IF @x THEN ]%%a%%[ ELSEIF @y THEN ]%%b%%[ ELSE ]%%c%%[ ENDIF ]%%'],
    ['a.blade.php', "@extends('x')\n@section('mail')\n@forelse ($a as $b)\nx\n@empty\nno\n@endforelse\n@stop"],
    ['a.svelte', '{#if a}<p>Hi there</p>{:else}<p>x</p>{/if}'],
    ['a.hbs', '{{#> layouts/mail title="x"}}<p>Hi</p>{{/layouts/mail}}'],
  ])('are found nowhere in %s: %s', (path, source) => {
    expect(fault(path, source)).toBeNull()
  })
})

test.each([
  ['a.ftlh', '<@mail.page><p>Your seat is booked.</p></@mail.page>'],
  ['a.twig', '{% embed "mail.twig" %}<p>Your seat is booked.</p>{% endembed %}'],
  ['a.blade.php', "@component('mail::message')\nYour seat is booked.\n@endcomponent"],
  ['a.blade.php', '<x-mail::message>\nYour seat is booked.\n</x-mail::message>'],
])('a layout round the text may hold more: %s', (path, source) => {
  expect(parseCopy(source, { path }).messages[0]?.mayHoldMore).toBe(true)
})

test('a block partial is given the letter as a block, which is judged by itself', () => {
  expect(parseCopy('{{#>Layout}}<p>Your seat is booked.</p>{{/Layout}}', { path: 'a.hbs' }).messages[0]?.mayHoldMore).toBe(false)
})
