/**
 * Computing terms that a newcomer would have to look up. For developers they are ordinary words, so
 * the rule leaves them alone where the audience is technical.
 *
 * Informed by the Microsoft Writing Style Guide's A–Z (CC BY 4.0) and buzzwords 1.4 (MIT); most
 * entries and replacements are our own. Terms that everyone meets (PDF, link, app, browser, download,
 * encrypted, IP address, domain, HTML) are left out on purpose.
 */
import { readJargonTable } from './jargon-entry.ts'

export const TECHNICAL = readJargonTable(
  'technical',
  `
api:n = connection; way to connect | capitals inside medium
rest api:n = connection
api key:n = access code:n | medium
api token:n = access code | medium
endpoint:n = address | weak
webhook:n = automatic message to your system
oauth = log-in with another account
oauth2
saml = single log-in
scim
ldap
jwt:n | capitals
bearer token:n = access code:n
access token:n = access code:n
authentication token:n = access code
authentication = log-in; proof of who you are | weak
- two-factor authentication
- two-step authentication
- multi-factor authentication
- email authentication
deauthorize:v = sign:v out | fit
deprovision:v = remove:v | fit
provision:v = set:v up | verb
provisioning = setting up | near:server,user,account,device,cloud,automatic,access,licence,license,deprovisioning
rbac = control over who may do what
role-based = by role | weak
role-based access = access by role
role-based permission:n = access by role
access control:n = who may do what | weak
granular access
audit-trail:n = record of changes | weak
audit log:n = record of changes | weak
rag | capitals inside
retrieval-augmented generation
llm:n | capitals inside
deep learning | medium
neural network:n | medium
natural language processing | medium
nlp | capitals
predictive analytics = forecasts | medium
predictive model:n = forecast
vector database:n
fine-tuned model:n
prompt engineering
inference engine
cdn:n = fast delivery network | capitals
dns = domain settings | capitals weak
dns record:n = domain setting:n; domain settings | fit
cname
mx record:n = mail settings
dkim
dmarc
spf record:n
nameserver:n = domain setting:n; domain settings
name server:n = domain settings
ttl | capitals
epp code:n = transfer code
whois = ownership record
tld:n = domain ending | capitals
ssl = secure connection | capitals weak
tls = secure connection | capitals weak
ssl certificate:n = security certificate | weak
ssh | capitals
sftp | capitals
ftp | capitals
imap | capitals weak
smtp | capitals weak
pop3 | capitals weak
jmap | capitals weak
caldav
carddav
webdav
openpgp | medium
pgp | capitals medium
s/mime
aes-256
256-bit = strong
zero-knowledge = that only you can read | weak
zero-trust
at-rest and in-transit
encrypted at rest = stored in code
salted hash:n
tokenization
tokenized
saas = online software | capitals weak inside
- saas company
paas | capitals
iaas | capitals
xaas | capitals
on-premises = on your own computers | weak
on-premise = on your own computers | weak
on-prem = on your own computers
cloud-native = made for the cloud | medium
cloud-based = online | weak
cloud hosting = online hosting | weak
cloud infrastructure = online servers | weak
cloud adoption = move to the cloud | weak
cloud migration = move to the cloud
cloud computing = online computing | weak
multi-cloud | medium
hybrid cloud | medium
serverless | medium
micro-service:n | weak
service mesh
kubernetes | weak
k8s
docker | weak
containerized | medium
containerization
orchestration | near:data,workflow,cloud,container,process,agent,automation,service,ai,marketing,campaign,journey,api
load balancer:n
load balancing
fail-over
high availability = always on
highly available = always on
sla:n = promise on times | capitals weak
slo:n | capitals
rpo | capitals
rto | capitals
latency = delay | medium
low-latency = fast | medium
throughput = speed | medium
scalable infrastructure = room to grow | weak
scalable architecture = room to grow | weak
it infrastructure = computers and network | weak
tech-stack:n = tools | fit
technology stack:n = tools | fit
modern stack:n = modern tools
full-stack = everything
stack = set of tools | near:tech,technology,marketing,software,modern,saas,integrated,developer
front-end = what you see | weak
back-end = behind the scenes | weak
middleware | medium
headless = with a separate front end | near:cms,commerce,browser,site,api,wordpress,shopify,architecture,storefront,platform
headless commerce
headless cms
monolith:n | near:software,code,legacy,app,application,microservice
monolithic | medium
composable architecture
system architecture = how it is built
software architecture = how it is built | weak
multi-tenant = shared by many customers
single-tenant = for one customer only
tenant:n = customer; account | near:cloud,isolated,database,workspace,saas,azure,isolation,per-tenant unless:rent,landlord,room,lease,deposit,flat,house,housing,property
tenancy | near:cloud,isolated,database,workspace,saas,multi,isolation unless:rent,landlord,room,lease,deposit,flat,house,housing,property
white-label = under your own name
whitelabeled = under your own name
magic-link:n = log-in link
deployment:n = installation; set-up | weak
dedicated deployment:n = installation of your own
deployable | medium
redeploy:v = install:v again
ci/cd | capitals
continuous integration | weak
continuous delivery | weak
continuous deployment
devops | weak
devsecops
site reliability = keeping it running | weak
observability
telemetry | medium
monorepo:n
pull request:n = suggested change | weak
merge request:n = suggested change | weak
git commit:n | weak
codebase:n = code | weak
code base:n = code | weak
sdk:n = developer kit | capitals
cli | capitals weak
ide:n | capitals
gui:n | capitals medium
command line = typed commands | weak
command-line interface:n | medium
command prompt:n | weak
terminal window:n | medium
bash script:n
shell script:n
regex
regular expression:n | weak
boolean = yes-or-no | weak
json | capitals medium
xml | capitals weak
yaml | capitals
sql | capitals medium
nosql
graphql
postgres
postgresql
mysql
mongodb
redis
database schema:n
schema:n = structure; layout | medium
metadata = details | weak
payload:n | near:request,json,webhook,data,post
serialization
async = in your own time; later
asynchronous = in your own time; later
synchronous | weak
runtime | weak
parser:n
linter:n
type-safe
next.js | weak
node.js | weak
cron = scheduled task
daemon:n | medium
localhost | medium
proxy server:n
reverse proxy
vlan:n | capitals
subnet:n
dhcp | capitals
tcp/ip
port forwarding
vps | capitals
virtual private server:n | medium
virtual machine:n | weak
vm:n | capitals weak
hypervisor:n
colocation
nvme
raid array:n
root access | medium
cpanel
whm | capitals
phpmyadmin
plesk
htaccess
unsuspend:v = switch:v back on
unsuspension
un-hosted = no longer hosted
shadow it = tools that nobody approved
at-risk credential:n = weak passwords
credential stuffing
attack surface = ways in
attack vector:n = ways in
threat vector:n = dangers
endpoint security
endpoint protection
penetration test:n = security test | weak
pentest:n = security test
sandbox:n = test area | weak
staging environment:n = test version
staging site:n = test version
production environment:n = live version
etl | capitals
data lake:n | medium
data warehouse:n = data store | medium
data pipeline:n = data flow
data-flow:n | weak
data ingestion = reading in data
ingest:v = read:v in
big data | medium
data model:n = structure | weak
analytics model:n
web vault = online vault | weak
iot | capitals medium
internet of things | medium
edge computing | medium
blockchain:n | medium
smart contract:n
nft:n | capitals medium
defi
tokenomics
web3 | medium
gas fee:n
cms:n = website editor | capitals weak
content management system:n = website editor; website editors | weak
erp:n = business software | capitals
crm:n = customer records | capitals weak
pim | capitals
cdp | capitals
digital asset management
single-page application:n
progressive web app:n
pwa:n | capitals
responsive layout:n = pages that fit every screen | weak
fully responsive = that fits every screen | weak
responsive design = pages that fit every screen | weak
cross-platform = for every device | weak
cross-browser | weak
platform-agnostic = for every device
device-agnostic = for every device
wireframe:n = sketch | weak
component library = ready-made parts
component libraries = ready-made parts
design system:n | weak
design token:n
no-code = without programming | weak
low-code = with little programming | weak
one-line integration = easy to add | weak
third-party api:n = other services
third-party integration:n = connections to other services
native integration:n = built-in connection
locale:n = language; region | medium
configurable = that you can change | medium
parameterize:v
algorithm:n = method; way | weak
proprietary algorithm:n = our own method | weak
algorithmic = automatic
web crawler:n
legacy system:n = old system
legacy software = old software
legacy rate = old price | weak
backward-compatible = works with older versions
backwards-compatible = works with older versions
sunset date:n = end date
deprecated = no longer supported | medium
deprecate:v = retire:v
end-of-life = no longer supported | weak
eol | capitals
hotfix:n = quick repair
patch management
boilerplate | medium
hyperparameter:n
gpu:n | capitals weak
inline quote:v = put your answer between the lines
inline quote = put your answer between the lines
mime type:n
url parameter:n
query string:n
utm parameter:n
slug:n | near:url,post,page,link
403 error | medium
idempotent
race condition:n
dependency injection
orm | capitals
fault-tolerant = reliable
fault tolerance = reliability
distributed system:n
end-of-line
ota update:n
mdm | capitals medium
byod | capitals medium
vdi | capitals
totp | capitals
fido2
ocr | capitals weak
rpa | capitals
robotic process automation
chatops
system integrator:n
dmca notice:n = copyright complaint
dmca = copyright | capitals
# ---- artificial intelligence and data
agentic = that works by itself
multi-agent
autonomous agent:n = software that works by itself | medium
autonomous system:n | medium
digital twin:n = model | medium
knowledge graph:n | medium
ontology
ontologies
vector search
semantic search | medium
semantic layer
context window:n
model context protocol
foundation model:n
language model:n | weak
fine-tuning | weak
inference | weak
explainable ai
neural | weak
reinforcement learning | medium
computer vision | weak
sentiment analysis | weak
natural language understanding | medium
intelligent document processing
intelligent process automation
cognitive computing
cognitive automation
ai-assisted | weak
ai-augmented
augmented intelligence
human-in-the-loop
data fabric
data mesh
data governance | medium
data sovereignty | medium
data lineage
data residency | weak
event-driven
event sourcing
message queue:n
message broker:n
api gateway:n
state machine:n
vendor lock-in = being tied to one supplier | medium
bidirectional = two-way | fit unless:text,script,writing,character,paragraph,language
closed-loop
cognitive load
consent management
feature parity
infosec = security of data
microlearning = short lessons
multimodal
identity provider:n
threat intelligence
legacy platform:n = old system
legacy application:n = old program
vendor-neutral = not tied to one supplier | medium
air-gapped | medium
horizontal scaling
auto-scaling
rate-limiting
stream processing
query language
refactor:v | weak
technical debt | medium
proof-of-concept = trial | weak
poc | capitals weak
information architecture | medium
human-centered design = design round people | medium
design thinking | medium
content model:n | weak
jamstack
static site generator:n
static site:n | weak
shortcode:n | weak
wysiwyg | weak
version control | weak
continuous improvement | weak
build pipeline:n
pgp encryption | medium
openid
u2f
webauthn
model inference
inference at the edge
e2ee = encrypted from end to end | capitals
dns propagation
catch-all domain:n
catch-all address:n
self-host:v = run:v on your own server | medium
self-hosted = on your own server | medium
sandbox environment:n = test area
tech debt | medium
soc 2 | medium
iso 27001 | medium
token limit:n
event bus
edge function:n
serverless function:n
lambda function:n
lms = learning site | capitals
dns cache = list of addresses | medium
dns resolver:n
arp | capitals
nat gateway:n
cgnat
dual-stack
geojson
geospatial = of places | medium
beamforming
polyglot persistence
synchronous replication = live copying
data replication = copying | medium
cut over to = moved to
cutover:n = switch:n | fit
availability zone:n
nvme-of
parametric | medium
topology-optimized
biomarker:n
comorbidity = further illness
comorbidities = further illnesses
contraindicated = not safe
contraindication:n = reason:n against it
hepatic = liver | fit
renal = kidney | medium fit
dermal = skin | fit unless:filler,piercing
prophylaxis = prevention | fit
titrate:v = adjust:v | fit
titration = adjusting the dose
aetiology = cause | fit
etiology = cause | fit
bioavailability = how well the body takes it up
photostable = that light does not harm
chromophore:n
broad-spectrum | medium
adverse event:n = side effect:n | fit
tier 2 support = our specialists
tier 1 support = our first team
level 2 support = our specialists
second-line support = our specialists
root cause = cause | medium
rca | capitals
remediate:v = fix:v | fit unless:mold,mould,asbestos,radon,soil,contaminated,land,water
remediation = repair | medium unless:mold,mould,asbestos,radon,soil,contaminated,land,water
mitigation:n = protection | weak
change window:n = time of the work
maintenance window:n = time of the work | medium
rollback:n = return to the old version | medium
roll:v back the release = go:v back to the old version
decommission:v = switch:v off
service desk ticket:n = request:n | medium fit
incident ticket:n = request:n | fit
active directory = list of users
knowledge article:n = help page:n | fit
service degradation = slow service | medium
degraded performance = slow service | medium
packet loss
# ---- seen by the public
websocket:n = live connection | inside
codec:n
authenticate:v = prove:v who you are; sign:v in | medium
authentication error:n = sign-in error
whitelist:v = allow:v | medium
double opt-in = sign-up with a second check | medium
modal window:n = pop-up:n | fit
lazy loading = loading when needed
ipv6 | medium
ddos = attack on a website | weak
brute-force attack:n = guessing of passwords | medium
data minimization | medium
sqlcipher
end-user license agreement = terms of use
lighthouse score:n | medium
static generation | medium
server-side
client-side | medium
uat | capitals
user acceptance testing = trial by users
user story = need | medium
minimum viable product = first version
tier 3 support = our specialists
permissionless
trustless
non-custodial = that only you control
self-custody
on-chain
off-chain
mainnet
staking | medium
# ---- telephone and network
fttp = fibre to your home | capitals
pbx | capitals
ivr | capitals
sip trunk:n = phone line
sd-wan
number porting = keeping your number | medium
leased line:n | medium
# ---- energy and building
net metering = pay for power you send back | medium
feed-in tariff:n = pay for power you send back | medium
demand response
curtailment = reduction
power purchase agreement:n
decarbonize:v = cut:v carbon | medium
decarbonization = cutting carbon | medium
u-value:n = heat loss | medium
substrate = surface beneath | near:floor,tile,tiling,concrete,flatness,adhesive,membrane,condition,prepared
# ---- health and skin
hypertension = high blood pressure | medium
myocardial infarction = heart attack
analgesic:n = painkiller:n | fit
oedema = swelling | fit
edema = swelling | fit
dyspnoea = breathlessness | fit
dyspnea = breathlessness | fit
subcutaneous = under the skin
transdermal = through the skin
psychosocial = of mind and society | medium
care pathway:n = plan of care | fit
referral pathway:n = way to be referred
periodontal = gum | medium fit
endodontic = root-canal | medium fit
endodontics = root canal treatment
malocclusion = crooked bite
dental caries = tooth decay
bruxism = grinding your teeth
nephrology = kidney care | medium
proprioception = sense of balance
non-comedogenic = that does not block pores
adaptogenic
nootropic:n
taxonomy = way of sorting | unless:species,animal,plant,biology
taxonomies = ways of sorting
restful api:n = connection:n
bare-metal server:n = server:n of your own
group policy object:n
# ---- known to many, counted only where a team tells what its customers say
dashboard:n = overview | faint
firmware | faint
integration:n = connection | faint
repository = code store | faint
infrastructure | faint
uptime = time that it works | faint
configure:v = set:v up | faint
single sign-on | faint
passkey:n | faint
rss feed:n | faint
registrar:n | faint
analytics = figures; reports | faint
legacy | faint
permalink:n = address | faint
plain-text | faint
decentralize:v = spread:v over many
data integration = joining data
deduplication = removing doubles
heuristic:n = rule of thumb
# ---- hosting and software, as sold to everybody
edge ai = AI that runs on your device
on-device ai = AI that runs on your device
ai inference
neural model:n = AI
bounding box | near:detect,detection,object,tracking,overlay,image,video
bounding boxes | near:detect,detection,object,tracking,overlay,image,video
cms system:n = website editor:n | fit
cms platform:n = website editor:n | fit
audit-ready
feature flag:n
consumption-based pricing = paying for what you use
consumption-based billing = paying for what you use
data at rest = stored data
data in transit = data on its way
encryption at rest = storing in code
encryption in transit = sending in code
data egress
egress fee:n = charge:n for taking data out
block storage = file storage
point-in-time recovery = going back to any moment
geo-redundancy = copies in several places
geo-redundant = kept in several places
geo-replicated = kept in several places
virtual private cloud:n
anycast
ddos mitigation = protection from attacks
web application firewall:n = firewall:n
waf | capitals
zone file:n
wildcard certificate:n = security certificate
wildcard ssl = security certificate
carrier-neutral
multi-tenancy
msp | capitals
msps | capitals
break-fix = repair when it fails
it service management = running your computers
itsm | capitals
itil | capitals
desktop virtualization
unified communications = phone, chat and video
ucaas | capitals
ccaas | capitals
sip | capitals near:trunk,phone,voip,calls,line
fixed wireless access
bonding grid:n
subpanel:n = second fuse box
patch panel:n
gfci | capitals
mep | capitals near:design,building,construction,services,engineering,contractor,install
# ---- security
threat actor:n = attacker:n | fit
threat hunting = looking for attackers
siem | capitals
edr | capitals
xdr | capitals
mdr | capitals
zero-day = unknown weakness | near:attack,vulnerability,exploit,threat,threats,patch,malware
vulnerability scan:n = check for weak spots
vulnerability scanning = looking for weak spots
red teaming
exfiltrate:v = steal:v | fit
exfiltration = theft
least privilege
security posture = how safe you are
cyber hygiene = safe habits
data loss prevention
dlp | capitals
security operations center:n
defense in depth
compliance posture
manned guarding = guards
# ---- figures
prescriptive analytics
cohort analysis
data hygiene = correct records
data infrastructure = where your data is kept
# ---- health
idiopathic = of unknown cause
metastatic = that has spread
haematology = blood
hematology = blood
audiological = hearing | fit
podiatric = foot | fit
otolaryngology = ear, nose and throat
prosthodontics = crowns and false teeth
prosthodontic
gingival = gum | fit
myofascial
proprioceptive
vestibular = of balance
polypharmacy
continuum of care = care from first to last
post-acute
ambulatory care = care without a hospital stay
tertiary care = special hospital care
domiciliary = at home
reablement = help to live at home again
multimorbidity
clinical governance
bio-individual = different for each person
bioavailable = easy to take up
neuroplasticity
phytonutrient:n
humectant:n
occlusive:n
# ---- energy, building
behind-the-meter
microgrid:n
peak shaving
grid-tied
demand-side response
mpan | capitals
thermal bridging
thermal bridge:n
embodied carbon
scope 3 emissions
biophilic = with plants
fenestration = windows
bill of quantities = list of work and prices
modal shift
civic amenity site:n = rubbish tip
firestopping
# ---- education
metacognition
metacognitive
formative assessment:n = check:n along the way
summative assessment:n = final test:n
differentiated instruction = teaching to fit each pupil
scaffolding | near:learning,learner,instruction,curriculum,pupil
flipped classroom:n
social-emotional learning
articulation agreement:n
practicum = practice placement
`,
)
