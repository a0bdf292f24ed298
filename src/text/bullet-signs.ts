/** Signs that nothing but an item of a list begins with, for a class of characters; a hyphen, a dash and an asterisk have other work, too. */
export const BULLET_SIGNS = '•●▪◦‣➤►▶✓✔☑'
