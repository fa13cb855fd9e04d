import { fold, key } from "../../text/fold.ts";
import { RENOWNED_NAMES } from "./renowned-names.ts";

/** Names and words that are no person's, or not only: brands, tools, towns, headings. Folded. */

/** Names known by themselves, whatever stands around: a name counts that begins with one. */
const NAMESAKES = openings(`
  ada lovelace, adam et eve, alain afflelou, alain ducasse, albert api, albert camus, albert einstein, albert france, albert
  school, alexander hughes, alexander mann, alice and bob, alice bob, alice et bob, ambroise croizat, ambroise pare, amelie
  poulain, anne morgan, antoine beclere, antoine de saint, antoine lavoisier, aristide briand, arthur andersen, arthur bonnet,
  arthur d little, arthur hunt, ashley furniture, axel springer, baker hughes, baker mckenzie, baker tilly, ben and, blaise
  pascal, calvin klein, caroline du, camille albane, carl source, chanel, charles de gaulle, charles river, charles tyrwhitt, christian dior, christian
  louboutin, claire fontaine, corine land, claude ai, claude bernard, claude code, claude cowork, claude debussy, claude desktop, claude
  haiku, claude monet, claude opus, claude sonnet, dan brown, daniel hechter, daniel moquet, daniel wellington, e leclerc,
  edouard herriot, elizabeth arden, elon musk, emile cohl, emile durkheim, emile zola, emma matelas, emma sleep, eric bompard,
  ernst and young, ernst et young, ernst young, evariste galois, franck muller, franck provost, francois mitterrand, francois
  premier, francois rabelais, georges brassens, georges charpak, georges clemenceau, georges pompidou, giorgio armani, grace
  hopper, grand clement, gustave eiffel, gustave flaubert, gustave roussy, harry winston, hauschka, helena rubinstein, henri
  becquerel, henri bergson, henri fayol, henri mondor, henri poincare, hugo boss, isaac gym, isaac lab, isaac manipulator, isaac
  sim, jack daniel, jack wolfskill, jacques brel, jacques cartier, jacques chirac, jacques dessange, jacques monod, jacques
  prevert, jacques vabre, jade global, jade solutions, james bond, jean baptiste say, jean coutu, jean jaures, jean louis david,
  jean macaire, jean mermoz, jean monnet, jean moulin, jean nouvel, jean paul gaultier, jean paul ii, jean zay, jimmy choo,
  jimmy fairly, jo malone, johnson and johnson, johnson controls, johnson et johnson, johnson johnson, joseph fourier, jules
  ferry, jules michelet, jules verne, julia computing, julia lang, laura mercier, lea nature, leon berard, leon blum, leon
  gambetta, leon grosse, leonard de vinci, leroy merlin, leroy somer, louis armand, louis bleriot, louis le grand, louis
  pasteur, louis vuitton, lucas film, lucas meyer, manuel d, manuel qualite, manuel technique, manuel utilisateur, marc jacobs,
  marc orian, marie blachere, marie brizard, marie claire, marie curie, marie sklodowska, marie skodowska, alan blue, marionnaud, martens, martin belaysoud,
  martin brower, martin luther, max havelaar, max mara, max planck, max weber, michael kors, michael page, michel de montaigne,
  michel et augustin, morgan mckinley, morgan philips, morgan stanley, nelson mandela, nina ricci, oetker, oscar niemeyer, louis braille, monte carlo, gabriel peri, john deere, massey ferguson, ann arbor, oliver wyman, paul
  and joe, paul cezanne, paul et joe, paul hartmann, paul joe, paul marius, paul ricard, paul sabatier, paul valery, philip
  morris, philippe starck, philips, pierre et marie, pierre fabre, pierre herme, pierre mendes, pierre ricaud, ralph lauren, ray
  ban, rene cassin, rene coty, rene descartes, robert bosch, robert half, robert walters, roland berger, roland garros, rosa
  luxemburg, rosa parks, ruby on, saint, scholl, sia, simon kucher, simone de beauvoir, simone veil, sophia antipolis, stephan
  plaza, thomas cook, thomas edison, tom ford, tom tailor, tommy hilfiger, victor hugo, victor segalen, victoria metrics, yves
  rocher, yves saint, mr bricolage, monsieur propre, madame figaro, monsieur store, monsieur meuble, mr bigoudi,
  monsieur bricolage, pere noel, pere lachaise, pere dodu, abbe pierre, sergent major, commandant cousteau, capitaine cook, capitaine nemo, colonel sanders, pere fouettard, mario kart, mario bros,
  bernard controls, bernard magrez, louis delhaize, jean claude biguine, franck provost, daniel moquet, alain afflelou, emile henry, guy degrenne,
  guy demarle, laurent perrier, yves delorme, eric bompard, olivier desforges, jean delatour, gerard darel, daniel hechter, charlie hebdo, madame de la fayette,
  madame de stael, madame de pompadour, madame de maintenon, madame de montespan, madame du barry, madame du deffand, madame de genlis,
  madame du chatelet, madame recamier, madame tallien, madame de warens, madame bovary, madame butterfly, madame verdurin,
  madame tussaud, madame tussauds, madame de renal, madame de merteuil, monsieur de la palice,
  monsieur de sainte colombe, mrs dalloway, mrs doubtfire, docteur jivago, dr jekyll, professeur tournesol, sister act, brother industries, father christmas, captain america, sister company,
  emmi pikler, loris malaguzzi, rudolf steiner, carl rogers, donald winnicott, john bowlby, mary ainsworth, melanie klein, anna freud,
  janusz korczak, friedrich frobel, johann pestalozzi, john dewey, jerome bruner, abraham maslow, kurt lewin, virginia henderson,
  marshall rosenberg, naomi feil, moshe feldenkrais, joseph pilates, gilles de la tourette, ${RENOWNED_NAMES}`);
