/** Names and words that are no person's, or not only: brands, tools, towns, headings. Folded. */

/** Names known by themselves, whatever stands around. A name counts that begins with one. */
export const NAMESAKES =
  /^(?:e leclerc|leonard de vinci|hauschka|martens|oetker|scholl|alice (?:et |and )?bob|michel et augustin|adam et eve|paul (?:et |and )?joe|sophia antipolis|manuel (?:utilisateur|qualite|technique|d)|isaac (?:sim|lab|gym|manipulator)|victoria metrics|grand clement|james bond|pierre ricaud|anne morgan|ashley furniture|louis vuitton|hugo boss|pierre fabre|yves rocher|yves saint|leroy|paul ricard|martin brower|martin belaysoud|jean paul gaultier|christian dior|christian louboutin|gabriel|thomas cook|michael page|michael kors|robert half|robert walters|robert bosch|morgan philips|morgan stanley|morgan mckinley|axel springer|oscar|alan\b|claude (?:code|sonnet|opus|haiku|ai|desktop|cowork|monet|bernard|debussy)|albert (?:api|france|school|camus|einstein)|charles river|charles de gaulle|charles tyrwhitt|marc jacobs|marc orian|alain afflelou|alain ducasse|marionnaud|nina ricci|philippe starck|paul sabatier|paul valery|paul hartmann|paul marius|paul cezanne|chanel|pierre et marie|pierre herme|pierre mendes|pierre fabre|victor hugo|victor segalen|jean jaures|jean moulin|jean zay|jean monnet|jean coutu|jean macaire|jean mermoz|jean paul ii|jean baptiste say|jules verne|jules ferry|jules michelet|louis pasteur|louis armand|louis le grand|louis bleriot|gustave (?:eiffel|roussy|flaubert)|marie (?:curie|s[a-z]*dowska|claire|blachere|brizard|sklodowska)|ada lovelace|alan turing|grace hopper|max planck|max weber|max mara|max havelaar|georges (?:pompidou|clemenceau|brassens|charpak)|francois (?:mitterrand|rabelais|premier)|simone (?:veil|de beauvoir)|rosa (?:parks|luxemburg)|blaise pascal|rene (?:descartes|cassin|coty)|claire fontaine|daniel (?:hechter|wellington|moquet)|jacques (?:cartier|vabre|chirac|brel|monod|prevert)|antoine (?:de saint|lavoisier|beclere)|henri (?:poincare|mondor|bergson|becquerel|fayol)|evariste galois|joseph fourier|emile (?:zola|cohl|durkheim)|ambroise (?:pare|croizat)|aristide briand|leon (?:blum|berard|gambetta|grosse)|edouard herriot|nelson mandela|martin luther|michel de montaigne|thomas edison|stephan plaza|laura mercier|helena rubinstein|elizabeth arden|giorgio armani|ralph lauren|calvin klein|tommy hilfiger|tom (?:tailor|ford)|jimmy (?:choo|fairly)|harry winston|jack (?:wolfskill|daniel)|johnson|jo malone|ben and|franck (?:provost|muller)|jacques dessange|jean louis david|camille albane|lea nature|eric bompard|arthur (?:bonnet|d little|hunt|andersen)|roland (?:berger|garros)|ernst|oliver wyman|philip morris|philips|baker|simon kucher|alexander|sia|elon|ray ban|dan brown|lucas (?:film|meyer)|ruby on|julia (?:lang|computing)|jade (?:global|solutions)|jasmine|jean nouvel|amelie poulain|emma (?:matelas|sleep)|elisabeth|saint)\b/;

/** Towns and regions that people are called after. */
export const PLACES_TOO = new Set(
  "nancy antony charly lorette lorraine milan florence charlotte sydney sophia georgia victoria chester madison".split(
    " ",
  ),
);

/** First names that are words too: with another capital word they are more often a title (« Will You Join »). */
export const WORDS_TOO = new Set(
  "noel junior urbain dauphine will hope faith joy chance bao mai may sun art lean tam val major prince royal norma flora juste parfait desire june april summer angel ray line".split(
    " ",
  ),
);

/** First names that alone are more often something else: a feast, a handbook, a river, a bank. */
export const NOT_ALONE = new Set(
  "noel manuel marin virginia carolina alberta santiago argentina syria paulo georgia lydia lucene line fares yon stelle alma jules isaac max".split(
    " ",
  ),
);

/** Names that people give to tools and firms: « avec Claude » is no meeting. */
export const TOOLS_TOO =
  /^(?:claude|albert|alan|julia|jasper|oscar|ruby|crystal|stan|rasa|cassandra|luigi|robyn|gemma|erwin|hana|catia)\b/;

/** Words with a capital that are no part of a name: roles, firms, tools, headings, months. Folded. */
export const NOT_A_NAME = new Set(
  "mme mmes mlle mr mrs ms rh drh hr service services direction equipe equipes l'equipe ressources humaines recrutement departement candidature cv agence societe entreprise groupe cabinet france paris lyon nantes lille bordeaux toulouse marseille rennes ia data it si dsi cto ceo coo cfo vp directeur directrice responsable manager chef monsieur madame dames le la les l un une nous notre vos votre merci pour par en de du des au aux et ou sur dans si ce cette vous ils elle il je poste offre contact email mail e-mail tel telephone adresse mobile linkedin lien site reference ref contrat cdi cdd stage alternance processus type date lieu localisation salaire remuneration profil mission missions avantages candidats candidat bac niveau master ecole universite pole mairie ministere conseil region metropole talent acquisition people human resources team head lead product owner scrum azure aws google microsoft excel power bi python the our your we you this apply charge chargee chargees excellente excellent bonne bon capacite sens maitrise connaissance connaissances competences competence experience president presidente maire recteur rectrice prefet professeur docteur maitre relation relations group solutions consulting technologies technology space bank banque systems systemes systeme digital cloud lab labs studio comite business engineering marketing finance finances innovation security securite partners partner academy institut institute fondation federation association assurance assurances mutuelle credit caisse centre center industries energie energy transformation projet projets cheffe ingenieur ingenieure developpeur consultant consultante analyst scientist engineer specialist officer office program project senior junior managers executive global international europe european french tech technique technical general generale generaux adjoint adjointe commercial commerciale industriel industrielle operations qualite achats juridique communication formation welcome jungle airbus thales capgemini orange sncf edf engie sopra steria accenture deloitte kpmg renault jira confluence figma notion claude chatgpt copilot gemini mistral llama docker kubernetes react angular typescript javascript java sap salesforce oracle snowflake databricks dataiku tableau slack teams zoom github gitlab plusieurs ensemble entretien echange premier premiere deuxieme second rencontre appel visio janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi autonomie rigueur anglais francais curieux curieuse passionne passionnee dynamique street place state city island bay ave avenue road square metrics platform pro sim fair job jobs salary area certified ventures actions llp ordinance director estate real engage ciso shop company app analytics agglomeration designer trading capital strategy government network infrastructure".split(
    " ",
  ),
);
