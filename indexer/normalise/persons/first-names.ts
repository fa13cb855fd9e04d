import { readFileSync } from "node:fs";
import { fold } from "../../text/fold.ts";

/** First names borne in France, folded: they tell « échange avec Marie » from « échange avec Marketing ». */
const NAMES = `
aaliyah abbie abdallah abdel abdelali abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid abdelmalek
abderrahim abderrahmane abderrazak abdeslam abdessamad abdou abdoul abdoulaye abel abena abhishek abigail abir ablavi abraham achille
achour achraf adaeze adam adama adaobi adebayo adel adelaide adele adelie adeline adeola adil adnan adnane adolphe adria adrian adriana
adriano adrien adrienne adwoa afef agata agathe agnes agnese agnieszka agustin ahlam ahlem ahmad ahmed aicha aida aiden aimad aimee
aimeric ainhoa aino aisatou aisha aissa aissam aissatou aitor akiko akim akli akosua akouvi akpene aksana aksel alain alan alassane
alastair alba alban albane albert alberto albin albina alejandra alejandro aleksander aleksandr aleksandra aleksandrs alessandra
alessandro alessia alex alexandra alexandre alexandrine alexandru alexia alexis alfonso alfred ali alice alicia alienor aliette alina
aline alioune alison alissa alistair alix aliya alizee allan allison allyson almamy aloise aloys alphonse alvaro alyssa amadou amaia
amaka amal amand amandin amandine amani amara amaury ambre ambroise amel amelia amelie amina aminata aminatou amine aminu amir amira
amirah amit amra ana anaelle anais ananda anas anass anastasia anastasie anastasija anatole anatoline anca anders andras andre andrea
andreas andreea andrei andrej andrew andrius andrzej andy anemone aneta anette ange angela angele angelica angelina angelique angelo anh
aniello anil anis anissa anisse anita anja anke ankit ann anna annabel annabelle annaelle annaig anne annegret anneke annelise annick
annie annonciade anouar anouchka anouk anselme anthony antoine antoinette anton antonella antonia antonin antonio antony antti anupama
apolline aram arantxa archie arda arezki ariane arielle aristide aristote arjun arlette armance armand armel armelle arnaud arnault arno
arpine arsene artem arthur artur arun arvind arwa arwen aryan asha ashleigh ashley ashok asma asmae assa assane assetou assia astou
astrid athenais atika aubry aude audrey auguste augustin augustine aure aurel aurelia aurelie aurelien aurelio aurelle auriane aurore
aveline awa awatif axel axelle aya ayaan aylin ayman aymane aymard aymen aymeric aymerick ayodeji ayodele ayoub ayse aysegul azedine
aziz aziza azzedine babacar babatunde bachir badis badr badreddine bahia bakary balazs balthazar bao baptiste barbara baris barnabe
barry bartek barthelemy bartosz basile basma bassirou bastien bathilde battitta baudouin beata beatrice beatrix beatriz bechir beckett
begona behnaz bela belen bella ben benedetta benedicte benito benjamin benoist benoit benoite beranger berangere berengere bernadette
bernard bernardo berthe bertille bertin bertran bertrand bertrande bettina bhavna bianca bilal bilel bilge binta bintou birgit bjorn
blaise blanca blandine bleuenn bob bogdan boglarka bolanle boris boualem boubacar boubakar bouchra bounmy boutaina bozena bradley brahim
bram brandon branislav brenda brendan brendon brett brewen briac brian brice bridget brieuc brigitte britta brooke bruce bruna brune
bruno bryan bukola bunthoeun burak burcin cagla caitlin calista calixte callum calvin camelia cameron camila camille camillo candice
caoimhe capucine carelle carine carl carla carlo carlos carlotta carly carmela carmen carole carolina caroline caroll casey cassandra
cassandre cassie cassien cassilde catalina catarina caterina cathel catherine cathy catia cecile cecilia cedric celeste celestin
celestine celestino celia celine celio cem cemil cengiz cesar chafik chahinez chahrazed chaima chaimaa chaimae chakib chanel chantal
chantale chanthou charbel charif charlaine charleen charlelie charlene charles charley charlie charline charlotte charly cheick cheikh
chely chen cheng cherif cherifa chetan cheyenne chiamaka chiara chidi chinedu chinonso chinwe chirine chloe chris christa christel
christelle christian christiana christiane christina christine christophe christopher chukwuemeka chukwuma chun ciara cindy ciril claire
clara clarence clarens clarisse clarita claudette claudia claudie claudine claudio claudius claus clea clelia clemence clemens clement
clemente clementine cleo cleophee clive cloe clothilde clotilde clovis cody colette colin coline colombe concetta connor constance
consuelo cora coralie corentin corentine corina corine corinne cornelia cornelie corneliu cosima cosmin courtney craig cristian
cristiano cristina cristobal curtis cynthia cyprien cyran cyriaque cyrielle cyril cyrille czeslaw dagmar dagmara dalia dalila damian
damiano damien damienne damla dan danae daniel daniela daniele danielle danilo danny danuta daouda daphne daphnee daria darina dario
darius dariush dariusz darko darren dasha dauphine dave david davide davy dawid deborah declan deepak delia delphin delphine demba
demetrio denez denis denise deniz dennis derek desiree desislava desmond dhia diab diaby diana diane diarra didier diego dieter dietrich
dieudonne dieumerci dilan dilara dilip dimitar dimitri dimitris dinara dinesh dinh dino diogo djamel djamila djenaba djenabou djeneba
djibril dmitri dmitry doha dolores domenico domingo dominic dominik dominique domitille donald donatien donia donna doria dorian doriane
doris dorota dorothee dorothy dossou douglas dounia dragan dragos driss duarte duncan dusan dylan eamon eamonn ebba ebele ebony ebru
eddie eddy edeline edern edgar edith edmee edmond edna edoardo edouard eduard eduardo edwige edwin edyta efe efua eglantine egon eileen
eirik ekaterina eleanor eleftheria elena eleonor eleonora eleonore elfie eli eliane elie elias eliette elif elijah elina elinor eliott elisa
elisabeth elise elisee eliza elizabeth elke ella ellen ellie elliot elmira eloane elodie eloi eloise elora elorri elouan eloy elsa
elvira elvire elyes elyna elza elzbieta ema emeka emeline emelyne emeric emerick emil emiland emile emilia emilian emilie emilien emilio
emily emine emma emmanuel emmanuela emmanuelle emmy emre enora enrico enrique enzo eoin eponine erdem eren eric erica erick erik erika
erin ernest ernesto erramun erwan erwann erwin esin esma esmeralda esra esteban estel estelle esteve esther ethan etienne eudes eugene
eugenia eugenie eulalie euphemie euphrasie eva evan evane evangeline evann evariste eve evelina eveline evelyn evelyne evgueni evguenia
evrard ewa ewan ewelina ewen eya eyenga ezequiel ezgi fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizio
fadi fadila fadoua fafa fahd fahim faical faisal faiza fanch fang fanny fanta fantine faouzi farah fares farhad farid farida farouk
fathi fatiha fatim fatima fatma fatou fatouma fatoumata faustine fausto faycal federica federico felicia felicie felicien felicite
felipe felix femke feng fenosoa ferdinand fergus ferhat fermin fernand fernanda fernando ferran ferreol fethi fifame fikret filip filipa
filipe filippo fily finn fiona fiorella firas firmin flavia flavie flavien flavio flavy flo flora floran flore florence florent florentin
florentine florestan florian floriane florie florimont florin floris fode folake fotso fouad foued fouzia franca francesca francesco
francette francine francis francisca francisco franck franckie franco francois francoise frank frankie frantz franz fred freddy frederic
frederica frederick frederik frederique freja freya friedrich fritz fulbert funmilayo furkan gabin gabor gabriel gabriela gabriele
gabriella gabrielle gaby gael gaelle gaetan gaetane gaetano gaia ganesh gaoussou garance garazi gareth garlonn garry gary gaspar gaspard
gaston gatien gauderic gaurav gautam gauthier gautier gauvain gavin gayathri gbenga geert gemma genevieve geoffrey geoffroy george
georges georgette georgi georgia georgiana georgina gerald geraldine gerard gerardo geraud gerd gergely gerhard germain germaine gerome
gertrude gervais ghada ghali ghania ghislain ghislaine ghita ghizlane giacomo giada giang gianluca gianni gil gilbert gilberte gilda
gildas gilles gillian gilliane gina ginette gino gioia giorgia giorgio giorgos giovanna giovanni girish gisele giulia giuliana giuliano
giulio giuseppe gladys glenn gloria goncalo gontran gonzague gonzalo goran gordon goulven govind gracia graham grazia grazyna greg
gregoire gregor gregory greta gretel grzegorz guang guenael guenaelle guennadi guenole guewen guido guilhem guilherme guillaume
guillemette guillermo guillian guirec gulay gulsen gunter gunther gurvan gus gustave gustavo guy guylaine guylene gwenael gwenaelle
gwendal gwendoline gwendolyn gwenn gwennaelle gwenole gwladys gyorgy habib habiba habimana hacene hadi hadil hadja hadjer hadrien hafid
hafida hafsa haifa haitham hajar hakan hakim hakima hakon halim halima halina hamed hamid hamida hamidou hamza hana hanae hanan hanane
hanh hania hanna hannah hannes hans hao harald harish harold harouna harriet harris harry harsh harun haruto harvey hasan hasna hassan
hassane hassen hatem hatice hatim hauwa hawa hayat hayet haykel hayley heather hector hedi hedwige heidi heike heinrich hela helder
helen helena helene helga helmut heloise henda hendrik henri henriette henrik henry herbert herimanana hermance hermann hermine herve
hery hestia hiba hicham hichem hilaire hilda hilde hillary hind hippolyte hiroshi hocine hoda honore honorine horacio horst hortense
houcine houda houria houssam houssem houssen howard hua hubert hugo hugues hui humbert humberto huong huseyin hussein huy huyen
hyacinthe hyun iain ian ibou ibrahim ibrahima ibtissam ibtissem ichrak ida idir idris idriss idrissa ifeanyi ifeoma ignace ignacio
ignazio igor ihab ihsan ikbal iker ikram ilan ilana ilaria ilham ilhem ilias ilies ilija illan ilona ilunga ilyas ilyass ilyes imad iman
imane imen imene imogen imran imrane ina inaki inaya indira ines inga inge ingrid inmaculada inna ioana ioannis ionut irene irina iris
irma iryna isa isaac isabel isabella isabelle isac isaline isalys isaure iseult ishaq isidore isla ismael ismahane ismail isolde issa
issam issiaka issoufou italo ivan ivana ivane ivano ivar ivaylo ivo iwan iwona izabela izabella jaafar jacinto jack jackie jacky jacob
jacopo jacqueline jacques jacquie jad jade jaime jake jakob jakub jalal jalil jalila jamal jamel james jamie jamila jan jana jane janet
janette janice janick janina janine janis janusz jaouad jared jarek jaroslav jasmin jasmina jasmine jason jasper jaume javier jawad jay
jaya jayden jayne jean jean-claude jeanette jeanine jeanne jeannette jeannine jeannot jeff jefferson jeffrey jehan jehann jelena jemima
jen jena jenna jennifer jenny jens jeremiah jeremie jeremy jerome jerry jerzy jess jesse jessica jessie jessy jesus jiang jihad jihane
jihoon jill jim jimmy jing jiri jiwoo joachim joan joana joanna joanne joao joaquim joaquin jocelyn jocelyne jodie joe joel joelle joey
joffrey johan johana johann johanna johanne johannes john johnny jolanta jon jonas jonathan joost joran jordan jordane jordi jordy jorge
jorgen joris jory jose josee josefina joseph josephine josette josh joshua josiane josselain josselin josue jovan joy joyce juan juana
juanjo jude judicael judith judy juha juhani jukka jules julia julian juliana juliane julianna julianne julie julien julienne juliet
juliette julija julio julius jun junien junior jurgen jussara justin justine justyna kacper kada kader kadia kadiatou kadija kadir kadri
kai kaina kais kaisa kalidou kalina kalonji kamal kamel kamelia kamil kamila kamilia kandia kang kaoutar kaouther karen karim karima
karin karina karine karl karla karmen karol karolina karolis karsten karthik kasia kassandra kassim katalin katarina katarzyna kate
katell katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy katya kave kaveh kavya kay kayla kayode
kazim kbira kebir kehinde keith keli kelio kelly kelsey kelvin kemal ken kenan kenji kenneth kenny kenza keoni kerem keren kerry kerstin
keryan kevan kevin keziah khadidja khadija khadim khaled khalid khalifa khalil khamphone khanh khaoula khawla kheira khoudia kian kieran
kilian killian kim kimberley kimberly kinga kiran kirsten kirsty klaas klaudia klaus klervi klervie kofi kojo koldo komlan konrad
konstantin konstantinos korentin kouame kouassi kris krishna kristel kristell kristen kristian kristin kristina kristiyan kristof
krystel krystian krystyna krzysztof kseniia kumar kumaran kunal kunle kurt kwame kweku kwesi kyle kylian kylie kyllian kyra laaziz
lachlan laetitia lahcen laila lakhdar lakshmi lalit lalla lamia lamiae lamine lamya lana lancelot landry lara larbi larisa larissa larry
lars lassana laszlo latifa laura lauranne laure laureen laureline lauren laurena laurence laurene laurens laurent laurentin laurette
laurian lauriane laurianne laurie laurine lauryn lavinia layla lazare lea leah leana leandre leandro leane leanna leanne leeroy lei
leila leina lena leni lenka lenna lennart lenny leo leocadie leon leona leonard leonardo leonce leone leonel leonidas leonie leonor
leonora leontine leopold leopoldine leopoldo leroy leslie leszek lev levi lewis lexane leyla lia liam liana liane liang liban libertad
lidia lidwine liem lila lilas lili lilia lilian liliana liliane lilly lilou lilwenn lily lin lina linda lindsay lindsey line ling linh
linn lino lionel liora lisa lisbeth lise liselotte lison livia liz liza lizzie ljiljana lloyd loan loane loann lobna loeiza loeva loic
loig lois lola lora loren lorena lorene lorenza lorenzo loretta lorette lori loria lorie lorine loris lorraine lorris lotfi lothaire
lotte lou louan louane louann louanne loubna louca louis louisa louise louisette louison louka loukas louna lounes lounis luana lubna
luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucilia lucilla lucille lucinda lucio lucjan lucrece
lucrezia lucy ludivine ludmila ludo ludovic ludovica ludwig luigi luis luisa luiz luka lukas lukasz luke luna lutz luz lwane lyana lyas
lydia lydie lyes lylia lyna lynda lyne lynn lynne lysa lysiane lyudmila maarten mabel mabrouk macha maciej maciek mackenzie madalena
madalina maddalena madeleine madeline madelon maden madhav madiha madina madison madjid mady mael maelan maelenn maeline maella maelle
maelys maeva mafalda magali magalie magaly magda magdalena magdolna maggie magnus maguelone maha mahamadi mahamadou mahamat mahault
mahaut mahdi mahe maher mahesh mahmoud mahmut mai maia maialen maider maike mailys maimouna maina mairead maissa maissane maite maiwenn
maja majda majid makan makaya makrem malak malcolm malek malene malgorzata malick malik malika malin malina mallaury mallory malo
malorie malvina malwina mamadou mamady mame mamoudou manal manar mandy manel manfred manish manju manoel manoj manolo manon mansour
mansoura manu manuel manuela mara marah marc marceau marcel marcela marcelin marceline marcella marcelle marcellin marcello marcelo
marcia marcin marco marcos marcus marek maren margaret margareta margarida margarita margaux margherita margo margot marguerite mari
maria mariah mariam mariama mariame mariana mariangela marianna marianne mariano maribel maricarmen marie marie-claude marieke mariel
marielle marieme marietta mariette mariia marija marika marilia marilou marilyn marilyne marin marina marine marinela marinette marino
mario mariola marion maris marisa marisol marissa marit marita marius mariusz mariya marjolaine marjorie mark marketa marko markus
marlena marlene marlon maroua marouane marta martha marthe martial martijn martin martina martine martino marton marvin marwa marwan
marwane mary maryam maryame maryan maryana maryann maryanne maryem marylene maryline marylise marylou maryna maryse maryvonne marzena
masa massimiliano massimo massinissa mateo mateos mateusz matheo mathias mathieu mathilda mathilde mathis mathurin mathys matias matilda
matilde matis matteo matthew matthias matthieu matthis mattia mattin matty maty maud maude maudez maureen maurice mauricio maurin
maurizio mauro mawuli max maxence maxent maxim maxime maximilian maximilien maxine maya mayeul mayi mayline maylis mayssa mazen mbarga
mbaye mbolatiana mboup mbuyi medard medea mederic medhi medina meera megan megane mehdi mehmed mehmet mehrdad mei melaine melanie melany
melchior melek melina melinda meline melisa melissa mellie melodie melody meltem melusine melvin melvyn melwin menahem mendel meng merce
mercedes meredith mereme meriam meriem merouane mert merve mery meryam meryem meryeme meryl meryll meyer mhamed mia micaela michael
michaela michal michel michela michele micheline michelle mickael micky miguel mihaela mihai mihaja mikael mikail mike mikel mikhail
mikkel mikko miklos mila milan milena milica milly milo milos miloud milton mimoun mina ming minh minjun mira mirabelle miranda mireille
mirek mirela miriam mirjam mirko miroslav miroslaw misha missak mitch mitja mladen moad moana modou modupe mohamad mohamadou mohamed
mohammad mohammed mohan mohand mohcine mohit mohsen mohsin moira moises mokhtar molly mona moncef monia monica monika monique montaine
montserrat moorea morad morgan morgana morgane morten mory moshe mostafa mouad mouhamadou mouhamed moulay mouloud mouna mounia mounir
mounira mourad moussa moustafa moustapha mukamana mukesh murat muriel mus mustafa mustapha mya mylene myriam myrtille nabil nabila nacer
nacera nacima nada nadav nadege nadejda nader nadezhda nadia nadim nadine nadir nadira nadja nael naela nafi nafissa nafissatou nahia
naig naila naim naima najat najet najib najla najoua nami nance nancy nandini naoki naomi naomie narcisse naresh nargis narine narjes
narjess nasim nasser nassim nassima nastasia natacha natalia natalie nataliia natalija natalya natasha natasza nate nathalie nathan
nathanael nathaniel naura nausicaa naveen navid nawal nawel nawfal nayah nayla nazim nazli ndayishimiye ndeye ndiaye ndolo neal nedim
nedjma neha neil nejma nekane nelia nelly nelson nely nerea nermin nesrine nessa nestor neven nevena nezha nga ngan nghia ngoc ngoma
ngone ngozi nguyen nhan nhi nhu nhung nia niamh nicholas nick nicky niclas nico nicodeme nicol nicola nicolae nicolas nicole nicoleta
nicoletta nida niels nigel nihad nihal nik nika nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikolay nilesh
nils nilufer nima nina ning nino ninon nirina nirosha nisha nisrine nissim nitin nizar njaka njoya nkechi nnamdi noa noah noam noe noel
noelie noella noelle noelline noemi noemie nohad nolan nolwen nolwenn nomsa nomvula nora norah norbert nordine noreen norine norma
norman noro nouha nouhaila nour noura noureddine nouria nourredine nuno nuray nuria oana oanh obinna oceane octave octavia octavie
octavio odalys odette odile odilon ogun ohad okan oksana ola olaf olalla olav ole oleg oleksandr oleksandra oleksii olena olga olha
olive oliver olivia olivier olmo olof olumide oluwaseun oluwatobi oluwole omaima omar ombeline omer omid ondine ondrej onur ophelia
ophelie orane oren orens orian oriane orianne oriol orlando orlane ornella orsolya oscar oskar osman othman othmane otmane otto ouafa
ouafae ouarda ouassila ouassim oumaima oumar oumarou oumayma oumou oumy ousmane oussama ousseynou outhmane owen oxana ozan ozge ozgur
ozlem pablo paco padma padraig paige paloma pam pamela pankaj paol paola paolo parvati pascal pascale pascaline pascual pat paterne
patrice patricia patricio patrick patrik patrycja paul paula paule paulette paulin paulina pauline paulo pavel pawel pedro peggy peio
pekka pelagie pelin penelope peng perceval percy perla pernelle perrine perry pervenche petar peter petr petra petros petya phebe phil
philibert philip philippa philippe philippine philomene phoebe phong phuc phuong pierce pierina piero pierre pierrette pierric pierrick
pierrot pieter pietro pilar pinar piotr plamen polina pooja pradeep prakash pranav prasad prashant prateek praveen precilia preeti
priscilla priscille priya prune przemek przemyslaw putri qian qiang qing quang quantin quentin quirin quitterie quyen quynh rabah rabea
rabia racha rachael rachel rachelle rachid rachida radegonde radek radhia radia radoslav radoslaw radouane radu rafael rafaela rafaelle
rafal raffaele rafik rafika raghav rahim rahinatou rahma rahul raiane raimund raissa raj raja rajaa rajae rajesh rakesh rakoto ralf
ralph rama ramata ramazan ramdane ramesh rami ramin ramiro ramla ramon ramona ramy ramzi ramzy randa randall randy rania ranjit ranya
raoul raphael raphaela raphaele raphaelle raquel rares rashid rashmi rasmus ratiba raul ravi rayan rayana rayane raymond raymonde rayna
rayyan razika rebecca rebeka reda redouane regina reginald regine regis rehab reine reinhard rejane reka rekha remi remigiusz remy rena
renan renata renate renato renaud rene renee renuka renzo reuben reymond reza rhiannon rhita rhys riad riadh ricardo riccardo richard
rick ricky rida ridha rihab rihana rim rime rina rita ritchie ritu rivo riwan riyad riyadh rizky roald rob robert roberta robertas
roberto robin robine robyn roch rochdi rocio rodolfo rodolphe rodrigo rodrigue rodriguez rody rogatien roger rogerio rohan rohit rokhaya
roland rolande rolf romain romaine roman romana romane romaric romeo romina romuald romy ron ronald ronan rong ronny rory rosa rosalia
rosalie rosalind rosana rosario rosaura rose roseline roselyne rosemary roshan rosie rosine rosita ross rosy roula rovena rowan roxana
roxandra roxane roxanne roy roza rozenn ruben ruby rudi rudolf rudy rui rukia rumen rupert russell rut ruth ruxandra ryad ryan rym saad
saadia saba sabah sabina sabine sabri sabria sabrina sacha sachin sadia sadio safa safae safia safiatou safiya safouane safwan safwane
sagar said saida sakura salah salem salha salif salim salima salimata saliou sally salma salman salome salomon saloua salvador salvatore
sam samah samantha samba samer sami samia samiha samir samira samson samuel samuele samy sana sanaa sanae sandeep sander sandie sandra
sandrine sandro sandy sanja sanjana sanjay sanna sanne santi santiago santina santosh sanya sara sarah sarra sascha saskia satish
satoshi satya saul savannah savas savinien sawsan scarlett scott sean seb sebastian sebastiano sebastiao sebastien sebastjan seddik
seema segolene segun sekou selahattin selena selene selim selima selina selma selom selvi semih sena senan sengul seojun seong sephora
seppi serena serge sergei sergey sergi sergio serguei serhat serhii serigne servane sessi seth sevda severin severine seydou seyna
seynabou seyni shai shaina shakira shan shana shane shannen shannon sharad sharon shaun shawn sheila sherine shilpa shin shirine shirley
shiv shivani shlomo shreya shruti shubham shun shushan siaka sian sibel sibylle siddharth sidi sidney sidonie sidy siegfried sienna
sigolene sigrid siham sihem sikander sila silja silke silvain silvana silvere silvia silvio silviu simao simeon simon simona simone sina
sinan sinead siobhan sipho siraj sirine sitraka sivakumar sixte sixtine skander slavica slawomir slimane slobodan smail smita sneha
snezana soazic soazig sofia sofian sofiane sofie sofien sofyan sohan soizic soizick sokha solal solange soledad solen solena solene
solenn solenne soleyman soline solofo solveig solweig somchai sonal sonia sonja sonny sophia sophian sophie sora soraya soren sorin
souad soufian soufiane soufyane souhail souhaila souhila soukaina souleye souleymane soumaya soumia sourav spencer srdjan srinivas
stacey stacy stan stanimir stanislas stanislav stanislaw steeve stefan stefania stefano steffen stelian stella stephan stephane
stephanie stephen stephenie steve steven stewart stoyan stuart sua suat sudha sudhir suela sueli suliac suman sumit sunghoon sunil
sunita suresh surya susan susana susanna susanne sushant sushil susie suzan suzanna suzanne suzette suzie suzon suzy svein sven svetlana
svitlana swann swati swetlana syam sybil sybille syed syham sylla sylvain sylvaine sylvana sylvere sylvester sylvestre sylvia sylviane
sylvie sylvio sylwester sylwia symphorien szymon tadeusz taha tahar tahina tahir taieb taiwo taj takashi takeshi takoua talal talia tam
tamar tamara tamas tamim tamsin tanguy tania tanja tanya tara tarak taras tarek tarik tariq tarkan tarun tasnim tassadit tatiana tatjana
tayeb taylor tchoupo tecla ted teddy telma telmo temitope tendai teo teodor teodora teofil terence teresa teresina terrence terry tess
tessa teva tevin thabo thaddee thais thalia thandiwe thanh thanos thao thea thecle thelio thelma theo theodora theodore theodule
theophane theophile therence theresa therese thi thia thiago thibaud thibault thibaut thibeault thiebault thiebaut thien thierno thierry
thijs thomas thomasine thong thor thorsten thu thushara thuy thymeo tiago tianna tibault tibor tidiane tiemoko tien tifanie tifenn
tiffany tijani tilly tilman tim timeo timmy timo timothe timothee timothy timur tina tine ting tiphaine tiphanie titouan titus tiziana
tiziano tobias toby tod todd tojo tom tomas tomasz tomer tomislav tommaso tommy toni tonio tony tosin toufik tourya tracey tracy trang
tremeur trevor tristan tristana trudy tshala tuan tudor tugba tugdual tuncay tunde tung tyler typhaine typhanie uche uday ugo ugur
ulrich ulrike ulysse umit umut unai urbain urielle urs ursula ursule urszula uschi usha usman uwimana uyen vaclav vadim vaea vahid
vaiana valbert valens valentin valentina valentine valentyn valentyna valere valeria valerian valeriane valerie valerien valeriia
valerio valery vandana vanessa varun vasanthi vasco vasile vasilis vassili vassilis vasyl vaughn veena veera velia venceslas venerand
venkat vera verity veronica veronika veronique vesna vesselin vestine vianne vianney vicente vicki vicky victoire victor victoria
victorien victorine vidya viet vijay vikas vikram viktor viktoria viktoriia vinay vinayak vince vincent vincente vincenza vincenzo
vinciane vinh vinod violaine violeta violette viorel vira virgil virgile virgilio virginia virginie virginy vishal vitali vitaliy vito
vittoria vittorio vivek vivi vivian viviane vivien vivienne vlad vladimir vladislav vladyslav voahirana volkan volker volodymyr wael
wafa wafaa wafae wahib wahiba waldemar walid walter wanda wandrille warda warren wassil wassila wassim wayne wei wejdene wenceslas wendy
werner wesley wiem wieslaw wiktor wilfredo wilfrid wilfried wilhelm willem william willy wilma winnie wissam wissem witold wladimir
wojciech wojtek wolfgang wouter xabi xanthe xavi xavier xaviere xenia xia xiang xiao xiaoling xiaoming xiaoyu xin xinyi xiomara xu xuan
yacin yacine yacoub yacouba yael yaelle yahia yahya yaku yalcin yaman yamin yamina yamini yan yana yanick yanis yanisse yaniv yann
yannick yannig yannis yaprak yara yaroslav yasin yasir yasmin yasmina yasmine yasser yassin yassine yassir yassmin yassmine yazid yevgen
yevhen yewande yigit yildiz yilmaz yiming ying ylva yoan yoann yoav yohan yohanan yohann yohanna yoko yolaine yolanda yolande yolene yon
yonas yong yoni yorick youcef youenn youn youna younes youness youri yousef yousra youssef youssouf youssoufa youssra ysaline yseult
yuan yue yuki yulia yuliia yun yunis yunus yuri yusuf yvain yvan yvann yveline yves yvette yvon yvonick yvonne yvonnick zachariah
zacharie zachary zahia zahir zahra zain zaina zaineb zaira zakaria zakariya zakary zakia zara zarah zaynab zbigniew zdenek zdenka zeinab
zelda zelia zelie zephyrin zeynab zeynep zhang zhen zheng zhi ziad zied zihan zineb zineddine zita ziyad ziyi zlatan zoe zofia zohra
zoltan zoran zorica zoubida zouhair zouhir zsofia zsolt zsuzsanna zuzana
 steph clem bea nath vero anso thib domi raph jerem lulu nono momo mika micka gwen xav dede
 florine tangi moise seraphin seraphine saturnin prosper lambert luce jacinthe placide blanche fleur aime desire bienvenu modeste olympe toussaint prudence patience
basil bebert gege guadalupe jojo loulou shaz xochitl
`;