/** « Pierre Fabre Dermo-Cosmétique », « Claude Code ». */
export const isNamesake = (name: string): boolean => opens(NAMESAKES, key(name));

/** Towns and regions that people are called after. */
export const PLACES_TOO = words(`
  nancy antony charly lorette lorraine milan florence charlotte sydney sophia georgia victoria chester madison`);

/** Towns that people are called too: behind « à » they are the town. */
export const TOWNS_TOO = words(`
  adelaide albert edern haifa jena pia josselin kimberley lorette lorris luce marilia mary medina mery orlando regina riyadh rosario
  salome salvador savannah sofia soledad tyler vladimir warren nancy antony charly milan florence charlotte madison georgia`);

/** First names that are words too: with another capital word they are more often a title (« Will You Join »). */
export const WORDS_TOO = words(`
  noel junior urbain dauphine will hope faith joy chance bao mai may sun art lean tam val major prince royal norma flora juste
  parfait duc desire aime bienvenu blanche fleur grace modeste olympe toussaint prudence patience june april summer angel ray line`);

/** First names that are words, brands or feasts more often than names, with those above: somebody's where only somebody can stand. */
const NAMES_TOO = words(`
  drew chase rich bill skip chip chuck rusty sandy miles lance dawn buck honor honour charity destiny trinity melody bliss ginger frank mark rob dick pat jay wren
  innocent fidele bonheur esperance merveille exauce pacifique celeste prune victoire felicite benediction prosper placide loup ange sylvestre
  hope faith joy art ray angel grace prudence patience juste parfait desire aime bienvenu blanche fleur modeste olympe urbain
  norma flora will`);
/** Titles, trades, brands and lands: only with a family name. */
const WITH_A_FAMILY = words(`
  dean page hunter duke baron king sterling parker carter mason cooper tanner taylor harmony storm reed heath brook cliff glen grant reine
  fortune constant earl providence`);
/** « le prince de Galles », « Major League ». */
const RANKS_TOO = words("prince royal major line lean sun");
/** « alongside Drew », « Noël Castaing », « Dean Okafor ». */
export const isNameToo = (word: string, isWhole: boolean): boolean => {
  if (!TYPED.test(word)) return false;
  const said = fold(word);
  return NAMES_TOO.has(said) || (isWhole && ((WORDS_TOO.has(said) && !RANKS_TOO.has(said)) || WITH_A_FAMILY.has(said)));
};
const TYPED = /^\p{Lu}\p{Ll}{2,}$/u;

/** First names that alone are more often something else: a feast, a handbook, a river, a bank. */
export const NOT_ALONE = words(`
  noel manuel marin virginia carolina alberta santiago argentina syria paulo georgia lydia lucene line fares yon stelle alma
  jules isaac max aurora anderson everton carmine mercedes clio octavia giulietta`);

/** Names that people give to tools and firms: « avec Claude » is no meeting. */
const TOOLS_TOO = words(`
  claude albert alan julia jasper jasmine oscar ruby crystal stan rasa alexa siri cassandra luigi robyn gemma erwin hana catia`);
