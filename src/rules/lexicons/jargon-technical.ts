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
restful
api key:n = access code:n
api-call:n
api token:n = access code
endpoint:n = address | weak
webhook:n = automatic message to your system
oauth = log-in with another account
oauth2
saml = single log-in
scim
ldap
openid connect
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
deauthorized = signed out
deprovision:v = remove:v | fit
provision:v = set:v up | verb
provisioning = setting up
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
large language model:n | faint
generative ai | faint
machine learning | faint
deep learning | medium
neural network:n | medium
natural language processing | medium
nlp | capitals
predictive analytics = forecasts | medium
predictive model:n = forecast
vector database:n
embeddings | faint
fine-tuned model:n
prompt engineering
inference engine
cdn:n = fast delivery network | capitals
dns = domain settings | capitals weak
dns record:n = domain setting:n; domain settings | fit
cname
mx record:n = mail settings
a record:n | faint
dkim
dmarc
spf record:n
nameserver:n = domain setting:n; domain settings
name server:n = domain settings
ttl | capitals
epp code:n = transfer code
whois = ownership record
tld:n = domain ending | capitals
registrar:n | faint
ssl = secure connection | capitals weak
tls = secure connection | capitals weak
ssl certificate:n = security certificate | weak
https | faint
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
hashing | faint
salted hash:n
tokenization
tokenized
saas = online software | capitals medium
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
cloud-agnostic
multi-cloud | medium
hybrid cloud | medium
serverless | medium
microservice:n | weak
micro-service:n
service mesh
kubernetes | weak
k8s
docker | weak
containerized | medium
containerization
containers | faint
orchestration
load balancer:n
load balancing
failover
fail-over | medium
redundancy | faint
high availability = always on
highly available = always on
uptime = time that it works | faint
sla:n = promise on times | capitals weak
slo:n | capitals
rpo | capitals
rto | capitals
latency = delay | medium
low-latency = fast | medium
throughput = speed | medium
scalable infrastructure = room to grow | weak
scalable architecture = room to grow | weak
infrastructure | faint
it infrastructure = computers and network | weak
tech-stack:n = tools | fit
technology stack:n = tools | fit
modern stack:n = modern tools
full stack = everything | medium
stack = set of tools | figurative
front-end = what you see | weak
back-end = behind the scenes | weak
frontend = what you see | weak
backend = behind the scenes | weak
middleware | medium
headless = with a separate front end | figurative
headless commerce
headless cms
decoupled | weak
monolith:n
monolithic | medium
composable architecture
system architecture = how it is built
software architecture = how it is built | weak
architecture | faint
multi-tenant = shared by many customers
single-tenant = for one customer only
tenant:n = customer; account | figurative
tenancy | figurative
white-label = under your own name
whitelabel = under your own name
whitelabeled = under your own name
magic-link:n = log-in link
single sign-on | faint
deployment:n = installation; set-up | weak
dedicated deployment:n = installation of your own
deployable
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
instrumentation | faint
repository = code store | faint
repo:n = code store | faint
monorepo:n
pull request:n = suggested change | weak
merge request:n = suggested change | weak
git commit:n | weak
codebase:n = code | weak
code base:n = code | weak
open-source | faint
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
csv file:n | faint
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
payload:n | figurative
serialization
async = in your own time; later
asynchronous = in your own time; later
synchronous | weak
runtime | weak
compiler | faint
parser:n
linter:n
type-safe
typescript | faint
next.js | weak
react | faint
node.js | weak
tailwind css | faint
cron job:n = scheduled task | medium
cron = scheduled task
daemon:n
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
bare metal
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
unhost:v
un-hosted = no longer hosted
un-host:v
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
vulnerability scan:n | faint
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
data science | faint
analytics model:n
analytics = figures; reports | faint
dashboard:n = overview | faint
web vault = online vault | weak
iot | capitals medium
internet of things | medium
edge computing | medium
5g | faint
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
rss feed:n | faint
responsive layout:n = pages that fit every screen | weak
fully responsive = that fits every screen | weak
responsive design = pages that fit every screen | weak
cross-platform = for every device | weak
cross-browser | weak
platform-agnostic = for every device
device-agnostic = for every device
wireframe:n = sketch | weak
mock-up:n = sketch | faint
component library = ready-made parts
component libraries = ready-made parts
design system:n | weak
design token:n
style guide | faint
figma | faint
raw code = code | weak
no-code = without programming | weak
low-code = with little programming | weak
one-line integration = easy to add | weak
integration:n = connection | faint
integrate:v with = work:v with | faint
third-party api:n = other services
third-party integration:n = connections to other services
native integration:n = built-in connection
hooks | faint
billing hook:n
locale:n = language; region | medium
configurable = that you can change | medium
configure:v = set:v up | faint
parameterize:v
multi-dimensional search | weak
algorithm:n = method; way | weak
proprietary algorithm:n = our own method | weak
unique algorithm:n = method | weak
complicated algorithm:n = method | weak
algorithmic = automatic
crawls the web = reads web pages | medium
web crawler:n
psychological indicators
legacy system:n = old system
legacy software = old software
legacy rate = old price | weak
legacy | faint
backward-compatible = works with older versions
backwards-compatible = works with older versions
sunset date:n = end date
deprecated = no longer supported | medium
deprecate:v = retire:v
end-of-life = no longer supported | weak
eol | capitals
hotfix:n = quick repair
patch management
firmware | faint
bios | faint
kernel:n | faint
hard-coded | weak
boilerplate | medium
hyperparameter:n
gpu:n | capitals weak
cpu:n | capitals faint
inline quote:v = put your answer between the lines
inline quote = put your answer between the lines
top-post:v
bottom-post:v
plaintext | faint
plain-text | faint
mime type:n
url parameter:n
query string:n
utm parameter:n
slug:n | figurative
permalink:n = address | faint
403 error | medium
http | capitals faint
idempotent
race condition:n
dependency injection
orm | capitals
fault-tolerant = reliable
fault tolerance = reliability
distributed system:n
peer-to-peer | faint
end-of-line
ota update:n
mdm | capitals medium
byod | capitals medium
vdi | capitals
sso | capitals faint
mfa | capitals faint
2fa | faint
totp | capitals
fido2
passkey:n | faint
ocr | capitals weak
rpa | capitals
robotic process automation
nlp model:n
chatops
system integrator:n
data center:n | faint
dmca notice:n = copyright complaint
dmca = copyright | capitals
# ---- artificial intelligence and data
agentic = that works by itself
agentic workflow:n
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
hyperautomation
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
data-centric
data residency | weak
event-driven
event sourcing
message queue:n
message broker:n
api gateway:n
state machine:n
vendor lock-in = being tied to one supplier | medium
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
front matter | weak
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
self-hosting = running it on your own server | medium
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
dermal = skin | fit
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
remediate:v = fix:v | fit
remediation = repair | medium
mitigation:n = protection | weak
change window:n = time of the work
maintenance window:n = time of the work | medium
rollback:n = return to the old version | medium
roll:v back the release = go:v back to the old version
decommission:v = switch:v off
decommissioned = switched off
service desk ticket:n = request:n | medium fit
incident ticket:n = request:n | fit
active directory = list of users
group policy
knowledge article:n = help page:n | fit
service degradation = slow service
degraded performance = slow service
packet loss
`,
)
