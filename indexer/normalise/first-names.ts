import { fold } from "./fold.ts";
import { unitsOf } from "./units.ts";

/** First names borne in France, folded: they tell « échange avec Marie » from « échange avec Marketing ». */
const NAMES = `
abdallah abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdelmalek abderrahim abderrahmane abdou abdoul abdoulaye abel abigail
abir achille achraf adam adama adel adelaide adele adeline adil adnan adolphe adria adriana adriano adrien adrienne agathe agnes agnieszka
agustin ahlam ahmed aicha aida aimad aimee aimeric aisha aissa aissatou akim akli aksana aksel alain alan alassane albane albert alberto
albin albina alejandra alejandro aleksander aleksandr aleksandra alessandra alessandro alessia alex alexandra alexandre alexandrine
alexandru alexia alexis alfonso alfred ali alice alicia alina aline alioune alison alissa alix alizee allan allison allyson almamy aloise
aloys alphonse alvaro alyssa amadou amal amandine amaury ambre amelie amina aminata amine amir amira amirah amit amra anaelle anais ananda
anas anass anastasia anatole anca anders andre andrea andreas andreea andrei andrej andrew andrzej andy anemone anette ange angela angele
angelica angelina angelique angelo aniello anil anissa anisse anita anja anke ann anna annabelle annaelle annaig anne anneke annelise
annick annie anouchka anouk anselme anthony antoine antoinette anton antonella antonia antonin antonio anupama apolline aram arda arezki
ariane arielle aristide arjun arlette armand armel armelle arnaud arno arsene artem arthur artur arun arwa aryan asha ashley asma asmae
assa assane assia astou astrid atika aude audrey auguste augustin aurelia aurelie aurelien aurelio aurore aveline awa axel axelle aya
ayaan aylin aymard aymen aymeric aymerick ayoub ayse aysegul aziz aziza azzedine babacar bachir badis badr bahia balthazar bao baptiste
barbara barthelemy basile basma bastien beata beatrice beatriz bechir bela bella ben benedetta benedicte benjamin benoit benoite berangere
berengere bernadette bernard bernardo berthe bertille bertrand bertrande bettina bianca bilal bilel bintou birgit bjorn blaise blandine
bob bogdan boris boualem boubacar bouchra brahim brandon brenda brendan brendon brian brice brigitte britta bruna brune bruno bryan burak
cagla calista calixte calvin camelia camila camille camillo candice capucine carine carl carla carlo carlos carlotta carmen carole
carolina caroline caroll cassandra cassandre cassie catalina catarina caterina cathel catherine cathy catia cecile cecilia cedric celeste
celia celine cem cemil cengiz cesar chafik chahinez chahrazed chaima chaimae chakib chanel chantal chantale charbel charif charlaine
charleen charlene charles charlie charline charlotte cheick cheikh cherif cherifa cheyenne chiara chinedu chinwe chirine chloe chris
christa christel christelle christian christiana christiane christina christine christophe christopher ciara cindy claire clara clarisse
claudette claudia claudie claudine claudio claus clea clelia clemence clemens clement clemente clementine cleo cloe clothilde clotilde
clovis colette colin coline colombe concetta connor constance consuelo cora coralie corentin corina corine corinne cornelia cosima cosmin
cristian cristiano cristina curtis cynthia cyprien cyrielle cyril cyrille czeslaw dagmar dalia dalila damian damiano damien damla dan
danae daniel daniela daniele danielle danilo danny danuta daouda daphne daphnee daria darina dario darius darko dave david davide davy
dawid deborah deepak delia delphin delphine demba demetrio denis denise deniz dennis derek dhia diab diaby diana diane didier diego dieter
dietrich dilan dimitar dimitri dimitris dinara dinesh dinh dino diogo djamel djamila djenaba djeneba djibril dmitri dmitry doha domenico
dominique domitille donald donatien donia doria dorian doriane doris dorota dorothee douglas dounia dragan dragos driss duarte duncan
dylan eamon ebba ebru eddie eddy edgar edith edmond edna edoardo edouard eduard eduardo edwige edwin efe egon eileen eirik ekaterina
eleftheria elena eleonor eleonora eleonore elfie eli eliane elias elif elijah elina elinor eliott elisa elisabeth elise eliza elizabeth
elke ella ellen elliot elodie eloi eloise elora elsa elvira elvire elyes elyna elza emeline emelyne emeric emerick emile emilia emilian
emilie emilien emilio emine emma emmanuel emmanuela emmanuelle emmy emre enora enrico enrique enzo eponine erdem eren eric erica erick
erik erika erin ernest ernesto erwan erwann erwin esin esma esmeralda esra esteban estel estelle esther ethan etienne eudes eugene eugenia
eugenie eulalie eva evan evangeline evann eve evelina eveline evelyn evelyne ewa ewan ewen eya ezequiel ezgi fabian fabiana fabiano fabien
fabienne fabio fabiola fabrice fabricio fabrizio fadi fadila fadoua fahd fahim faical faisal faiza fanny fanta fantine faouzi farah fares
farhad farid farida farouk fathi fatiha fatima fatma fatou fatoumata faustine fausto faycal federica federico felicia felicie felicien
felipe felix ferdinand ferhat fernand fernanda fernando ferran fethi fikret filip filipa filipe filippo finn fiona fiorella firas flavia
flavie flavien flavio flora floran flore florence florent florentin florentine florian floriane florie florin floris fode fouad foued
fouzia francesca francesco francine francis francisca francisco franck franco francois francoise frank frankie frantz franz fred freddy
frederic frederica frederick frederik frederique freya friedrich fritz fulbert furkan gabin gabor gabriel gabriela gabriele gabriella
gabrielle gael gaelle gaetan gaetane gaetano gaia garance gareth garry gaspard gaston gautam gauthier gautier geert gemma genevieve
geoffrey geoffroy george georges georgette georgia georgiana georgina gerald geraldine gerard gerardo gerd gerhard germain germaine gerome
gertrude ghada ghania ghislain ghislaine ghita giacomo giada gianluca gianni gil gilbert gilberte gilda gildas gilles gilliane gina
ginette gino gioia giorgia giorgio giovanna giovanni girish gisele giulia giuliana giulio giuseppe gladys glenn gloria goncalo gontran
goran gordon goulven gracia grazia greg gregoire gregor gregory greta gretel grzegorz guenael guenaelle guenole guewen guido guilhem
guilherme guillaume guillemette guillermo gulay gulsen gunter gunther gurvan gus gustave gustavo guy guylaine guylene gwenael gwenaelle
gwendal gwendoline gwendolyn gwenn gwennaelle gwenole gwladys habib habiba hacene hadi hadja hadjer hadrien hafid hafida hafsa haifa
haitham hajar hakan hakim hakima halim halima hamed hamid hamida hamidou hamza hana hanae hanan hanane hanh hania hanna hannah hannes hans
harald harish harold harouna harris harry harsh harun hasan hasna hassan hassane hassen hatem hatice hawa hayat hayet haykel hector hedi
hedwige heidi heike heinrich hela helder helen helena helene helga helmut heloise henda hendrik henri henriette henrik henry herbert
hermann hermine herve hiba hicham hichem hilda hilde hillary hind hippolyte hocine hoda horacio horst hortense houcine houda houria
houssam houssem hubert hugo hugues humberto huong huseyin hussein huy hyacinthe iain ian ibrahim ibrahima ibtissam ibtissem ichrak ida
idir idris idriss idrissa ignace ignacio igor ihab ihsan ikram ilan ilana ilaria ilham ilhem ilias ilies illan ilona ilyas ilyes imad iman
imane imen imene imran ina inaya indira ines inga inge ingrid inna ioana ioannis ionut irene irina iris irma isa isaac isabel isabella
isabelle isaline isalys isaure ishaq isidore ismael ismahane ismail isolde issa issam italo ivan ivana ivar ivo iwan iwona izabela jaafar
jack jackie jacky jacob jacopo jacqueline jacques jacquie jad jade jaime jake jakob jakub jalal jalil jamal jamel james jamie jamila jan
jana jane janet janette janice janick janina janine janis janusz jaouad jared jarek jaroslav jasmin jasmina jasmine jason jasper jaume
javier jawad jay jayden jean jeanette jeanine jeanne jeannette jeannine jeff jefferson jeffrey jelena jemima jen jenna jennifer jenny jens
jeremiah jeremie jeremy jerome jerry jerzy jess jesse jessica jessie jessy jesus jiang jihad jihane jill jim jimmy joachim joan joana
joanna joanne joao joaquin jocelyn jocelyne jodie joe joel joelle joey joffrey johan johana johann johanna johanne johannes john johnny
jolanta jon jonas jonathan joran jordan jordane jordi jordy jorge jorgen joris jose josee josefina joseph josephine josette josh joshua
josiane josselin josue jovan joy joyce juan juana jude judith judy juha jules julia julian juliana juliane julianna julianne julie julien
julienne juliet juliette julio julius junior jurgen justin justine justyna kada kader kadia kadiatou kadir kadri kaina kais kamal kamel
kamelia kamil kamila kamilia kang kaoutar karen karim karima karin karina karine karl karla karol karolina karsten kasia kassandra kassim
katalin katarina katarzyna kate katell katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy katya kay
kayla kayode kazim kbira keith kelly kelvin kemal ken kenan kenneth kenny kenza kerem keren kerstin keryan kevan kevin keziah khadidja
khadija khadim khaled khalid khalifa khalil khanh khawla kheira khoudia kian kieran kilian killian kim kimberley kimberly kiran kirsten
klaas klaudia klaus klervi konrad konstantin konstantinos korentin kris krishna kristel kristell kristen kristian kristin kristina kristof
krystel krystian krzysztof kseniia kumar kunal kurt kyle kylian kylie kyllian kyra laaziz laetitia lahcen laila lakhdar lakshmi lamia
lamine lamya lana lancelot lara larbi larissa larry lars laszlo latifa laura lauranne laure laureen laureline lauren laurena laurence
laurene laurent laurentin laurette laurianne laurie laurine lauryn lavinia layla lazare lea leana leandre leandro leane leanna leanne
leila leina lena leni lenka lennart lenny leo leon leona leonard leonardo leone leonel leonidas leonie leonor leonora leontine leopold
leopoldine leslie leszek lev levi lewis lexane leyla lia liam liana liane liang libertad lidia lidwine liem lila lilas lili lilia lilian
liliana liliane lilly lilou lily lina linda lindsay lindsey line linh linn lino lionel liora lisa lisbeth lise liselotte lison livia liz
liza lizzie ljiljana lloyd loan loane loann lobna loic lois lola loren lorena lorene lorenza lorenzo loretta lorette lori lorie lorine
loris lotfi lothaire lotte lou louane louann louanne loubna louca louis louisa louise louisette louka loukas louna lounes lounis luana
lubna luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucilia lucilla lucille lucinda lucio lucrece
lucrezia lucy ludivine ludmila ludo ludovic ludovica ludwig luigi luis luisa luiz luka lukas lukasz luke luna lutz luz lwane lyana lydia
lydie lyes lylia lyna lyne lynn lynne lysa lysiane maarten mabel mabrouk macha maciej madalena madalina maddalena madeleine madeline
madiha madina madison madjid mady maelan maeline maella maelle maelys maeva mafalda magali magalie magaly magda magdalena maggie maguelone
maha mahamadou mahamat mahaut mahdi maher mahesh mahmoud mahmut mai maia maialen maider maike mailys maimouna maina mairead maissa maite
maiwenn maja majda majid makan makrem malak malek malgorzata malick malik malika malina mallaury mallory malo malorie mamadou mame manal
manar mandy manel manfred manish manju manoel manoj manolo manon mansour mansoura manu manuel manuela mara marah marc marceau marcel
marcela marcelin marceline marcella marcelle marcello marcelo marcia marcin marco marcos marcus marek maren margaret margarida margarita
margaux margherita margo margot marguerite mari maria mariah mariam mariama mariana marianna marianne mariano marie marieke mariel
marielle marieme marietta mariette mariia marija marika marilou marilyn marilyne marina marine marinela marinette marino mario marion
maris marisa marisol marissa marit marita marius mariusz mariya marjolaine marjorie mark marketa marko markus marlena marlene marlon
marouane martha marthe martial martijn martin martina martine marton marvin marwa marwan marwane mary maryam maryame maryan maryana
maryann maryanne maryem marylene maryline marylise marylou maryna maryse maryvonne masa massimo massinissa mateo mateusz mathias mathieu
mathilda mathilde mathis mathurin mathys matias matilda matilde matis matteo matthew matthias matthieu matthis mattia matty maud maude
maureen maurice mauricio maurizio mauro mawuli max maxence maxim maxime maximilian maximilien maxine maya mayeul mayline mayssa mazen
mbaye mboup mederic medhi medina megan megane mehdi mehmed mehmet mei melaine melanie melchior melek melina melinda meline melisa melissa
mellie melodie melody meltem melvin melvyn melwin menahem mendel meng merce mercedes mereme meriam meriem merouane mert merve mery meryam
meryem meryl meryll meyer mhamed mia micaela michael michaela michal michel michele micheline michelle mickael micky miguel mihaela mihai
mikael mikail mike mikel mikhail mila milan milena milica milo milos miloud milton mimoun mina minh mira miranda mireille mirela miriam
mirjam mirko miroslav misha missak mitch mitja moana modou mohamad mohamadou mohamed mohammad mohammed mohan mohand mohsen mohsin moira
moises mokhtar mona moncef monia monica monika monique montserrat morad morgan morgana morgane morten moshe mostafa mouad mouhamadou
mouhamed mouloud mouna mounia mounir mounira mourad moussa moustafa moustapha muriel mus mustafa mustapha mya mylene myriam myrtille nabil
nabila nacer nacera nacima nada nadav nadege nadejda nader nadezhda nadia nadim nadine nadir nadira nadja nael naela nafi nafissa nahia
naila naim naima najat najet najib najla najoua nance nancy naomi naomie narcisse nargis narjes narjess nasser nassim nassima nastasia
natacha natalia natalie natalija natalya natasha natasza nate nathalie nathan nathanael nathaniel naura nausicaa navid nawal nawel nayla
nazim nazli ndeye ndiaye neal nedim nedjma neha neil nejma nelia nelly nelson nely nermin nesrine nestor neven nevena nga ngan nghia ngoc
ngozi nguyen nhan nhi nhu nhung nia niamh nicholas nick nicky niclas nico nicol nicola nicolae nicolas nicole nicoleta nicoletta nida
niels nihad nihal nik nika nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nils nilufer nima nina nino ninon
nirina nisrine nissim nitin noa noah noam noe noel noelie noella noelle noelline noemi noemie nohad nolan nolwen nolwenn nora norah
norbert nordine noreen norine norma norman nouha nouhaila nour noura noureddine nouria nourredine nuno nuray nuria oana oceane octave
octavia octavie odette odile odilon ogun ohad okan oksana olaf olav ole oleg oleksandr olena olga olive oliver olivia olivier olof
oluwaseun oluwatobi omar omer omid ondine ondrej onur ophelia ophelie orane oren oriane orianne orlando orlane ornella orsolya oscar oskar
osman othmane otmane otto ouafa ouafae ouarda ouassila ouassim oumaima oumar oumou oumy ousmane oussama ousseynou outhmane owen oxana ozan
ozge ozgur ozlem pablo paco padraig paloma pam pamela paola paolo parvati pascal pascale pascaline pascual pat patrice patricia patricio
patrick patrik patrycja paul paula paule paulette paulin paulina pauline paulo pavel pawel pedro peggy peio pelagie pelin penelope
perceval perla perrine perry pervenche peter petr petra petros phebe phil philibert philip philippa philippe philippine philomene phoebe
phong phuc phuong pierce pierina piero pierre pierrette pierrick pierrot pieter pietro pilar pinar piotr plamen polina pooja prakash
pranav prashant praveen precilia priscilla priscille priya prune quang quentin quitterie quynh rabah rabea rabia rachel rachelle rachid
rachida radek radhia radia radoslav radouane radu rafael rafaela rafaelle rafal rafik raghav rahim rahma rahul raiane raimund raissa raj
raja rajae rajesh ralf ralph rama ramata ramazan ramdane rami ramin ramiro ramla ramon ramona ramy ramzi ramzy randa randy rania ranjit
ranya raoul raphael raphaela raphaele raphaelle raquel rares rashid ratiba raul ravi rayan rayana rayane raymond raymonde rayna razika
rebecca rebeka reda redouane regina reginald regine regis rehab reine reinhard rejane remi remigiusz remy rena renan renata renate renato
renaud rene renee renzo reuben reza rhita rhys riad ricardo riccardo richard rick ricky rida rihab rihana rim rime rina rita ritchie riwan
riyad roald rob robert roberta roberto robin robine roch rochdi rocio rodolfo rodolphe rodrigo rodrigue rodriguez rody roger rogerio rohan
rohit roland rolande rolf romain romaine roman romana romane romaric romeo romina romuald romy ron ronald ronan ronny rory rosa rosalia
rosalie rosana rosario rose roseline roselyne rosemary rosie rosine rosita rosy roula rovena rowan roxana roxane roxanne roy roza rozenn
ruben ruby rudi rudolf rudy rukia rupert russell rut ruth ryad ryan rym saad saadia saba sabah sabina sabine sabri sabria sabrina sacha
sadia sadio safa safae safia safiya safouane safwan sagar said saida salah salem salha salif salim salima salimata sally salma salman
salome saloua salvador salvatore sam samah samantha samba sami samia samir samira samson samuel samuele samy sana sanaa sanae sandeep
sander sandie sandra sandrine sandro sandy sanja sanjay sanna sanne santiago santina sanya sara sarah sarra sascha saskia satya saul
savannah savas savinien sawsan scarlett scott sean seb sebastian sebastiano sebastiao sebastien seddik segolene selahattin selena selene
selim selima selina selma selvi semih sena senan sengul seong serena serge sergei sergey sergi sergio serguei serhat serhii servane sessi
seth sevda severin severine seydou seynabou seyni shai shaina shakira shan shana shane shannen shannon sharon shaun shawn sheila sherine
shin shirine shirley shiv shivani shlomo shreya shun siaka sibel sibylle siddharth sidi sidney sidonie sidy siegfried sienna sigrid siham
sihem sikander silja silke silvain silvana silvere silvia silvio silviu simao simeon simon simona simone sina sinan sinead siobhan siraj
sirine sixte sixtine skander slavica slimane slobodan smail soazic soazig sofia sofian sofiane sofie sofien sohan soizic soizick solal
solange solen solena solene solenn solenne soline solveig sonia sonja sonny sophia sophian sophie sora soraya soren sorin souad soufian
soufiane souhail souhaila souhila soukaina souleymane soumaya soumia spencer srdjan stacy stan stanislas stanislav stanislaw stefan
stefania stefano steffen stelian stella stephan stephane stephanie stephen stephenie steve steven stewart stoyan stuart sua suat suela
sueli suman sumit sunil sunita suresh surya susan susana susanna susanne suzan suzanna suzanne suzie suzy svein sven svetlana svitlana
swann swetlana sybil sybille syed syham sylla sylvain sylvaine sylvana sylvere sylvester sylvestre sylvia sylviane sylvie sylvio
symphorien szymon tadeusz taha tahar tahir taieb taj takoua talal talia tam tamar tamara tamim tanguy tania tanja tanya tara tarak tarek
tarik tariq tarkan tasnim tassadit tatiana tayeb ted teddy telma telmo teo teodor teodora teofil terence teresa terry tess tessa tevin
thaddee thais thalia thanh thanos thao thea thelma theo theodora theodore theophane theophile theresa therese thi thia thiago thibaud
thibault thibaut thibeault thiebaut thien thierno thierry thijs thomas thomasine thong thor thorsten thu thuy thymeo tiago tianna tibault
tibor tidiane tien tifanie tifenn tiffany tijani tilman tim timeo timmy timo timothe timothee timothy timur tina tine tiphaine tiphanie
titouan titus tiziana tobias toby tod todd tom tomas tomasz tomislav tommaso tommy toni tonio tony tosin toufik tourya tracey tracy
tristan tristana tuan tudor tugba tuncay tung tyler typhaine typhanie ugo ugur ulrich ulrike ulysse umit umut urbain urs ursula uschi
usman vaclav vadim vaea vahid vaiana valens valentin valentina valentine valentyna valere valeria valerian valeriane valerie valerien
valeriia valerio valery vanessa vasco vasile vasilis vassili vassilis veera velia venceslas vera veronica veronika veronique vesna vianney
vicente vicki vicky victoire victor victoria victorien victorine viet vijay vikas vikram viktor viktoria viktoriia vinay vince vincent
vincente vincenza vincenzo vinciane vinh vinod violaine violeta violette viorel vira virgil virgile virgilio virginia virginie vishal
vitali vito vittoria vittorio vivek vivi vivian viviane vivien vivienne vlad vladimir vladislav volkan volker volodymyr wael wafa wafae
wahib wahiba waldemar walid walter wanda wandrille warda warren wassil wassila wassim wejdene wenceslas wendy werner wesley wiem wilfredo
wilfrid wilfried wilhelm willem william willy wilma winnie wissam wissem witold wladimir wojciech wolfgang xanthe xavi xavier xaviere
xenia xiang xiao xiaoyu xin xinyi xuan yacin yacine yacoub yacouba yael yaelle yaku yalcin yamin yamina yan yanick yanis yanisse yaniv
yann yannick yannis yaprak yara yasin yasir yasmin yasmina yasmine yasser yassin yassine yassir yassmine yazid yevgen yigit yildiz yilmaz
ying ylva yoan yoann yoav yohan yohanan yohann yohanna yolaine yolanda yolande yolene yon yonas yoni yorick youcef youn youna younes youri
yousef yousra youssef youssouf youssoufa ysaline yseult yuan yue yuki yulia yuliia yun yunus yuri yusuf yvain yvan yvann yveline yves
yvette yvon yvonne yvonnick zachariah zachary zahia zahir zahra zain zaina zaineb zakaria zakary zakia zara zarah zaynab zdenka zelda
zelia zelie zeynab zeynep zhang zhen zhi ziad zied zineb zineddine zita ziyad zlatan zoe zohra zoltan zoran zorica zoubida zouhair zouhir
zsofia zuzana`;

