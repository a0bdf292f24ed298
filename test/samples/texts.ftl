# Comments are for developers.
hello = Hello { $name },
    your seat is kept for you.
    .title = Your seat
unread = You have { $count ->
    [one] one message
   *[other] { $count } messages
 } waiting.