/** Folded. */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
/** Rarer ones (INSEE, fichier des prénoms), without those that are words, brands, towns: in capitals they are acronyms. */
const rare = new Set(
  readFileSync(new URL("./first-names-rare.txt", import.meta.url), "utf8")
    .trim()
    .split(/\s+/),
);
const isListed = (folded: string, word: string): boolean =>
  COMMON_FIRST_NAMES.has(folded) || (rare.has(folded) && !/^\p{Lu}{2}/u.test(word));

/** One of ours: of the rarer ones, some are words elsewhere. */
export const isCommonFirstName = (word: string): boolean =>
  fold(word.normalize("NFC"))
    .split("-")
    .every((part) => COMMON_FIRST_NAMES.has(part));

/** « Jean-Loup », « Yann-Ber », « Anne-Flore », « Fleur-Anne », whatever the other half; but « Sainte-Anne ». */
const COMPOUND = /^(?:jean|yann|marie(?!-galante)|anne)-[a-z]{2,}$|^(?!sainte?-|notre-|val-|port-)[a-z]{3,}-anne$/;

const answers = new Map<string, boolean>();

/** « Paul-Loup », « Marie-Fleur »: second halves that are words by themselves. */
const HALVES = new Set("loup fleur ange lou lys marin noel mi phi jo may".split(" "));

