/** Words that companies, shops and clubs have in their names, and people hardly ever; surnames such as Baker, Field or Stone are left out. */
const BRAND_WORDS: ReadonlySet<string> = new Set(
  `airlines airways association authority chemicals church council federation mill motors optician railways theatres works
academy accounting acorn acre acres active adventure adventures agency air alliance allotment allotments alpine animal apartments apparel apple arcade archive arena arts ascent
athletic atlas auction auctions audio auto aviation bakery baltic bank banking bar bargains basket bath beach bean beans beauty bed beds beer best beverages bicycle bicycles big bike bikes bistro
bloom blossom blue boat boats body book booking bookings books bookshop bookstore bookworm botanical botanics boutique box boxes brewery brewing brick bright british broadband bubble builders building burger burgers
bus business butterfly buzz cab cabs cafe cake cakes camp camping campus candle candles canoe capital car care career careers cargo cars cart cash castle catering central centre center chair chapel
charity choice choir cinema circle citizens city classic clean cleaning click clinic cloud club coach coaching coast coastal coffee collective college comfort commerce community company computer computing concept connect
construction consulting cook cookery cooperative copper coral corner cosmic cottage council country craft crafts cream creative credit crew crown crystals cubs cuisine cultural culture cup custom cycle cyclery cycles dairy dance
data deals deli delight delights delivery dental dentistry depot design designs desk detroit diagnostics diamonds diaper digital direct discount dive diving dog dogs dream dreams drinks drive drone eagle early earth east easy eats
eco edge education electric electrical electronics elephant elm elite emporium energy engineering enterprise enterprises equine essentials estate estates events exchange exotic expert experts explore explorers express fabrics factory
fairy families family farm farmers farms fashion fashions fast feather festival fields films finance financial first fish fishing fit fitness flight floral florist flow flower flowers flowtrack food foods football forest forge forum
foundation framework freedom freight fresh friendly fruit fuel fun fund funding funds furniture fusion future gallery game games gaming garage garden gardens gear general giant gift gifts gig glass global globe gold golden golf good
gourmet grand graphic green greenhouse grid grill grocer grocery group guest guild guitar gym hair handmade happy harbor harbour hardware harvest haven health healthcare healthy hearth heating heights help helping heritage hills hire
history hobby holiday holidays home homes honey horizon horizons hospice hospital hospitality host hostel hosting hotel hotels house housing hub ice icon idea ideas images imports impact inbox independent indie industries infinite
infinity initiative ink inn innovation innovations insights instant institute insurance interactive interior interiors international internet invest investments island islands jewellery jewelry job jobs journal journey juice junction
jungle junior kayak kennels kettle kids kiln kitchen kitchens kite kits knit lab labs lake lamp lamps land landscapes language laundry law lawn leaf learn learning leather legal leisure library life lifestyle light lighting lights lion
liquid little living loaf loans local lodge logic logistics loop lucky luxe luxury machine magazine magic mail maker makers management map maps marathon marine maritime market marketing markets marketplace mart master masters math
meadow meals media medical medicine meetup metro microscopy mighty mill mind mindful mini ministries ministry mirror mobile mobility model modern money moon moonlight mortgage motion motor motors mountain mountains movers movies museum music
mutual national native natural nature network networks nest new news night nonprofit north northern northwind nova nursery nursing nutrition oak ocean oceans office offices oil online open optical optics orchard orchestra order organic
origin outdoor outdoors outfitters outlet oven pack packaging paint painting palace panda panel pantry paper papers parcel parenting parking parkside partner partners party paste path pathways paw paws pay payment payments peak
people perfect performance pest pet petals pets pharmacy photo photography photos physio picture pictures pilates pine pink pixel pizza place planet plans plant plants plastic platform play playground plumbing plus point polar police
pool pop portal post pottery power practice premier premium press primary prime print printing prints pro produce productions products professional program project projects promotions property properties provisions public publishing
pulse pumpkin pure purple puzzle quality quest quick quilt rabbit race racing radiant radio rail railway rain rainbow ranch rapid raven ready real realty records recovery recruitment recycle recycling red reef refuge register registry
relief rent rental rentals repair repairs rescue research resort resorts resource resources restaurant restaurants retail retreat retro review reviews ride rides ridgeway ring river riverside rivertown road roast roasters robot robotics
rocket roofing room rooms roots route royal rugby run runners running rural safari safe safety sail sailing salon sanctuary sandwich satellite savings scholars school schools science scooter scout scouts screen sea seaside seat secure
securities security seed seeds select senior serene service services shed shelter shield shine ship shipping shirt shoe shoes shop shops show side sign signal silk silver simple simply site skate ski skin skincare sky sleep smart smile snack
snow soap soccer social society sock socks soft software solar solution solutions sonic soul sound source south southern space spa spark speed spice spices spin spirit sport sports spot spring square squad stack stadium staffing stage
standard star stars start startup state station stay steel stepping stitch stocks storage store stores stories stream street strategy student students studio studios style summit sun sunny sunrise sunset sunshine super supper supplies
supply support sure surf surgery sustainable sweet swift swim swimming symphony syndicate system systems table tails tailor tank tap taxi taxis tea teach team tech technical technologies technology telecom telecoms tennis test textiles
theater theatre theatres therapies therapy therapists thrift tickets tide tiger tile tiles timber time tiny tires title tools top total touch tour tourism tours town toys track trade traders trading trail trails train training trains
transfer transit translations transport travel travels treasure treats tree trees trek tribe tropical trust tuition turf tutor tutoring tutors tyres ultimate ultra union united unity universal universe university urban used vacation
vacations valet value vault vegan vehicle ventures venue veterans veterinary vets video view views village vineyard vintage vinyl virtual vision vista vital vitamins volleyball voyage voyages wallet wanderlust warehouse watch water
wave waves wealth wear weather web website wedding weddings welfare wellbeing wellness west western whale wheel wheels wholesale widget wild wildlife wildflower wilderness wind windows wine winery wines wireless wise wonder wood wooden
wool work workshop workshops workspace world worlds worldwide woven writers yacht yard yarn yellow yoga young youth zebra zen zero zone zoo
abbey airport alumni aquarium archery bagels baking baseball basketball batteries bedding biking blinds boatyard borough boxing bulbs butchers
cathedral cattery ceramics cheese chiropractic chocolates chocolatier chronicle cleaners climbing coaches coding cohousing conservatory consulate couriers creamery cricket
curtains dancing dating daycare dentists diocese donuts dumplings embassy expo eyewear fencing flooring florists footwear gardening gazette gelato
glazing greengrocers greens gymnastics hackspace haulage herald hiking hockey homeware judo karate kindergarten knitting launderette laundrette leasing makerspace
marina mattresses menswear midwives mosque municipality netball noodles observatory observer opticians orthodontics parish patisserie pizzeria planetarium playgroup podcast
podiatry preschool pretzels priory pub ramen removals roastery rowing rugs scooters seminary sewing share shooting skating sportswear stables
stationery surfing sushi swap synagogue tacos taproom tavern temple terminal threads tiling toners towing tram trattoria tribune utilities
veterinarians walking waterworks weekly welding womenswear wrestling yarns`.split(/\s+/),
)