const known = new Set(NAMES.trim().split(/\s+/));

const answers = new Map<string, boolean>();

/** « Marie », « MARIE », « Jean-Paul », « Anne-Sophie ». */
export function isFirstName(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    const folded = fold(word.normalize("NFC"));
    answer = known.has(folded) || folded.split("-").every((part) => part.length > 1 && known.has(part));
    if (answers.size > 20_000) answers.clear();
    answers.set(word, answer);
  }
  return answer;
}

/** What a character can be in a name: 0 for no part of it. */
const INSIDE = 1;
const CAPITAL = 2;
const HYPHEN = 3;
const PARTS = partTable();

function partTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < 256; unit++) {
    const char = String.fromCharCode(unit);
    if (/[A-ZÀ-ÖØ-Þ]/.test(char)) table[unit] = CAPITAL;
    else if (/[a-zß-öø-ÿ']/.test(char)) table[unit] = INSIDE;
  }
  for (const char of "œŒ’") table[char.charCodeAt(0)] = INSIDE;
  table["-".charCodeAt(0)] = HYPHEN;
  return table;
}

/** The three first letters that names have (all have three), five bits each: most capital words need no look-up. */
const openings = new Uint8Array(1 << 15);
const opening = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
for (const name of known) openings[opening(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))] = 1;
const mayOpen = (first: number, second: number, third: number): boolean =>
  (first | second | third) > 127 || openings[opening(first, second, third)] === 1;

