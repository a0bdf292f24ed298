<?php

// Words of the order mails. tlc-disable is not meant here.
return [
    'subject' => 'Your order, :number',
    'sent' => 'It\'s packed, and you will have it on :day.',
    'refund' => [
        'title' => "Your refund",
        'text' => "We have paid back :amount.\nYour bank needs 3 days." // until it shows
            . " Reply to this mail if it has not come by then.",
    ],
    'count' => $count . ' parcels are on their way to you',
    'wait' => trans('orders.wait', ['days' => 3]),
    'thanks' => array('Thank you for shopping with us.', 'See you soon.'),
    OrderState::LATE => 'Your parcel is late. You need not do anything.',
];