/** Words that are given names too: "Grace Park", "Will Stone", "Dawn Waters". */
const MAY_BE_GIVEN: ReadonlySet<string> = new Set(
  'amber angel april art august autumn bill blossom bob brook brooke buddy chance chase chip christian clay cliff coral crystal daisy dale dawn dean destiny drew earl earnest eve faith fern flora forest frank gene ginger grace grant guy harmony hazel heath heather holly honey hope hunter iris ivy jade jasmine jay jean jewel joy june lance lark lily mark marina mason max may melody mercy miles misty norm olive opal paige parker pat patience pearl penny peter piper poppy prudence rain raven ray reed rich river robin rob rose ruby rusty sage sandy scout serenity sky skip sonny star sterling stone storm sue summer sunny tad trinity van victor violet wade ward warren will willow winter wren'.split(
    ' ',
  ),
)

/** Words that are surnames too, where they come last: "Ngaio Young", "Bodhi Moon". */
const MAY_BE_SURNAME: ReadonlySet<string> = new Set(
  'young north west east gold golden silver glass bright swift sweet best moon sun wise lake race house little good lion eagle bean book rain nest holiday junior senior power post field fields spring snow green red pink light forest ring castle street hair head key major mill mills works church'.split(
    ' ',
  ),
)

/** "Flowtrack", "Bookworm", "TicketHub": what names of products end in. */
const BRAND_ENDING =
  /\p{Ll}{2}(?:hub|track|ship|box|labs?|flow|works|wise|kit|base|desk|mail|app|apps|pay|cart|book|shop|worm|lust|bank|hive|nest|soft|tech|net|ware|gram|spot|stack|cloud|zone|craft|mart|port|bridge|ify|ery|io|ster|verse|scape|space|sphere|works|point|loop|link|list|path|wave|grid|hunt|match|care|chat|cast|sync|scope|lytics|ology|matic|tron|force|media|book|store|market)$/u

/** True for a line that reads as the name of a company or a club, and not of a person. */
export function soundsLikeBrand(line: string): boolean {
  const words = line
    .replace(/[’']s\b/g, '')
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word))
  const first = words[0]?.toLowerCase() ?? ''
  if (words.length < 3 && MAY_BE_GIVEN.has(first)) return false
  const last = words.length === 2 ? 1 : -1
  if (words.some((word, n) => BRAND_WORDS.has(word.toLowerCase()) && !(n === last && MAY_BE_SURNAME.has(word.toLowerCase())))) return true
  return words.length === 1 && BRAND_ENDING.test(words[0] ?? '')
}
