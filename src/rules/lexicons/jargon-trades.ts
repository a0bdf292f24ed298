/**
 * Terms of other trades that reach customers: online marketing, law, money, and office formality.
 *
 * Informed by plainlanguage.gov and 18F (public domain, CC0) and retext-simplify 8 (MIT) for the
 * formal words; the rest is our own.
 */
import { readJargonTable } from './jargon-entry.ts'

export const MARKETING = readJargonTable(
  'marketing',
  `
seo engagement:n
technical seo = search engine work | weak
on-page = on your pages | weak
sem | capitals weak
serp:n = search results | capitals
ppc = paid ads | capitals weak
cpc = cost per click | capitals weak
cpm | capitals weak
ctr | capitals weak
roas | capitals
roi = what you get back | capitals weak
kpi:n = target:n | capitals weak
okr:n | capitals
ltv | capitals
clv | capitals
cac | capitals
arr | capitals weak
mrr | capitals
nps | capitals weak
csat | capitals weak
b2b = for businesses | weak
b2c = for consumers | weak
d2c | weak
cro | capitals
ugc | capitals weak
mvp:n = first version:n | capitals near:build,launch,product,startup,prototype,develop
schema markup
structured data
hreflang
canonical tag:n
canonical url:n
canonicalization
crawlability
crawl budget:n
crawl error:n
indexability
backlink:n = link:n from other sites; links from other sites | weak
link building | weak
link equity
domain authority
page authority
title tag:n = page titles | medium
meta description:n | weak
core web vitals = loading speed
duplicate content | weak
anchor text | weak
long-tail = specific; less common | near:keyword,search,searches,seo,traffic,queries,query,content,phrase
long-tail keyword:n = specific searches
negative keyword:n
keyword density
keyword intelligence
target keyword:n = search words | weak
search intent | weak
user intent = what people look for | weak
local citation:n
content gap:n | weak
content pillar:n
topic cluster:n
ranking factor:n
a/b test:n = comparison | weak
a/b testing = comparing versions | weak
split test:n = comparison | weak
multivariate
funnel:n = steps to a sale; steps | near:sales,marketing,conversion,visitor,lead,buyer,purchase
sales-funnel:n = path to a sale; steps to a sale
conversion-funnel:n = steps to a sale
top of the funnel
top-of-funnel
bottom-of-funnel
lead-magnet:n = free offer
lead generation = finding new customers | medium
lead-gen = finding new customers
lead nurturing = keeping in touch
lead capture = collecting enquiries | weak
lead scoring
lead conversion = turning enquiries into customers
leads-pipeline:n = list of enquiries | weak
capture leads = collect enquiries
capture more leads = get more enquiries
actionable leads = real enquiries
qualified lead:n = serious enquiry
qualified traffic = people who are interested | weak
quality leads = serious enquiries
convert leads = turn enquiries into customers
leads = enquiries; new customers | business weak
lead:n to the pipeline
convert visitors = turn visitors into customers | weak
converting visitors = turning visitors into customers | weak
conversion:n = sale; sign-up | medium
conversion-rate:n = share of visitors who buy | medium
higher conversion = more sales | weak
conversion rate optimization = getting more visitors to buy
drive traffic
drives traffic
driving traffic
traffic that converts
retargeting = ads that follow visitors
remarketing = ads that follow visitors
programmatic = automatic
attribution model:n
attribution modeling
lookalike audience:n
audience segment:n = group | medium
segmentation = grouping | weak
micro-segmentation
persona:n = type:n of customer | medium
buyer persona:n = type:n of customer | fit
user persona:n = type:n of customer | fit
ideal customer profile = typical customer
icp | capitals
omni-channel = on every channel
multi-channel = on several channels | weak
cross-channel = on several channels
channel narrative:n
channel partner:n = authorised seller:n | medium
drip campaign:n = series of e-mails
nurture campaign:n = series of e-mails
deliverability = reaching the inbox
inbox placement
open rates | medium
click-through rate:n | weak
click-through | weak
reach and engagement
engagement rate:n
vanity metric:n
growth hack:n
growth hacking
growth hacker:n
growth marketing
growth team:n
performance marketing
inbound marketing | weak
demand generation = finding new customers
demand gen = finding new customers
account-based marketing
abm | capitals
paid media = ads | weak
earned media = press | weak
owned media | weak
thumb-stopping
snackable content
evergreen content = lasting articles | medium
user-generated content = what customers post | medium
viral loop:n
virality
shareability = how easily it is shared | weak
recency = how new it is | weak
brand mention:n | medium
social proof | weak
social listening | medium
product-market fit
total addressable market
market segment:n = group of customers
churn = customers who leave | medium
churn rate:n = share of customers who leave
customer lifetime value
life-cycle | weak
lifecycle marketing
student lifecycle = a student's time with you
customer lifecycle:n
user journey:n = step:n; steps | weak
user flow:n = steps | weak
product squad:n = team:n | fit
scrum | near:agile,sprint,kanban,software,project,master
sprint:n = short round of work | near:design,two-week,planning,product,development,agile,backlog,delivery,discovery,sprint-based,scrum,software unless:running,runner,metre,race,track,hill,cardio,bike,athlete
sprint-based
backlog:n = list of work to do | medium
kanban
agile methodology
agile team:n
product roadmap:n = plan | weak
content operations
martech
adtech
fintech | weak
edtech | weak
proptech
engagements | business
distributed collective
distributed team:n | weak
scoped to your = planned for your | weak
we scope = we plan | weak
scope:v and build:v
mql:n | capitals
high-intent prospects = people who want to buy
high-intent | medium
intent data = signs of interest
lead routing = passing on enquiries
sales pipeline:n = list of possible sales | medium
full-funnel = from first look to sale
mid-funnel
funnel optimization = losing fewer buyers
marketing automation = automatic e-mails | medium
first-party data = what customers tell you | medium
zero-party data = what customers tell you
multi-touch attribution
conversion-focused = that sells
conversion-optimized = that sells
high-converting = that sells
customer data platform:n
demand-side platform:n
customer acquisition = winning customers | medium
customer acquisition cost:n = cost of a new customer
customer retention = keeping customers | medium
win-back campaign:n = e-mail to former customers
brand activation:n = event:n | fit
brand architecture
brand storytelling = stories
content engine:n
always-on marketing
net promoter score:n | medium
voice of the customer = what customers say | medium
voice-of-customer = what customers say
gtm | capitals
revops
# ---- fundraising
major gift:n = large gift:n | medium fit
major donor:n = large giver | medium
planned giving = gifts in a will | medium
legacy giving = gifts in a will | medium
unrestricted fund:n = money for any need
unrestricted funding = money for any need
unrestricted gift:n = gift for any need
restricted fund:n = money for one purpose
restricted funding = money for one purpose
donor stewardship = thanking donors
donor cultivation = getting to know donors
donor-advised fund:n | medium
case for support
gift-in-kind = gift of goods
in-kind support = goods and help | medium
in-kind contribution:n = gift of goods
wrap-around support = extra help
logframe:n
beneficiary communities
direct beneficiaries = people who get it
end beneficiaries = people who get it
implementing partner:n = partner:n | fit
pooled fund:n
# ---- agencies and shops
cagr | capitals
fmcg = everyday goods | capitals
cpg | capitals
moq = least you can order | capitals
consumer packaged goods = everyday goods
occasion appeal
geo-targeting = ads by place
lead qualification = finding serious buyers
cta button:n = button:n | fit
organic reach = people reached without ads | medium
above-the-fold = seen without scrolling
clickstream
freemium = free to start
information asymmetry
return on ad spend
gated content
rack rate:n = full price:n | fit
ancillary services = extras | medium
run of show = order of events
wayfinding = signs | medium fit
`,
)