/** Where the first names of a text stand that begin with a capital, no letter before it. */
export function firstNamesIn(text: string): number[] {
  const found: number[] = [];
  const units = unitsOf(text);
  const parts = PARTS;
  for (let at = 0; at < text.length; at++) {
    if (parts[units[at]!] !== CAPITAL) continue;
    const end = nameEnd(units, at);
    if (end - at < 2) continue;
    if (mayOpen(units[at]!, units[at + 1]!, units[at + 2]!) && isNameIn(text, at, end)) found.push(at);
    at = end - 1;
  }
  return found;
}

const isNameIn = (text: string, start: number, end: number): boolean =>
  isFirstName(text.slice(start, end)) && !/\p{L}/u.test(text[start - 1] ?? "");

/** « Jean-Paul » is one word; what follows a hyphen begins with a capital too. */
function nameEnd(units: Uint16Array, start: number): number {
  let end = insideEnd(units, start + 1);
  if (end === start + 1) return end;
  while (PARTS[units[end]!] === HYPHEN && PARTS[units[end + 1]!] === CAPITAL) {
    const next = insideEnd(units, end + 2);
    if (next === end + 2) break;
    end = next;
  }
  return end;
}

function insideEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (PARTS[units[end]!] === INSIDE || PARTS[units[end]!] === CAPITAL) end++;
  return end;
}
