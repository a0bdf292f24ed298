/** Given names that people sign with, of many countries; those that are common words too (Will, May, Rose, Mark, Grace, Hope) are left out. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby jo ed mo finn thiago bjorn abdul abdullah abigail adam adele adrian adriana agnes ahmad ahmed aidan aisha alan albert alejandra alejandro alessandra alessandro alex
alexa alexander alexandra alexis alfie alfred ali alice alicia alina alison allison alma alyssa amanda amara amelia amelie amina amir amy ana anastasia anders
andrea andreas andrei andrew andy angela angelica angie anika anita anja ann anna anne annie antoine anton antonia antonio anya arjun arthur asha ashley
astrid ayesha aylin barbara beatrice beatriz becky bella ben benedict benjamin bernard bernd beth bethany betty bianca björn bob bogdan boris brad brandon
brenda brent brian bridget britta bruce bruno bryan caitlin caleb cameron camila camille carina carl carla carlos carmen carol carolina caroline caroline carolyn
carsten catherine cathy cecilia celine charlie charlotte chen chloe chris christa christian christina christine christoph christopher cindy claire clara claude
claudia clemens colin connor constance corinna craig cristina cynthia dan dana daniel daniela danielle danny daphne dave david deborah debbie deepak
denise dennis derek diana diane diego dieter dimitri dirk dmitri dominic dominik donald donna dora doris dorothy doug douglas dylan eddie edgar edith
eduardo edward elaine eleanor elena eleni eli elias elif elisa elisabeth elise elizabeth ella ellen ellie elsa emil emilia emilie emily emine emma emmanuel enrique
eric erica erik erika erin ernesto esther ethan eugene eva evan evelyn ewa fabian fabio farah fatima fatma felicia felipe felix fernanda fernando fiona florence
florian francesca francesco francis francisco françois frank franz fred frederic frederik friedrich gabriel gabriela gareth gary gavin gemma geoff george georgia
georgina gerald gerard gerd giles gina giorgio giovanni giulia giuseppe gloria gonzalo gordon graham greg gregory greta guido guillaume gunther gustavo gwen
hadley hana hanna hannah hans hao harold harriet harry hasan hassan hector heidi heike helen helena helene hendrik henrik henry herbert hiroshi holger holly
howard hugh hugo hussein ian ibrahim ida igor ilse imran inès ines inga ingrid irene irina iris isaac isabel isabella isabelle ivan ivana jack jackie jacob jacqueline
jacques jaime jake jakob jamal james jamie jan jana jane janet janine jasmine jason javier jay jean jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome
jess jessica jim jing joan joana joanna joanne joao joe joel johan johanna johannes john johnny jonas jonathan jordan jorge jörg jose josef joseph
josephine josh joshua joyce juan juana judith julia julian juliana julie juliet julius jun jürgen justin justine kai karen karim karin karl karla karolina katarina kate
katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla keith kelly ken kenji kenneth kerry kevin khalid kim kimberly kirsten klaus kristen
kristin kristina kurt kyle lara larry lars laura lauren laurence laurent lea leah lee leila lena leo leon leonard leonardo leonie leslie lewis liam lily lin lina
linda lindsay lindsey lisa liz logan lorena lorenzo lori lothar louis louisa louise luca lucas lucia lucie lucy ludwig luis luisa lukas luke lydia lynn madison
magda magdalena maggie malcolm malik manuel manuela marc marcel marcela marcelo marco marcos marcus margaret margarita maria mariam marian mariana marie marina mario
marion marisa marius marjorie marko markus marlene marta martha martin martina mary mateo mathias mathieu matilda matt matteo matthew matthias maureen maurice max
maxim maxine maya mehmet mei melanie melinda melissa mia michael michaela michal michel michelle miguel mihai mikael mike mikhail mila milan milena ming miranda
mirela miriam mohamed mohammad mohammed moira molly mona monica monika morgan moritz muhammad mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie
nathan nathaniel neil nele nelson nick nicola nicolas nicole nigel nikita niklas nikola nils nina noah noor nora norbert norma norman octavia olaf oleg olga
oliver olivia olivier omar oscar oskar otto owen pablo pam pamela paola paolo pascal pat patricia patrick patrizia paul paula paulina pauline paulo pavel pedro
penelope peter petra phil philip philipp philippe phoebe phyllis pia piers pierre piotr priya rachel rafael rahul raj ralf ralph ramon randy raphael raquel
rashid raul ravi raymond rebecca reinhard renata renate rené rhys ricardo richard rick ricky riley rita rob robert roberta roberto robin rodrigo roger roland
rolf roman ron ronald rosa rosie ross roxana roy rubén ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally sam samantha samira samuel sandeep
sandra sanjay sara sarah sasha scott sean sebastian selina serena sergei sergio seth shannon sharon shaun sheila shirley sibylle sidney silke silvia simon
simona simone sina sofia sofie sonia sonja sophia sophie stan stefan stefanie stella stephan stephanie stephen steve steven stuart sunil susan susanna
susanne suzanne svetlana sven sylvia tamara tanja tanya tara tatiana ted teresa terry theo theresa thomas thorsten tiago tim timo timothy tina tobias todd tom tomas
tommy toni tony tracy trevor tristan ulrich ulrike ursula uwe valentina valeria vanessa vera verena veronica veronika victor victoria vijay viktor vincent viola
vivian vladimir volker walter wanda wayne wei wendy werner wesley wilhelm wilma winston wolfgang xavier yara yasmin yolanda yosef yuki yusuf yvette yvonne zachary
abena adaeze adebayo ade adwoa akua ama amadi amani aminata anil anjali aoife aparna arun ayodele ayse ayşe bintou boubacar chiara chidi chinedu chiamaka
chukwu cillian ciara daan dina divya dmytro ebony efua emeka ewelina fatou femi fergus funmi gita grażyna hamza haruto hina hye ifeoma ikechukwu imogen ines isha jelle jiho joost kamala
kamau karan kasia kavita kenji kofi kojo krzysztof kumar kwame lakshmi lamin leticia lieke maarten magnus malgorzata mamadou manish mayumi meera mehdi min ming moussa mwangi naledi nana naveen
neha ngozi niamh nikhil nisha nkechi nnamdi obi oisin olena oluwaseun ömer oksana pooja prakash pradeep pranav radha rajesh ramesh rohan rohit rukmini sakura sanjana saoirse seamus
seun shreya siddharth simran sinead siobhan suresh svea tadhg tariq temi thabo thandi thanh tomasz tunde uchenna uma varun vikram wanjiru wojciech yaw yuko yuto zainab zanele ines
leif lene luuk maciej maja malte mattias mads niels nikolaj oskar ottilie pekka pilar rasmus rocio sander sanna signe sigrid søren stine tove tuomas ulla viggo wilma yannick
zara zeynep zoe zoë zofia
ada nell wilf teo milo freya saskia anneke pieter bo solveig ragnhild ciaran eoghan fionn gwyn carys bronwyn ewan hamish morag isla
callum rory declan cormac orla maeve bea edna elsie enid ethel flo gerda gus hattie ike ivo jed jem kit lotte lou
lucinda mabel minna mina moses ned nico odette otis priti quentin rafi reza rhoda roza rufus sacha sami selma shira silas tamsin
tess thea tilda tova wendell xena zadie zeke zora`.split(/\s+/),
)

/** True for a name that people are given: "Maya", "Jörg". A brand may bear one too. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase())
}