export const LEGAL = readJargonTable(
  'legal',
  `
alternative dispute resolution = settling without a court
arbitration | weak
tort
torts
fiduciary duty
fiduciary duties
due diligence = checks | weak
pro bono = free | weak
contingency fee:n = fee only if you win | weak
intestate = without a will
intestacy
statute of limitations = time limit | weak
injunctive relief
interlocutory
deposition:n | medium
subpoena:n = order to appear | medium
affidavit:n = sworn statement | weak
ex parte
pro se
voir dire
habeas corpus
arraignment
easement:n = right of way
quiet title
eminent domain
money judgment = court order to pay
possession order:n = court order to leave
possession proceedings = court case to take back the home
notice of seeking possession
re-listed in court
hereby
hereafter = from now on
hereinafter
herein = in this
hereto
hereof
hereunder = under this
herewith = with this
heretofore = until now
thereof = of it
therein = in it
thereto = to it
thereafter = after that | weak
therefrom
whereupon
wherein = where
whereof
aforementioned = that
aforesaid = that
above-mentioned = this | medium
above mentioned property | medium
undersigned
notwithstanding = despite | fit
pursuant to = under | figurative fit
in pursuance of = under | fit
inter alia = among other things | fit
mutatis mutandis
prima facie
pro rata = in proportion | medium
prorated = in proportion | weak
bona fide = genuine | fit
ipso facto
per annum = a year | fit
force majeure = events that nobody controls
indemnify:v = cover:v the loss of
indemnification
indemnity = cover against loss | medium
liquidated damages = agreed compensation
subrogation
estoppel
lien:n = claim | thing
encumbrance:n = claim
escrow = safe keeping by a third party | weak
covenant:n = promise | weak
waiver of | medium
without prejudice | weak
null and void = not valid | weak
severability
governing law
tortious
statutory notice:n = formal notice
jurisdiction | weak
joint and several
jointly and severally
hold harmless
data controller:n = who answers for your data | unless:who
data processor:n = company that handles the data
legitimate interest:n | weak
processing of your personal data | weak
data subject:n = person
lawful basis
adjudicate:v = decide:v
adjudication = decision
appellant:n
plaintiff:n | medium
deponent:n
vexatious
deemed to have
deem:v = consider:v | weak
deems necessary = thinks necessary
remit = task | near:our,within,outside,beyond,my
forthwith = at once | fit
henceforth = from now on | fit
shall be entitled to = may | weak
probate = settling what somebody leaves behind | medium
conveyancing = the legal side of buying a home | medium
contingency-fee basis = paid only if you win
contingency basis = paid only if you win
litigator:n = court lawyer:n | medium
discovery phase = exchange of evidence | near:court,case,lawsuit,litigation,trial,attorney,evidence,legal,claim
power of attorney | weak
letters of administration
liability waiver:n
hereinabove = above
hereinbelow = below
hereunto
hereinbefore = before
thereunder = under it
thereupon = then | fit
therewith = with it
thenceforth = from then on | fit
theretofore = before then
hitherto = until now | fit
by and between = between | fit
save as provided = except
save where = except where | fit
in perpetuity = for ever | fit
irrevocably = for good | weak
in consideration of the = for the
in the course of being
having regard to = given | fit
the foregoing = this | weak
without limitation | weak
including but not limited to = including; such as | medium fit
including without limitation = including | weak fit
represents and warrants = promises | medium
represent and warrant = promise | medium
inure to the benefit = help
at its sole discretion = as it sees fit | weak
at our sole discretion = as we see fit | weak
in our sole discretion = as we see fit | weak
interim account:n
onward transmission
novation
testator = person who made the will
abrogate:v = end:v | fit
rescind:v = cancel:v | fit
rescission = cancelling
caveat emptor
de minimis = tiny
# ---- further Latin and deeds
ex gratia = goodwill | fit
pari passu
in toto = entirely | fit
modus operandi = way of working | fit
per diem = daily allowance | fit
per capita = per person | fit
howsoever = however | fit
shall be construed = means
litigant in person = person without a lawyer
beneficial owner:n = real owner:n | fit
mortgagee:n = lender:n | fit
mortgagor:n = borrower:n | fit
wayleave:n
dilapidations = repairs owed
off-plan = before it is built | medium
surrender value = what you get if you stop
sum assured = amount paid out
reinstatement value = cost of rebuilding
insured peril:n = risk covered
reinsurance
utmost good faith
insurable interest
inception date:n = start date:n | fit
underinsured = not covered for enough | medium
`,
)