/** « Ji-woo », « Sung-min », « Mei-ling »: two syllables of Korean or Chinese given names. */
const SYLLABLES = new Set(
  "ah bin byung chan chang chul da dae do dong eun ga geon gun gyeol gyu ha hae han hee ho hoon hua hwa hye hyeon hyuk hyun hyung in jae jeong ji jia jian jin jing joo joon ju jun jung ki kyu kyung li lin ling mei mi min ming na nam rae ran rim sang se seo seok seon seong seung sik so soo sook su suk sun sung tae wei wen won woo woong xiao yan yang ye yeon yeong yi ying yong yoo yoon young yu yun".split(
    " ",
  ),
);

function isOfSyllables(folded: string): boolean {
  const parts = folded.split("-");
  return parts.length === 2 && parts.every((part) => SYLLABLES.has(part));
}

/** « Jérém' », « Mat' »: one of ours, cut short. */
function isCutShort(folded: string): boolean {
  if (!/^[a-z]{3,6}['’]$/.test(folded)) return false;
  for (const name of COMMON_FIRST_NAMES) if (name.startsWith(folded.slice(0, -1))) return true;
  return false;
}

/** « Marie », « MARIE », « Jean-Paul », « Anne-Sophie ». */
export function isFirstName(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    const folded = fold(
      word
        .normalize("NFC")
        .replace(/æ/gi, "ae")
        .replace(/œ/gi, "oe")
        .replace(/ı/g, "i")
        .replace(/ð/g, "d")
        .replace(/þ/gi, "th"),
    );
    // « LoRA », « ToD » are things, whatever their letters say.
    answer =
      !/\p{Ll}\p{Lu}/u.test(word) &&
      (isListed(folded, word) ||
        // « Come » is no name.
        /^c[ôÔ]me$/i.test(word) ||
        COMPOUND.test(folded) ||
        isOfSyllables(folded) ||
        isCutShort(folded) ||
        folded
          .split("-")
          .every((part, at) => (part.length > 1 && isListed(part, word)) || (at > 0 && HALVES.has(part))));
    if (answers.size > 20_000) answers.clear();
    answers.set(word, answer);
  }
  return answer;
}

/** Which sums of letters some name has, a bit each: most capital words need no look-up. */
const SUMS = 1 << 20;
const sums = new Uint8Array(SUMS >> 3);
/** The sum of a word's letters so far, each 1 to 26, and one more. */
export const added = (sum: number, letter: number): number => (sum * 31 + letter) & (SUMS - 1);
for (const name of [...COMMON_FIRST_NAMES, ...rare, ...SYLLABLES, "come"]) {
  const sum = Array.from(name, (letter) => letter.charCodeAt(0) & 31).reduce(added, 0);
  sums[sum >> 3]! |= 1 << (sum & 7);
}
/** Has some first name this sum? */
export const isSumOfName = (sum: number): boolean => (sums[sum >> 3]! & (1 << (sum & 7))) !== 0;
