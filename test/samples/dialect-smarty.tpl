{* the booking *}
<p>Hi {$client_name|default:"there"},</p>
{if $paid}<p>{l s='Thank you for your order.' mod='seat'}</p>{/if}