export const FINANCE = readJargonTable(
  'finance',
  `
mergers and acquisitions = buying and selling companies | weak
m&a | capitals weak
asset allocation | weak
risk appetite | weak
risk mitigation = less risk | weak
mitigate:v risk = reduce:v risk | weak
capital allowance:n
deferred revenue
insolvency practitioner:n
spend analysis
total cost of ownership = full cost
procurement = buying | weak
rfp:n = call for offers | capitals
rfi:n | capitals
rfq:n | capitals
blanket purchase agreement:n
modular contracting
authority to operate
interagency agreement:n
shared services | weak
wraparound services = extra help
wraparound support = extra help
workforce development = training for jobs | medium
workforce solutions = help with jobs
career pathway:n = route to a job | medium
stackable credential:n = certificates that build on each other
competency-based | medium
experiential learning | weak
capacity-building = training
underserved | weak
justice-involved
trauma-informed | weak
evidence-based | weak
theory of change
key performance indicator:n = targets | weak
scope of work = list of work | weak
accrual:n | medium
accrued interest = interest so far
accrue:v = build:v up | weak
amortize:v = spread:v out
amortization
aer | capitals
annuity
annuities
actuarial
basis point:n
capital expenditure
capex
opex
chargeback:n
collateral:n = security; material | weak near:marketing,brand,sales,print,identity,website,loan,secured
collaterals = materials
credit facility = loan
disbursement:n = payment:n
disburse:v = pay:v out | fit
dunning = payment reminder | near:email,e-mail,payment,invoice,letter,process,failed
edd | capitals
ebitda
escrow account:n
fiduciary
fiscal host:n = host organisation | weak
forbearance = pause in payments | near:payment,loan,mortgage,debt,lender,plan,agreement
deferment = delay
garnish your wages
gearing ratio
currency hedging
hedging against
hedging strategy
liquidity
obligor:n = person who owes
loan tenor = length of the loan
loan tenure = length of the loan
ledger balance
loan-to-value
net-30 = due in 30 days
negative equity
non-refundable retainer
outstanding liability
par value
principal sum
remittance:n = payment:n | medium fit
remittance advice = payment note
remit:v = pay:v | verb
remitted = paid
reconciliation | weak
revenue stream:n = source:n of income | fit
revenue source:n = source of income | weak
annual revenue = yearly income | weak
underwriting
unsecured creditor:n
vesting | weak
yield curve
financial assessment | weak
means-tested | weak
sundry | medium
- all and sundry
consignee:n = person who receives it
waybill:n = delivery note | weak
incoterms
demurrage
sku:n = item | capitals weak
rma | capitals weak
last-mile = final delivery | weak
accounts receivable = money that customers owe you
pro-forma invoice:n = advance bill
kyc = check of who you are | capitals unless:know,verification,check
aml = check against money laundering | capitals
pax = people | medium
fiscal sponsor:n
fiscal agent:n
in-kind donation:n = gift of goods | medium
aum | capitals
cap table:n = list of owners
term sheet:n = outline of the deal
dry powder = money to invest
convertible note:n = loan that turns into shares
pre-money = before the investment
post-money = after the investment
pre-seed = very early | medium
carried interest
portfolio company = company that it owns
co-invest:v = invest:v together
deal origination = finding deals
exit strategy = plan to sell | weak
risk-adjusted = for the risk taken
mark-to-market
counterparty = other side
counterparties = other sides
drawdown:n | weak
tranche:n = part:n | fit
embedded finance = payment built in
capital-light
capital deployment = investing
asset-light
yield-generating = that earns
income-generating = that earns
# ---- insurance, goods on the way
fnol | capitals
first notice of loss = your first report
coinsurance = your share of the cost
out-of-pocket maximum = most that you pay | medium
prior authorization = leave from your insurer | medium
formulary = list of covered medicines
explanation of benefits = statement of what is covered
cpt code:n = treatment code:n | fit
utilization management = check that a treatment is needed
loss adjuster:n = assessor:n | fit
actual cash value = what it is worth today
proximate cause = main cause
policy endorsement:n = change to the policy
policy rider:n = extra cover
portfolio transfer:n | medium
sum insured = most that we pay
freight forwarder:n = shipper | medium
3pl | capitals
4pl | capitals
drayage = short haul
cross-dock:v = move:v straight on
line-haul = long haul
reverse logistics = returns
pick-and-pack = packing
hs code:n = customs code:n | fit
backhaul
palletized = on pallets
last-mile delivery = delivery to your door
supply-chain solution:n = delivery
# ---- staff
fte:n | capitals
hris | capitals
reduction in force = lay-offs
workforce reduction = lay-offs
performance improvement plan:n = plan to do better | medium
competency framework:n = list of skills
requisition:n = request:n
backfill the role = replace the person
attrition = people leaving | near:staff,employee,workforce,team,talent,turnover,hiring,rate
headcount = staff | weak
360 feedback = views from colleagues | medium
asset class:n = kind of investment; kinds of investment
fixed income = bonds | medium
interchange fee:n = card fee:n | fit
credit utilization = share of credit used
reit:n | capitals
landed cost = full price with duty | medium
cold chain = chilled transport | medium
transhipment = moving to another ship
fcl | capitals
ddp | capitals
stockout:n = time without stock
tupe | capitals
compensation and benefits = pay and benefits
p&l | capitals
`,
)

