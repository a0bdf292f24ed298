/** Made by scripts/fit-we-centred.mjs; not to be edited by hand. Log-odds, and the named features that have them. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  '3.30': 'our-priority',
  '3.15': 'opinion-for-us',
  '3.05': 'longs-for-reader',
  '3.00': 'feels-at-reader',
  '2.65': 'strives-at-reader',
  '2.40': 'feels-too motto-provider',
  '2.35': 'bare-past',
  '2.25': 'our-cause',
  '2.10': 'own-product-ranks',
  '2.05': 'to-us',
  '-1.95': 'everybody',
  '-1.90': 'sort-of-house',
  '-1.80': 'have>product',
  '1.80': 'named-self',
  '1.75': 'asks-review motto-participle',
  '1.70': 'our-straits',
  '-1.65': 'self:bounded',
  '1.60': 'object:creed',
  '-1.60': 'of-mankind',
  '1.55': 'object:story',
  '-1.50': 'refuses runs-on self:glad',
  '-1.45': 'no-self@plain',
  '1.45': 'offer-perfect',
  '-1.35': 'act-perfect effort>product',
  '1.35': 'named>crowd other:self:past relied-on',
  '-1.30': 'act>product helped-us serves-kind',
  '1.30': 'funded-by many-selves other:self:perfect',
  '-1.25': 'act>effort intention-present reader@plain together-we',
  '1.25': 'creed named-feels needs-hands',
  '-1.20': 'abstains their-trouble',
  '1.20': 'act-past object:feeling pleads the-company',
  '1.15': 'verb:imperative:help',
  '1.10': 'honoured strives to-aim took-shape',
  '-1.10': 'self:priced thanks-first',
  '1.05':
    'aim-is event>virtue exists-for intention>crowd is-organisation object:abstract tense:self:perfect tense:self:progressive topic:mission verb:self:intention',
  '-1.05': 'reader@strong short+self tense:self:future',
  '-1.00': 'event>product help>people ours:product question received-yours verb:imperative:effort',
  '1.00': 'abstract-first intention-perfect other>creed ours:creed:identity',
  '-0.95': 'contact offer>product offer>virtue product-acts',
  '0.95': 'have>people passive>reader service-past service>effort value-line worlds-best-we',
  '0.90': 'imperative+self passive-past sets-apart took-us verb:self:passive',
  '-0.90': 'company:passive free-for-all object:service ours:none:event subject:imperative tense:self:future@service',
  '0.85':
    'asks-for-self+service counts-many it-feels named>creed offer>fame organisation-acts praised-by subject:it subject:they support-third topic+self:money topic:people',
  '-0.85': 'passive-present service>product so-you-can verb:self:service where-it-is',
  '0.80': 'act>crowd as-proud belief-past heart-of identity>reader named:identity other>people renown',
  '-0.80': 'plain-request service@plain verb:imperative:offer',
  '-0.75': 'intention>reader machines our-place ours:product:event product:identity service-perfect verb:imperative:service',
  '0.75': 'cannot-wait effort>effort named:have ours:crowd:event ours:people:offer ours:product:none ranks self:passive',
  '-0.70': 'courtesy event-modal identity>people other:self:future ours:effort ours:none:other passive>virtue verb:self:need',
  '0.70':
    'event-progressive excite-opener feeling-present named:event need-present offer-past organisation:identity ours:story thanks-us verb:imperative:event verb:self:effort your-support',
  '-0.65': 'everybody:near identity>virtue intention-progressive ours:people:identity product:event verb:imperative:act',
  '0.65':
    'asks-hands effort>people help-progressive identity>none identity>product identity>story ours:creed reader-serves reflection+self speaks-and-names strong topic:team years-of',
  '0.60':
    'a-year asks-for-self belief-present belief>product help-perfect help>abstract named:other named>fame near:after:excite ours:crowd:offer ours:none:identity ours:story:offer since-year states:company topic:effort',
  '-0.60': 'act-modal awaits-reader company:feeling event>reader here-is how-made need>service offer>none ours:effort:identity ours:service',
  '-0.55': 'help>reader other-present ours:crowd:feeling ours:product:identity self:reader service>reader',
  '0.55':
    'company:event founded have-past intention>virtue named:act other>money other>virtue ours:none:need ours:story:identity self:hopes self:negated states:we strong-feeling support>virtue tense:self:progressive@service topic+self:virtue topic:age topic:story topic:trust',
  '0.50':
    'act-present heading-news help-us intention>fame near:before:excite need>money object:money object:virtue ours:people:effort ours:product:help self:deeper states:ours topic+self:mission topic:excite verb:self:feeling',
  '-0.50': 'feeling-past have>feeling offer>service service-progressive',
  '0.45':
    'company:have company:offer many-first named>people named>story object:crowd ours:none:effort ours:product:have people-behind self:is-organisation subject:i subject:we subject:yours topic+self:people topic:money topic:rank verb:imperative:intention verb:self:identity',
  '-0.45': 'company:identity feeling>story ours:people:none reader-gains support>crowd',
  '-0.40':
    'event>feeling help>service identity>crowd offer>reader ours:crowd:none ours:none:help ours:product:passive page:you>0.25 self:is-a serves-ours service>crowd verb:imperative:need verb:self:act',
  '0.40':
    'act>virtue event-past event>none have>story help>money help>none help>virtue identity>feeling intention>effort intention>feeling it-excites motto-noun named:offer named>effort need>reader object:fame object:people offer>abstract offer>creed offer>crowd other-future our-people ours:money service>abstract speaks-no-reader subject:customers told:past@silent topic+self:age topic+self:effort topic+self:news topic+self:story topic:abstract verb:self:event',
  '-0.35':
    'event-future help-modal identity>service named:service named>service need-progressive no-verb other-modal other-perfect ours:people:other ours:product:offer ours:story:event page:you>0.1',
  '0.35':
    'act>creed belief>virtue company:intention good-of-all+self have>creed identity-perfect offer-modal other>story ours:abstract ours:people self:feels topic+self:team',
  '-0.30':
    'act-progressive belief>crowd belief>none company:effort identity-future many+self named:support named>virtue offer-present service-present service>people',
  '0.30':
    'company:service effort>abstract effort>none effort>story event>crowd event>fame hard-work have>service identity-modal many offer>effort offer>story other:self:progressive ours:money:identity page:self>0.7 self:would-like subject:other told:all@silent told:own@silent topic+self:abstract topic+self:award verb:self:have',
  '-0.25':
    'act-future act>people effort>fame effort>reader event-perfect intention>none need>none no-self@strong none-none offer-progressive ours:creed:none ours:none ours:people:intention ours:product:intention ours:service:other support>none',
  '0.25':
    'company:need company:support effort>crowd event>effort exists-to have>effort have>money intention>people named:help near:after:self object:effort ours:people:act passive>people superlative+self topic+self:rank topic+self:trust topic:award verb:imperative:belief verb:self:other',
  '0.20':
    'act>fame event-present feeling>effort feeling>none feeling>product identity>creed named>feeling need>crowd organisation:offer other>feeling ours:crowd:identity ours:people:passive ours:people:service passive-perfect self:believes subject:company support-present topic+self:size verb:imperative:support verb:self:belief',
  '-0.20':
    'belief>service company:none effort-perfect effort>money event>service feeling>abstract help>product identity>effort intention>story need>people page:instructs service>service verb:self:none verb:self:support',
  '0.15':
    'act>abstract belief>people company:belief company:other effort-past effort-progressive effort>virtue event>abstract feeling>people feeling>reader identity-past intention>money mission-is named:belief named>money other:self:none other:self:present other>fame ours:creed:other ours:none:have passive>none passive>product self:second-verb-service told:own topic:virtue',
  '-0.15':
    'belief-perfect have>fame help>crowd intention>creed other:self:modal other>crowd other>product ours:none:feeling ours:none:passive ours:people:belief ours:product:act product:none product:offer service-future service>virtue subject:you support>reader verb:imperative:other',
  '0.10':
    'belief>effort feeling-progressive have>crowd help>effort near:before:self other>effort other>none ours:none:intention ours:people:feeling support>people topic+self:excite',
  '-0.10':
    'belief>story have-present help-present intention>abstract object:reader organisation:effort other>service ours:effort:none service-modal subject:ours tense:self:perfect@service',
}
/** The same for the words of a sentence, of those that enough sources use. */
export const WORDS: Readonly<Record<string, string>> = {
  '-0.30': 'our',
  '-0.25': 'will',
  '0.25': 'it',
  '0.20': 'and i would year',
  '-0.20': 'or',
  '-0.15': 'an now safe the when',
  '0.15': 'believe community each love my we',
  '0.10':
    'appreciate better bit developing even every features good happy help lot mission much new product really support try understand very was work you your',
  '-0.10':
    'as best build business can care data date email free have his hours if information is management next no patients some take team they while within ',
  '0.05': 'like since want',
  '-0.05': 'app off there',
}
export const BIAS = -2.66
/** Score from which a sentence is taken to be about the sender. */
export const THRESHOLD = -0.55
