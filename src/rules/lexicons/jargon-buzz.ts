/**
 * Corporate buzz: words that sound like business and tell a customer little, whatever they know.
 *
 * Informed by retext-simplify 8 (MIT), buzzwords 1.4 (MIT), joblint's list in its Vale port (MIT),
 * 18F's words to avoid (CC0) and plainlanguage.gov (public domain); conditions, weights and most
 * replacements are our own, from reading marketing pages.
 */
import { readJargonTable } from './jargon-entry.ts'

export const BUZZ = readJargonTable(
  'buzz',
  `
# ---- verbs
leverage:v = use:v | safe verb core
- financial leverage
- operating leverage
utilize:v = use:v | safe core
utilization = use | weak
streamline:v = simplify:v; speed:v up | core fit unless:hull,body,bodies,shape,fin,silhouette,car,train,aircraft,swimmer,aerodynamic,water,helmet,boat
streamlined = simple; simpler | core unless:hull,body,bodies,shape,fin,silhouette,car,train,aircraft,swimmer,aerodynamic,water,helmet,boat
empower:v = help:v; let:v | figurative core fit
empowering = encouraging; useful | weak
empowerment | core
unlock:v = open:v; get:v | object core
unleash:v = use:v; release:v | core unless:dog,puppy,pet,park,fence,spell,attack,storm,volcano
elevate:v = improve:v; lift:v | core fit unless:leg,foot,feet,arm,ankle,knee,limb,head,heart,injury,injured,bed,pillow,heel,hand,wrist
- elevated privilege:n
- elevated temperature:n
- elevated risk
- elevated platform:n
- elevated walkway:n
- elevated blood
- elevated level:n
- elevated heart
- elevated train
turbocharge:v = speed:v up | core unless:engine,petrol,diesel,litre,liter,cylinder,motor,horsepower,hp,bhp,v6,v8
harness:v = use:v | abstract core fit
- safety harness
- harness:n
optimization:n = improvement | weak
fully optimized = tuned; fast | medium
maximize:v = get:v the most from | weak
incentivize:v = encourage:v; reward:v | core fit
disincentivize:v = discourage:v | core fit
monetize:v = make:v money from; earn:v money from | fit
productize:v = sell:v | core
operationalize:v = put:v into practice | core
strategize:v = plan:v | core fit
synergize:v = work:v together | core
socialize the idea = share the idea | core
conceptualize:v = think:v up | core
contextualize:v = explain:v
democratize:v = open:v up | core fit
reimagine:v = rethink:v | core fit
reinvent:v = rethink:v | medium
future-proof:v = keep:v up to date | core
turn-key = ready-made; ready to use | core fit
foster:v = encourage:v; build:v | abstract core unless:diversity
- foster care
- foster parent:n
- foster child
- foster children
- foster family
- foster home:n
facilitate:v = support:v; help:v; make:v easier | medium
expedite:v = speed:v up | medium fit
spearhead:v = lead:v | fit
ideate:v = think:v of ideas | core
ideation = new ideas | core
iterate:v = keep:v improving | medium
iterative = step by step | weak
scale:v = grow:v | business core fit
at scale = in large numbers; for many people | medium
scalable = able to grow with you; that grows with you | medium
scalability = room to grow | core
pivot:v = change:v course | weak near:business,strategy,company,model,quickly,team
disrupt:v = change:v | business core
disruptive = new | business
drive:v = bring:v; lead:v to | outcome medium
driving:v force | medium
deliver:v = bring:v; give:v | outcome medium
power:v = run:v | abstract weak
fuel:v = help:v | abstract weak
ignite:v = start:v | abstract weak
spark:v = start:v | abstract weak
accelerate:v = speed:v up | abstract weak
transform:v = change:v | abstract weak fit
showcase:v = show:v | weak fit
cultivate:v = build:v; grow:v | abstract weak
orchestrate:v = run:v; arrange:v | unless:music,symphony,composer,piece,score,song
harmonize:v = match:v | weak
captivate:v = interest:v | weak
resonate:v with = speak:v to; matter:v to | medium
embark:v on = start:v | weak fit
embrace:v change | medium
navigate:v the complexity = deal:v with | core
navigate:v the complexities = deal:v with | core
navigate:v the landscape
align:v with = match:v; fit:v | weak
aligned with your = matched to your; fit for your
stay aligned = work together
strategically aligned
realign:v = match:v again | weak
synergy = working together | core
synergies = gains from working together | core
synergistic = joint | core
liaise:v = work:v; talk:v
interface:v with = talk:v to; work:v with | verb
touch base = talk; get in touch | core fit
touched base = talked | core fit
touching base = talking; getting in touch | core fit
double-click:v on that | core
double:v down on = do:v more of | medium
deep-dive:n = closer look | medium
deep dive:v into = look:v closely at | medium
drill:v down into = look:v closely at | medium fit
move:v the needle = make:v a difference | core
push:v the envelope = try:v something new | medium
think:v outside the box = think:v differently | core fit
out-of-the-box thinking = new ideas | core
boil:v the ocean = try:v to do everything | core
peel:v back the onion = look:v closer | medium
run:v it up the flagpole = ask:v | core
take:v it offline = talk:v about it later | core
take:v this offline = talk:v about it later | core
hit:v the ground running = start:v quickly | medium
level:v up your = improve:v your | weak
level-up:v = improve:v | medium unless:game,character,player,xp
up your game = do better | medium
go:v the extra mile = do:v more | weak fit
deploy:v = put:v in place; set:v up | abstract
roll-out:n = launch; start | weak
onboard:v = welcome:v; set:v up | weak
onboarding = getting started; welcome; set-up | weak
offboarding = leaving
upskill:v = learn:v new skills | core
reskill:v = learn:v new skills | core
right-size:v = adjust:v the size of | core
cross-pollinate:v = share:v | core
sunset:v = end:v; retire:v | core near:product,feature,version,api,legacy,software,code,app,plugin,codebase,module
sunset period = last months
action this = do this | core
actioned = done | core
actioning = doing | core
actionable = practical; useful | core fit unless:statement,claim,offence,offense,tort,court,libel,defamation
reach:v alignment = agree:v | medium
gain:v insight:n = learn:v | weak
surface insights = show what matters | core
uncover insights = find out | core
unpack:v = explain:v | abstract
impactful = effective; useful | medium fit
fortify:v your = strengthen:v your
bolster:v = strengthen:v | weak fit
augment:v = add:v to | weak
amplify:v your = strengthen:v your | medium
amplify:v = strengthen:v | abstract
catalyze:v = start:v
actualize:v = make:v real
handcrafted experience:n | medium
craft:v compelling | medium
solutioning = solving | core

# ---- nouns
paradigm:n = model:n; way | core unless:programming,concept,language,functional,object-oriented,coding
paradigm-shift:n = big change:n | core fit
thought-leader:n = expert:n | core fit
thought-leadership = expertise; expert advice | core
thought partner:n = adviser | core
value-proposition:n = what you get; benefit | core
value-prop:n = what you get; benefit | core
unique selling point:n = what makes it different | medium
unique selling proposition:n = what makes it different | medium
value-add:n = benefit:n; extra | core fit
value-added = extra
added value = benefit; extra | weak
value creation = usefulness; profit
value stream:n | core
value driver:n | core
pain-point:n = problem:n | core fit
core competency | core fit
core competencies | core fit
core competence:n | core fit
best-of-breed = very good | core fit unless:dog,show,puppy,kennel,cat,judge,crufts,ring,won,wins,class,bitch,hound
best-practice:n = what works well; good ways | weak
next-gen = new | weak fit
next-generation = new | weak
mission-critical = essential; vital | medium fit
business-critical = essential; vital | fit
low-hanging fruit = easy first step; quick gains | core
quick-win:n = quick gain:n; easy first step | core fit
win-win = good for both of us | medium
ballpark figure:n = rough figure | medium
blue-sky thinking = new ideas | core
helicopter view = overview | core
thirty-thousand-foot view = overview | medium
bandwidth = time; space | fit near:have,has,had,team,capacity,enough
buy-in = agreement; support | core fit unless:poker,tournament,game,chip,player,stack
ecosystem:n = network:n; set of tools | weak unless:species,forest,ocean,marine,nature,wildlife,organism,river,soil,plant,animal,environment,pond,lake,wetland,reef,garden
- ecosystem services
- marine ecosystem:n
- ecosystem:n of plants
landscape:n | near:digital,marketing,business,competitive,evolving,technology,media,regulatory,threat,cloud,funding,startup unless:garden,park,hill,painting,view,architect,student,season
digital landscape = online world | medium
ever-changing landscape = changing times | medium
ever-evolving = changing | medium
fast-paced world | medium
fast-paced digital | medium
today's digital world | medium
digital footprint = presence online | core
digital transformation = moving to digital tools; change | core
digital-first = online | weak
digital journey:n | core
cloud journey:n = move to the cloud | core
growth journey:n
customer-journey:n = what customers go through | medium
buyer's journey | medium
buyer journey:n | medium
transformation journey:n | medium
innovation:n = new ideas; improvement | core unless:centre,center,ministry,award,prize,fund,park,day,hub,lab
- latest innovations in
in the provision of = in providing | core fit
innovative = new | core fit
innovate:v = try:v new ideas; improve:v | core
innovator:n | weak
solution:n = product:n; service; answer | filler core
solutions provider:n = company | core fit
solution provider:n = company | core fit
one-stop-shop:n = everything in one place | core
single pane of glass = one screen | core
single source of truth = one place for everything | medium
touchpoint:n = contact; moment | core
stakeholder:n = people involved; everyone involved | medium
key stakeholder:n = people who matter | core
deliverable:n = result:n; finished work | weak
learnings = lessons | core fit
key takeaway:n = main point:n | medium fit
takeaways = lessons; points | weak
headwinds = difficulties | weak
tailwinds | weak
wheelhouse = area
swim lane:n | core near:process,diagram,team,board,project,role,workflow
swimlane:n | core near:process,diagram,team,board,project,role,workflow
workstream:n = task:n; part of the work | core
thought-starter:n = idea
north star | weak
north-star metric:n = main goal | medium
guiding star | medium
guardrails = limits; rules | weak
playbook:n = guide:n; method | weak fit
roadmap:n = plan:n | weak fit
runway = time left | near:months,funding,cash,startup unless:light,airport,pilot,plane,fashion,model,landing
bottom-line = result; profit | weak
top-line growth = growth in sales | medium
wins across the board | medium
critical mass | medium
sea change = big change | medium
new normal = how things are now | medium
cadence:n = rhythm; schedule | core near:meeting,release,reporting,prefer,review,publishing,weekly,monthly,regular,content,posting
- cadence and tone
operating model:n = way of working | medium
operating system for your business | medium
business model canvas | medium
business objectives = goals; plans | medium fit
strategic objective:n = goal:n; plan | core fit
strategic goals = goals | weak
strategic initiative:n = project:n | core fit
strategic partnership:n = partnership:n | core fit
strategic partner:n = partner:n | fit
strategic alliance:n = partnership:n | fit
strategic direction = plan | core
strategic vision = plan | core
strategic approach | weak
strategically = carefully; on purpose | weak
growth-strategy | weak
go-to-market = launch; sales | core
center:n of excellence | medium
operational efficiency = doing more with less
operational costs = running costs | weak fit
efficiencies = savings
efficiency gains = savings
business outcome:n = result:n; goal | core fit
tangible results = results | weak
measurable results = results | weak
measurable growth = growth you can see | weak
organic growth | weak
sustainable growth | weak
exponential growth = fast growth | medium
hypergrowth = fast growth | core
economies of scale | medium
market penetration
mind-share = attention | core
brand equity
brand awareness = how well people know you | weak
brand promise | weak
brand values | weak
storytelling = stories | weak
messaging framework | medium
growth-mindset = wish to learn | core
growth-partner:n = partner | weak
growth engine:n | core
culture of collaboration
culture of excellence
human capital = people; staff | core fit
talent pool = people
talent acquisition = hiring | core fit
cross-functional = joint; from several teams
collaboratively = together | weak
collaboration = working together | weak
results-driven = that works | medium
results-oriented | medium
data-driven = based on facts; based on your figures | core
data-led = based on facts
insight-driven = based on facts | core
actionable insight:n = useful finding:n; useful findings; advice you can use | core fit
valuable insight:n | weak
outcome-based
customer-centricity = care for customers | core
purpose-built = made for this | weak
mission-driven | weak
design-led
tech-enabled | core
forward-thinking = modern | medium
forward-looking | weak
future-ready = up to date | weak
future-focused
action-oriented
detail-oriented = careful | weak
client-facing | weak
customer-facing = that customers see | weak
user-facing = that you see | weak
outward-facing
enterprise-grade = strong; for large companies | core
enterprise-ready = ready for large companies | core
enterprise-level = for large companies | core
enterprise-class = for large companies | core
production-grade = reliable
production-ready = ready to use | weak
industrial-strength | core
carrier-grade = reliable
business-ready
ai-ready
cloud-ready
ai-first | core
mobile-first = made for phones first | core
api-first | core
cloud-first = online | core
people-first | weak
customer-first = built round customers | weak
quality-first
security-first | weak
ai-powered = with AI; automatic | medium
ai-driven = with AI; automatic | medium
ai-enabled = with AI
ai-accelerated
technology-powered
feature-rich = with many features; full of features | weak
content-rich
full-service = complete | weak
full-featured = complete | weak
high-performance = fast | weak
high-performing | weak
high-impact = useful; effective | medium
high-value | weak
high-touch = personal
low-touch
white-glove = personal | core
top-tier = very good
best-fit
tier-one
next-wave
deep expertise | weak
deep domain expertise = long experience
domain expertise = knowledge; experience
subject-matter expert:n = expert:n | medium fit
subject matter expertise = knowledge | medium
proven track record = experience | medium
track record | weak
proven expertise = experience | weak
proven methodology | medium
proprietary methodology | medium
methodology = method; way | medium fit
methodologies = methods; ways | medium fit
modality = way
modalities = ways
robust = strong; reliable; full | medium
holistic = complete; whole | core fit unless:treatment,treating,healing,body,medicine,therapy,therapies,therapist,massage,naturopath,yoga,health,wellness,nutrition,healer,practitioner
holistically = as a whole | core
comprehensive suite | medium
suite of = set of | weak
suite of tools = set of tools | medium
frictionless = smooth; easy; simple | core fit
seamless:a = smooth:a; easy:a | core fit unless:gutter,guttering,leggings,bra,underwear,tights,knit,knitted,tube,tubing,pipe,steel,pattern,texture,flooring,garment,sock,shorts,sports,stitch,loop,fabric,panel,worktop,countertop
seamless integration = works with | core
effortless integration | medium
end-to-end = complete; from start to finish | core fit
- end-to-end encrypt:v
- end-to-end encryption
- end-to-end test:n
full-spectrum = complete | medium
full-lifecycle = complete
360-degree view = full picture
360 view = full picture
soup-to-nuts = complete
agile | medium
agility = speed | weak
vibrant ecosystem
bespoke = custom; made for you | medium fit
tailored solution:n = custom product:n; product made for you | core
customized solution:n = custom product:n; product made for you | core
personalized experience:n | weak
immersive = lifelike | weak
transformative = life-changing; big | weak
transformational = big | weak
transformation:n = change | weak
proactive:a = early:a; before you ask | medium
proactively = before you ask; early | medium
visionary = imaginative | weak
cohesive | weak
cohesively = together | weak
granular = detailed; fine | core fit unless:sugar,salt,fertiliser,fertilizer,soil,feed,limestone,snow,texture
granularity = detail | core
overarching = main; overall | fit
laser-focused = focused | medium
hyper-focused = focused
hyper-personalized = personal | fit
hyperlocal = local | medium fit
frictionlessly
differentiator:n = difference | core
differentiated = different | weak
differentiation = difference | weak
diversification = spread
competitive-edge = advantage
competitive advantage:n = advantage | weak
core offering:n = main product | medium
offering:n = product; service | weak thing
product offering:n = product | weak
service offering:n = service:n | medium fit
- go-to person
engagement = interest; attention | weak
user-engagement = interest; use
customer-engagement = contact with customers
audience-engagement = interest
engagement:n = project:n; work | business
- ring engagement
velocity = speed
time-to-value = time until it helps you | core
time-to-market = time to launch | core
speed to market = time to launch | medium
return on investment = what you get back | weak
move fast and break things | medium
ship:v experiences | medium
end-user:n = user:n; customer | weak fit
end-user experience:n = your experience | weak
user-experience = how it feels to use | weak
customer-experience:n = service; how you are treated | weak
exceptional experience:n = good service | medium
digital experience:n = website; app | medium
brand experience:n | medium
compelling experience:n | medium
customer success = customer help | weak
customer success manager:n = customer adviser | weak
customer-obsessed | core
customer-led
going-forward = from now on; in future | safe core apart
moving-forward = from now on; in future | weak
at the end of the day = in the end | medium
at this point in time = at the moment | safe core
at this moment in time = now | safe core
on a go-forward basis = from now on | core
in today's world = today | weak
in today's digital age = today
in this day and age = today | weak
in the digital age = today | medium
with that being said | medium
it is what it is | medium
net-net
net new = new | medium fit
greenfield = new | fit
brownfield = existing
bake:v in | medium near:security,privacy,feature,compliance,support
baked-in = built in
special sauce = method | medium
silver bullet:n = easy answer | medium
magic bullet:n = easy answer | medium
perfect storm | medium
elephant in the room | medium
burning platform | medium
open the kimono | medium
drink:v the kool-aid | medium
eat:v our own dog food = use:v our own product | medium
heavy lifting = hard work | medium
do:v the heavy lifting = do:v the hard work | weak
silo:n = separate team | near:data,team,department,information,break,organisational,organizational
siloed = separate; cut off | core
data silo:n = separate records | core
knowledge transfer = teaching
brain dump:n | medium
alignment = agreement | weak
cross-sell:v = offer:v more
up-sell:v = offer:v more
value-based | weak
share of wallet | core
share of voice | core
wallet share
run-rate:n = yearly rate
burn-rate:n = spending
top-of-mind = remembered
optics | near:bad,good,political,pr
narrative arc | medium
reputation management | weak
change management | weak
change agent:n = person who changes things | medium
evangelist:n = fan; supporter | medium
evangelize:v = promote:v
brand advocate:n = fan | medium
rockstar:n = expert | near:marketing,developer,sales,team,support,code,coding,social
ninja:n = expert | near:marketing,developer,sales,team,support,code,coding,social
guru:n = expert | weak
wizardry
unicorn:n | near:startup,billion,valuation
tribe | near:marketing,brand,founder
space = field | figurative
- in the space of
vertical:n = trade; field | plural unless:horizontal,blind,line,wheel,fabric
horizontal:n | plural
use-case:n = use:n; example | weak fit
edge-case:n = rare case:n | weak fit
corner-case:n = rare case:n | fit
granular control:n = detailed control:n | medium fit
granular permission:n = detailed permission:n; detailed control | medium fit
robust and scalable = reliable | core
flexible and scalable
secure and scalable
fast and scalable | medium
mutually beneficial = good for both of us | medium
unparalleled expertise | medium
tapestry of | medium
plethora of = many | weak
a plethora of = many | weak fit
myriad of = many | weak
a myriad of = many | weak fit
myriad = many | weak
multitude of = many | weak
a multitude of = many | weak fit
realm of = world of | weak
limitless possibilities = many uses | medium
world of possibilities | medium
your pathway to = your way to | weak
pathway to = way to | weak
gateway to = way to | weak
cornerstone of | weak
hallmark of | weak
testament to = proof of | weak
beacon of | medium
at the forefront = leading | medium
at the intersection of = where | medium
the power of = | weak
power of collaboration
power of technology
harness:v the power of = use:v | core fit
unleash the power = use | core
unlock the power = use | core
leverage:v the power of = use:v | safe verb core
full potential = best | medium
unlock the potential | core
realize the potential | medium
unlock value | core
value at every | medium
stay ahead of the curve = stay up to date
ahead of the curve = early
cut:v through the noise = get:v noticed
break:v through the clutter = get:v noticed
bring:v to the table = offer:v | medium
committed to excellence | medium
commitment to excellence | medium
strive:v for excellence = work:v hard | medium
excellence = quality | medium
excellence in everything | medium
customer delight = happy customers | medium
delight:v customers = please:v customers | fit
delight:v your customers = please:v your customers | fit
surprise and delight = please | medium
wow factor | medium
exceed:v expectations = do:v better than expected | weak
moment of truth | medium
moments that matter | weak
deliver:v impact = make:v a difference | core
fully integrated = joined up | medium
fully-managed = run for you | weak
integrated solution:n = product | core
integrated approach | weak
integrated platform | weak
modular | weak
composable = made of parts | core
interoperable = works with others | core
interoperability = working with others | core
plug-and-play = ready to use | medium
out-of-the-box = ready to use; straight away | medium
progressively building
progressive enhancement | medium
multi-faceted = varied | weak
capability = ability; feature | medium fit
capabilities = features; abilities | medium
powerful capability | medium
powerful capabilities | medium
functionality = feature; features | weak
functionalities = features | weak
implementation:n = set-up | weak
strategy development | weak
managed services | weak
traction = interest; use | weak
gain:v traction = catch:v on | medium
ramp:v up = increase:v; start:v | weak
spin:v up = start:v | weak
wind-down
lean:v in to | medium
lean-in
learning-journey:n = course; learning | weak
experience-led
intelligence-led
intelligent system:n = software | weak
intelligent automation = automatic work | medium
smart automation | medium
automate workflows = save work | weak
work-flow:n = steps; way of working; process | medium
business process:n = work | weak
business logic = rules | weak
business intelligence = reports | weak
business value = benefit
business impact = effect | medium
business growth | weak
business goals = goals | weak fit
pod:n = team:n | business fit
squad:n = team:n | business fit
experiment backlog:n
ladder:v up to = support:v | core
hyper-scale | core
# ---- compounds and set phrases of the same making
impact-driven = useful | core
community-driven = run by its members | medium
roi-driven = that pays | core
revenue-driven = that sells | core
analytics-driven = based on figures | core
strategy-driven = planned | core
consumer-driven = that buyers ask for | core
vision-driven = planned | core
insights-led = based on facts | core
insight-led = based on facts | core
strategy-led = planned | core
technology-led = technical | core
innovation-first | core
growth-led | core
sales-led | core
technology-agnostic = works with any system | core
vendor-agnostic = not tied to one supplier | core
stakeholder-engagement = talks with those it concerns | core
stakeholder management = talks with those it concerns | core
stakeholder buy-in = agreement | core
supply chain visibility = knowing where your goods are | core
governance framework:n = set of rules | core
operating framework:n = way of working | core
capability building = training | core
value realization = getting the gain | core
value unlock | core
value engineering | medium
equitable outcome:n = fair result:n | core
systems change = change at the root | core
systemic change = change at the root | medium
collective impact = what we do together | core
meaningful outcome:n = result:n | core
meaningful partnership:n = partnership:n | medium fit
scalable impact = help for many more | core
sustainable impact = lasting good | medium
catalytic | core unless:converter,cracker,reaction,oxidation,combustion,stove,filter,heater,exhaust
force multiplier:n = great help | core
multiplier effect = further effect | medium
root-cause analysis = finding out why | core
root-cause analyses | core
lessons learned exercise:n = review:n | core fit
continuous improvement culture | core
best-fit solution:n = best choice | core
cross-pollination = sharing ideas | core
co-create:v = help:v create; make:v together | core fit
co-creation = making it together | core
co-design:v = design:v together | medium fit
operationalization = putting it into practice | core
monetization = earning money
productization | core
verticalized | core
incentivization | core
experiential = hands-on | medium
phygital = in the shop and online | core
hyper-automation = automatic work | core
digital-native = made for the web | medium
born in the cloud | core
cloud-enabled = online | medium
cloud-powered = online | medium
data-informed | medium
insight-rich = full of facts | core
holistic view = full picture | core
holistic solution:n = complete service | core
integrated suite | medium
modular suite = set of parts | core
best-practice framework:n = proven way | core
strategic enabler:n = help | core
enabler:n = help | medium
accelerator program:n | weak
value accelerator:n | core
transformation roadmap:n = plan:n for the change | core
maturity model:n = scale:n | core
maturity assessment:n = check:n | medium
gap analysis = list of what is missing | medium
deep-rooted expertise = experience | core
deep bench of = many | core
battle-hardened = tested | medium
drive:v alignment = get:v everyone to agree | core
drive:v outcomes = bring:v results | core
drive:v impact = make:v a difference | core
drive:v transformation = bring:v change | core
drive:v performance = improve:v the work | core unless:car,test,hybrid,all-wheel,engine
drive:v profitability = earn:v more | core
drive:v productivity = get:v more done | core
drive:v collaboration = help:v people work together | core
drive:v action | medium
drive:v awareness = make:v it known | medium
unlock:v growth = grow:v | core
unlock:v opportunities = open:v doors | core
unlock:v insights = find:v out more | core
unlock:v your business | core
activate:v your audience | core
activate:v your data = use:v your data | core
amplify:v impact = do:v more good | core
maximize:v impact = do:v the most good | core
maximize:v your impact | core
deepen:v engagement = get:v closer | core
cultivate:v relationships | medium
nurture:v leads = keep:v in touch with enquirers | core
nurture:v relationships | medium
strengthen:v alignment = agree:v more | core
bridge:v the gap | weak
break:v down silos = work:v together | core
build:v resilience | weak
build:v capacity = train:v people | core
close the loop | weak
double-click:v into = look:v closer at | core
loop:v you in = tell:v you | core
loop:v in = bring:v in | weak
take:v a holistic = take:v a full | core
lean:v into = make:v the most of | medium
socialize this = share this | core
pressure-test:v = test:v | medium
sense-check:v = check:v | core
level-set:v = agree:v on the facts | core
parking lot this = leave this for later | core
put a pin in = leave for later | core
sync up on = talk about | medium
pick your brain = ask you | medium
granular insight:n = detail:n | core
granular visibility = detail | core
real-time visibility = seeing it as it happens | core
full visibility = the whole picture | medium
greater visibility = a better view | medium
gain:v visibility = see:v | core
gain:v a competitive = get:v ahead | core

# ---- phrases that many consultants' pages share
at the forefront of | medium
innovation meets | core
technology meets | medium
cutting-edge technology = modern technology; the latest technology | medium fit
cutting-edge technologies = modern technologies; the latest technology | medium fit
cutting-edge solution:n = modern product:n; latest products | core
emerging technology | weak
emerging technologies | weak
leading-edge = latest | medium
technological innovation = new technology | core fit
deliver:v excellence = do:v good work | core
deliver:v value = be:v useful | core unless:pack,meal,box,menu,range
drive:v innovation = bring:v new ideas | core
drive:v growth = help:v you grow | core
drive:v engagement = interest:v people | core
drive:v efficiency = save:v time | core
drive:v results = bring:v results | core fit
drive:v success = help:v you succeed | core
drive:v change = bring:v change | medium
drive:v value = be:v useful | core
drive:v conversions = bring:v more sales | core fit
drive:v revenue = bring:v more sales | medium
drive:v sales = bring:v more sales | medium fit
drive:v adoption = get:v more people to use it | core
fuel:v growth = help:v you grow | core
fuel:v innovation = help:v new ideas along | core
fuel:v your growth = help:v you grow | core fit
accelerate:v innovation = bring:v new ideas sooner | core
accelerate:v your growth = help:v you grow faster | core
accelerate:v digital | core
power the future | medium
powering the future | medium
digital age | medium
digital era | medium
digital economy | weak
digital world | weak
digital presence = website | medium
online presence = website | medium
digital solution:n = app:n; website | core
thriving ecosystem:n = community | medium
rapidly evolving | medium
fast-paced | weak
fast-changing | weak
ever-changing | weak
thrive in | weak
holistic approach = complete approach | core fit unless:health,healing,body,medicine,therapy,wellness,wellbeing,nutrition,naturopathy,yoga,symptom,pain
strategic insight:n = advice | core
strategic thinking | weak
strategic decision-making | medium
strategic guidance = advice | core
strategic consulting = advice | medium
strategic planning | weak
strategic execution = careful work | core
trusted partner:n | weak
trusted adviser:n | weak
trusted advisor:n | weak
partner of choice | medium
unwavering commitment = commitment | medium fit
unwavering dedication = dedication | medium fit
steadfast commitment | medium
transformative power | medium
transformative solution:n = new product:n | core
transformative impact = change | core
transformational change = great change | core fit
lasting impact | weak
meaningful impact = real change | medium fit
measurable impact = change that you can measure | medium
tangible impact = real change | medium fit
tangible value = real use | medium fit
long-term value | medium
sustainable value | medium
create:v value = be:v useful | core
add:v value | weak
proven methodologies | medium
industry expertise | weak
industry best practices | medium
market insight:n | weak
deep insight:n = understanding | medium
data insight:n = figure:n | medium fit
real-time insight:n = news as it happens | core
cyber resilience = safety online | medium
enterprise solution:n = product:n for companies | core
enterprise software | weak
enterprise-wide = in the whole company | medium
organization-wide | weak
cross-industry = in many trades | medium fit
multi-disciplinary = from several fields | weak
collaborative approach = way of working together | medium
harness ai = use AI | core
harness data = use data | core
tailored approach | weak
tailored strategies = a plan of your own | medium
tailored to your unique | medium
bespoke solution:n = custom product:n; product made for you | core
innovative approach:n = new approach:n | core fit
innovative solution:n = new product:n | core
innovative technology = new technology | core fit
smart solution:n = product:n | core
scalable solution:n = product that grows with you | core
robust solution:n = reliable product:n | core
comprehensive solution:n = full service | core
complete solution:n = full service | core
all-in-one solution:n = everything in one place | core
all-in-one platform = everything in one place | medium
unified platform = one place | medium
unified = joined-up; joined up | weak
centralized platform = one place | medium
intelligent platform = software | core
commitment to innovation = wish to improve | core
passion for innovation = love of new ideas | core
innovation-driven = full of ideas | core
innovation-led = full of ideas | core
future of work | medium
democratization = opening up to all | core
commoditization | core
disintermediation | core
gamification | medium
gamify:v | medium
personalization | weak
hyper-personalization = fitting each customer | core
digitalization = moving to digital tools | medium
digitization | weak
modernize:v | weak
modernization | weak
cost optimization = lower costs | core
process optimization = better ways of working | core
workflow optimization = better ways of working | core
resource optimization = less waste | core
optimize:v operations = work:v better | core
boost:v productivity | weak
boost:v efficiency | weak
maximize:v efficiency = save:v the most time | medium fit
maximize:v productivity = get:v the most done | medium
maximize:v value = get:v the most | medium
maximize:v roi = get:v more for your money | core
enhance:v productivity = get:v more done | medium fit
enhance:v efficiency = save:v time | medium fit
enhance:v collaboration = work:v together better | medium
enhance:v user experience = make:v it easier to use | medium
enhance:v customer experience = serve:v customers better | medium
enhance:v engagement = interest:v people | medium
improve:v operational | medium
reduce:v friction = make:v it easier | medium
remove:v friction = make:v it easier | medium
competitive differentiation = what makes us different | core
change-maker:n | medium
visionary leadership = good leadership | core fit
servant leadership | medium
boots on the ground = people there | medium
skin in the game = a stake | medium
table stakes = the least one expects | core
# ---- abstractions of boards, funders and founders
nexus of = meeting of | core
uniquely positioned = able | core
ideally positioned | weak
well positioned to = able to | core fit
strategic pillar:n = main goal:n | core fit
strategic priority = main goal | medium fit
strategic priorities = main goals | medium fit
strategic imperative:n = need:n | core fit
strategic intent = plan | core
relentless focus on = care for | core
laser focus on = care for | core
sector expertise = experience | core
industry-aligned = that employers want | core
industry-recognized = known in the trade | medium
partner of choice for | core
execute:v against = carry:v out | core
execute:v on our | core
cascade:v through = pass:v on | medium
cascaded throughout = passed on in | core
cascaded down = passed on | core
transformation agenda:n = plan for change | core
transformation program:n = plan for change | core
digital-by-default = online first | core
green economy = work that spares the climate | medium
smart mobility = better transport | core
circularity = reuse | core
circular economy = reuse instead of waste | medium
net-zero journey = way to net zero | core
embedding sustainability = sparing the planet | core
embed sustainability = spare the planet | core
sustainability journey = way to waste less | core
esg | capitals
walk the talk = do what we say | core
diversity of thought = different views | core
radical transparency = openness | core
brands with purpose | core
premiumization = dearer products | core
human-centricity = care for people | core
stakeholder-centric = built round those it concerns | core
learner journey:n = course:n | core fit
patient journey:n = course of treatment | core
employee journey:n = time with us | core
donor journey:n = what donors go through | core
member journey:n = what members go through | core
values-led = honest | medium
vertically integrated = that does it all itself | core
21st-century skills = skills for work | core
pivotal milestone:n = important step:n | core fit
key milestone:n = important step:n | medium fit
evidence base = facts | medium
place-based = local | core fit
strengths-based = that builds on what you can do | core
systems thinking = seeing the whole | core
systems-level | core
cross-cutting = that touches everything | core unless:saw,wood,blade,timber
multi-agency = joint | core fit
partnership working = working together | core
co-production = making it together | medium
co-produced = made together | medium
community cohesion = living together well | core
hard-to-reach = left out | medium
mainstream:v gender = think:v of women and men | core
gender mainstreaming = thinking of women and men | core
local ownership = say of local people | core
work package:n = part of the project | core
theory of action | core
intersectional | core
decolonial | core
praxis = practice | medium fit
pedagogical = teaching | core fit
pedagogy = teaching | core fit
pedagogies = ways of teaching | core fit
scaffolded learning = learning step by step | core
interdisciplinary = from several fields | medium
transdisciplinary = from several fields | core
deal flow = offers | core
value uplift = gain | core
value capture = profit | core
unlock:v shareholder | core
shareholder value = gain for owners | core
first-mover advantage = head start | core fit
moat = lead | core near:competitive,business,defensible,data,durable,economic,startup
flywheel:n = cycle | core near:growth,business,marketing,content,sales,product,customer,data,revenue,community,company
growth loop:n = cycle | core
network effect:n | core
land and expand | core
category-defining = new | core fit
category leader:n | medium
stealth mode = secret | core near:startup,company,founder,product,business,launch
hockey-stick growth = fast growth | core fit
product-led = sold by itself | core
founder-led | medium
blitzscale:v = grow:v fast | core
sales motion:n = way of selling | core
talent pipeline:n = people to hire | core
talent solution:n = hiring | core
employer brand = name as an employer | core
employer branding = name as an employer | core
employee lifecycle = time with us | core
people operations = staff matters | medium
total rewards = pay and benefits | core
workforce planning = planning who works when | medium
bench strength | core
succession planning = planning who comes next | medium
skilled resources = skilled people | core fit
resourcing = staff | medium
resource:v up | core
high-performing team:n = good team:n | core fit
high-performance culture = good work | core
accountability framework:n = who answers for what | core
drive:v accountability = make:v clear who does what | core
boost accountability | core
peak performance = best work | medium
operating rhythm | core
service excellence = good service | core fit
pedagogical excellence:n = good teaching:n | core fit
academic excellence = good teaching | medium
key learnings = lessons | core fit
value-accretive | core
best-in-breed = very good | core unless:dog,show,puppy,kennel,cat,judge,crufts,ring,won,wins
fit-for-purpose = good enough | medium
fit for the future = up to date | core
paradigm-changing | core
mindset shift:n = new view:n | core fit
planet-positive = good for the planet | core
nature-positive = good for nature | medium
clean-label = with few ingredients | core
science-backed = tested | core
science-led = tested | core
evidence-led = based on facts | core
thoughtful curation | core
curated experience:n = choice | core
elevated experience:n = better experience:n | core fit
discerning stakeholder:n | core
immersive experience:n = experience:n | medium fit
materiality = materials | medium
multi-sensory = for all senses | medium
creator economy | medium
# ---- more of the same, from boards, agencies and charities
de-risk:v = make:v safer | core fit
cross-functionally = together | core
growth trajectory = growth | core fit
strategic roadmap:n = plan:n | core fit
strategic foresight = planning | core
strategic framework:n = plan:n | core fit
organizational effectiveness = how well it works | core
organizational development = better ways of working | medium
operational insight:n = fact:n | core
process automation = automatic steps | medium
workflow automation = automatic steps | medium
impact-led = useful | core
multi-stakeholder = joint | core
engage:v stakeholders = talk:v to those it concerns | core
enabling environment = good conditions | core
knowledge product:n = report:n | core fit
knowledge management = keeping what you know | medium
service delivery model:n = way of working | core
service delivery = service | medium
thematic area:n = topic:n | core fit
scale:v impact = help:v more people | core
market dynamics = how the market changes | medium
customer outcome:n = result:n | core
customer insight:n = what customers say | medium
brand narrative:n = story | core
brand asset:n = logo:n and pictures | medium
brand collateral = leaflets and signs | core
industry vertical:n = trade:n | core fit
horizon scanning = looking ahead | core fit
resource-constrained = short of people and money | core
resource-intensive = costly | medium
resource allocation = who does what | medium
standard operating procedure:n = set steps | medium
time-boxed = with a fixed end | core
scope creep = extra work | core
de-scope:v = leave:v out | core
hypercare = extra help after the start | core
go-live date:n = start date:n | fit
lift-and-shift | core
rip and replace | core
placemaking = making places people like | core
public realm = streets and squares | core
built environment = buildings and streets | medium
active travel = walking and cycling | weak
psychological safety | medium
employee engagement = how staff feel | medium
employee experience = life at work | medium
talent management = care for staff | medium
performance management = reviewing work | medium
top talent = good people | medium
value-added service:n = extra service:n | fit
strategic sourcing = buying | core
nation building | core
symbiotic | medium
transformational journey:n = change:n | core
maximize:v investment:n = get:v the most for the money | core
create:v long-term value | core
deliver:v measurable = bring:v clear | core
deliver:v tangible = bring:v real | core
drive:v meaningful = bring:v real | core
drive:v measurable = bring:v clear | core
drive:v sustainable | core
enable:v organizations to = let:v organisations | medium
enable:v businesses to = let:v businesses | medium
foster:v a sense of = build:v a sense of | core fit
cultivate:v a culture | core
optimize:v processes = work:v better | core
optimize:v performance = work:v better | medium
insight into actionable | core
actionable strategies = steps you can take | core
actionable recommendations = advice you can use | medium
bespoke service:n = personal service:n | medium fit
grandfathered = kept on the old terms | core unless:clock
grandfather:v clause = exception for old customers | core
grandfather benefits = your old terms | core
hybrid pricing = fixed and pay-as-you-go prices | core
key enabler:n = help | core
differentiated offering:n | core
enable:v = let:v; make:v possible | outcome medium
circle:v back to you = come:v back to you | core fit
circle:v back with = talk:v again with | core fit
circle:v back on = come:v back to | core fit
price point:n = price:n | core fit
value-based pricing = prices by what it is worth to you | core
web presence = website | medium
battle-tested = tested | core
# ---- further words of the same kind
disparate = separate; different | core fit
business acumen = sense for business | core
commercial acumen = sense for business | core
brand dna = character | core
corporate dna | core
community of practice | core
communities of practice | core
decisioning | core
deep tech | core
disruptor:n | core
ecosystem partner:n = partner:n | core fit
enablement = help | core
enterprise-scale = for large companies | core
high-velocity = fast | core unless:bullet,wind,air,jet,impact
intrapreneur:n | core
intellectual capital = knowledge | core
line of business = trade | core
lines of business = trades | core
low-friction = easy | core unless:bearing,coating,surface
measurable outcome:n = result:n | core fit
on-ramp:n = way in | core near:business,digital,customer,growth,learning,product
people analytics = figures about staff | core
point solution:n = tool for one job | core
post-implementation = after the set-up | core
predictive insight:n = forecast:n | core fit
revenue operations | core
route to market = way of selling | core
routes to market = ways of selling | core
secure-by-design | core
solutions architect:n = technical adviser | core
solution architect:n = technical adviser | core
staff augmentation = extra staff | core
step change = great improvement | core
value chain:n | core
architected = built | core
architecting = building | core
evolve:v your = improve:v your | core
embrace:v digital | core
capture:v value | core
generate:v value = be:v useful | core
create:v impact = make:v a difference | core
realize:v efficiencies = save:v | core
activate:v your brand | core
align:v = match:v; fit:v | core near:strategy,strategies,stakeholder,roadmap
footprint:n = reach; size | core near:expand,extend,expansive,market,global,national,retail,geographic unless:carbon,environmental,water,ecological,memory
`,
)