export const FORMAL = readJargonTable(
  'formal',
  `
signpost:v you = tell:v you about; send:v you
signposting = pointing
going forwards = from now on | safe
commence:v = start:v | safe finite unless:proceedings,court
commencement = start | fit
ascertain:v = find:v out | fit
endeavor:v = try:v | weak
endeavor to = try to | fit
- every endeavor to
- reasonable endeavor to
- an endeavor to
- our endeavor to
- your endeavor to
- this endeavor to
terminate:v = end:v | weak
cessation = end | fit unless:smoking,tobacco,quit
effectuate:v = bring:v about
remuneration = pay | fit
disseminate:v = share:v; send:v out | fit
promulgate:v = announce:v
expeditious:a = quick:a
inasmuch as = because
insofar as = as far as | weak
in lieu of = instead of | fit unless:flower,notice
in respect of = about; for | weak
with respect to = about | weak
with regard to = about | weak fit
with regards to = about | weak fit
in regards to = about | weak fit
vis-a-vis = about
due to the fact that = because | weak safe
owing to the fact that = because | weak safe
despite the fact that = although | weak safe
in the event that = if | weak fit
in view of the fact that = because | fit
for the purpose of = to | weak
for the purposes of = for | weak
with a view to = to | weak
on account of the fact that = because
until such time as = until | safe
prior to = before | weak fit
subsequent to = after | weak fit
subsequent upon = after
in accordance with = under; following | weak
in conjunction with = with | weak
in the amount of = for | weak
as per your = as in your | weak
please be advised that
please be informed that
kindly be advised
kindly be informed
kindly revert = please reply
revert back to = reply to | weak
revert to us = reply to us
do the needful
prepone:v = bring:v forward
intimate us = tell us
same day basis
duly noted = noted | weak
furnish:v us with = give:v us; send:v us
enclosed please find = here is
attached please find = here is
please find attached = here is | weak
please find enclosed = here is | weak
at your earliest convenience = as soon as you can; soon; by a date | weak fit
cognizant of = aware of | fit
contingent upon = depends on | medium
elucidate:v = explain:v
enumerate:v = list:v
obviate:v = remove:v
operative provision:n
optimum = best | weak fit
optimal = best | weak fit
optimally = best
requisite = needed | weak
rectify:v = fix:v; put:v right | weak fit
render:v inoperable = break:v
aggrieved
addressee:n = person | medium
incumbent upon
interpose:v
notate:v = note:v
liaison:n = contact | medium
magnitude = size | medium
multiplicity of = many
adversely impact:v = harm:v
adversely affect:v = harm:v | weak
proximate
close proximity = near | weak
is desirous of = wants
purport:v = claim:v
evince:v = show:v
propensity = tendency; chance
proclivity = tendency
quantitative and qualitative = in figures and words | weak
conjoint
commercialize:v = sell:v | weak
in receipt of = have | weak
with immediate effect = from now | medium
at the present time = now | fit
in the near future = soon | weak
make:v provision for = provide:v for | weak
effect:v payment = pay:v
remit payment = pay
tender payment = pay
avail:v yourself of = use:v | fit
avail of = use | fit
in compliance with = as required by | weak
pertain:v to = concern:v | weak fit
pertaining to = about | weak fit
apprise:v you = tell:v you
kindly apprise = please tell | fit
your good self
your goodself
esteemed customer = customer
peruse:v = read:v | fit
perusal = reading
afford you the opportunity = let you
in abeyance = on hold | fit
henceforward = from now on | fit
in view of the above = so | fit
under the provisions of = under | fit
in consonance with = in line with | fit
under separate cover = separately | fit
above-referenced = this | medium
be in possession of = have
render:v assistance = help:v | fit
commensurate with = in line with | fit
consequent upon = after | fit
preclude:v = prevent:v | fit
procure:v = get:v; buy:v | medium fit
expend:v = spend:v | medium fit
supersede:v = replace:v | medium fit
salient = main | medium fit
proffer:v = offer:v | fit
tantamount to = the same as | medium
kindly be reminded = please remember
`,
)