export const isToolToo = (name: string): boolean => TOOLS_TOO.has(firstWord(key(name)));

/** Words, firms and towns that families are called too. */
export const FAMILIES_TOO = words(`
  renault bon bonne second maire do mai paris france orange place lyon lille nantes rennes toulouse bordeaux marseille`);

/** Words with a capital that are no part of a name: roles, firms, tools, headings, months. Folded. */
export const NOT_A_NAME = words(`
  mon whatsapp avec with depuis chez sous sans selon vers entre apres avant pendant via aupres envoie contacte appelle demande
  mme mmes mlle mr mrs ms dr pr sc eng rh drh hr service services direction equipe equipes l'equipe ressources humaines recrutement
  departement candidature cv agence societe entreprise groupe cabinet france paris lyon nantes lille bordeaux toulouse marseille
  rennes ia data it si dsi cto ceo coo cfo vp directeur directrice responsable manager chef monsieur madame dames le la les l un
  une nous notre vos votre merci pour par en de du des au aux et ou sur dans si ce cette vous ils elle il je poste offre contact
  email mail e-mail tel telephone adresse mobile linkedin lien site reference ref contrat cdi cdd stage alternance processus
  type date lieu localisation salaire remuneration profil mission missions avantages candidats candidat bac niveau master ecole
  universite pole mairie ministere conseil region metropole talent acquisition people human resources team head lead product
  owner scrum azure aws google microsoft excel power bi python the our your we you this apply charge chargee chargees excellente
  excellent bonne bon capacite sens maitrise connaissance connaissances competences competence experience president presidente
  maire recteur rectrice prefet professeur docteur maitre relation relations group solutions consulting technologies technology
  space bank banque systems systemes systeme digital cloud lab labs studio comite business engineering marketing finance
  finances innovation security securite partners partner academy institut institute fondation federation association assurance
  assurances mutuelle credit caisse centre center industries energie energy transformation projet projets cheffe ingenieur
  ingenieure developpeur consultant consultante analyst scientist engineer specialist officer office program project senior
  junior managers executive global international europe european french tech technique technical general generale generaux
  adjoint adjointe commercial commerciale industriel industrielle operations qualite achats juridique communication formation
  welcome jungle airbus thales capgemini orange sncf edf engie sopra steria accenture deloitte kpmg renault jira confluence
  figma notion claude chatgpt copilot gemini mistral llama docker kubernetes react angular typescript javascript java sap
  salesforce oracle snowflake databricks dataiku tableau slack teams zoom github gitlab plusieurs ensemble entretien echange
  interview temoignage portrait premier premiere deuxieme second rencontre appel visio janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre lundi mardi mercredi jeudi vendredi autonomie rigueur anglais francais curieux curieuse passionne passionnee
  dynamique street place state city island bay ave avenue road square metrics platform pro sim fair job jobs salary area
  certified ventures actions llp ordinance director estate real engage ciso shop company app analytics agglomeration designer
  customer success account admin support stack fullstack learning machine intelligence artificielle supply chain software remote
  market development developer representative intern performance enterprise strategic research growth corporate risk financial retail
  asset content media brand user creative server windows linux unix frontend backend applicatif fonctionnel fonctionnelle confirme
  confirmee experimente experimentee polyvalent polyvalente reseau reseaux donnees plateforme logiciel logiciels infrastructures associate
  founder onboarding controller developpement etudes referentiel maintenance secteur web qa seo crm erp sql php gcp talend spark hadoop qlik
  speaker speaking audit agile insurance pricing advisory saas inbound hybrid freelance workplace premise query rejoignez rejoindre integrez devenez
  decouvrez contactez appelez demandez envoyez postulez rencontrez retrouvez participez ecrivez enfin ensuite search signe signee signed meet ping reach join welcome thank thanks department faculty trading capital strategy government network infrastructure`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

type Openings = ReadonlyMap<string, readonly string[]>;

/** Phrases parted by commas, by their first word. */
function openings(phrases: string): Openings {
  return Map.groupBy(
    phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")),
    firstWord,
  );
}

/** Does a text begin with one of the phrases, whole words? */
const opens = (phrases: Openings, text: string): boolean =>
  phrases.get(firstWord(text))?.some((phrase) => `${text} `.startsWith(`${phrase} `)) ?? false;

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
}
