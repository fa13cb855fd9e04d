/** Who is known to everybody and reached by nobody, and houses that bear a person's name: public knowledge, folded. */
export const RENOWNED_NAMES = `
  abbe gregoire, abbe pierre, abraham lincoln, ada lovelace, adolphe thiers, adrienne bolland, agatha christie, agnes
  varda, aime cesaire, al khwarizmi, alain mimoun, alan turing, albert calmette, albert camus, albert einstein, albert
  schweitzer, alberto giacometti, albrecht durer, alcide de gasperi, aldous huxley, alexander fleming, alexander
  graham bell, alexander mcqueen, alexander von humboldt, alexandra david neel, alexandre dumas, alexandre
  grothendieck, alexandre soljenitsyne, alexandre yersin, alexis carrel, alexis de tocqueville, alfred de musset,
  alfred de vigny, alfred jarry, alfred kastler, alfred nobel, alfred sauvy, alfred sisley, alfred wegener, alice guy,
  alice milliat, alienor d'aquitaine, alphonse bertillon, alphonse daudet, alphonse de lamartine, altiero spinelli,
  ambroise croizat, ambroise pare, ambroise thomas, amedeo modigliani, amelia earhart, amerigo vespucci, anatole
  france, andre ampere, andre breton, andre citroen, andre gide, andre le notre, andre lwoff, andre malraux, andre
  marie ampere, andre maurois, andre vesale, andree chedid, andrej karpathy, andy warhol, angela davis, anita conti,
  anna politkovskaia, anne d'autriche, anne de bretagne, anne frank, annie ernaux, antoine augustin, antoine beclere,
  antoine becquerel, antoine bourdelle, antoine de saint exupery, antoine laurent lavoisier, antoine lavoisier,
  antoine parmentier, antoine watteau, antonie van leeuwenhoek, antonin artaud, antonio gaudi, antonio gramsci,
  antonio vivaldi, aristide briand, aristide maillol, armand peugeot, arsene lupin, artemisia gentileschi, arthur
  clarke, arthur rimbaud, assia djebar, astor piazzolla, auguste blanqui, auguste comte, auguste lumiere, auguste
  mariette, auguste perret, auguste renoir, auguste rodin, augustin cauchy, augustin fresnel, aung san, barack obama,
  barbara mcclintock, baruch spinoza, benjamin franklin, benoit frachon, benoit mandelbrot, bernadette soubirous,
  bernard palissy, bernardin de saint, bernhard riemann, berthe morisot, bertolt brecht, bertrand de la tour, bertrand
  du guesclin, berty albrecht, blaise cendrars, blaise diagne, blaise pascal, blanche de castille, boris vian,
  brigitte bardot, buckminster fuller, camille claudel, camille desmoulins, camille flammarion, camille guerin,
  camille jenatzy, camille pissarro, camille saint, camille saint saens, carl benz, carl friedrich gauss, carl linne,
  carl sagan, carolina herrera, catherine de medicis, cedric villani, celestin freinet, cesar baldaccini, cesar
  franck, cesaria evora, chantal akerman, charles augustin coulomb, charles aznavour, charles babbage, charles
  baudelaire, charles cros, charles darwin, charles de gaulle, charles de montesquieu, charles dickens, charles
  dullin, charles fourier, charles gounod, charles peguy, charles perrault, charles richet, charles schwab, charles
  tillon, charles trenet, charlie chaplin, charlie hebdo, charlotte bronte, charlotte corday, charlotte perriand,
  chien shiung wu, chretien de troyes, christiaan huygens, christiane taubira, christine de pisan, christine de pizan,
  christophe colomb, clara schumann, clara zetkin, claude chappe, claude debussy, claude levi strauss, claude monet,
  claude navier, claude nicolas ledoux, claude nougaro, claude shannon, claude simon, clement ader, clement marot,
  clovis ier, coco chanel, colette besson, colette willy, constantin brancusi, cyrano de bergerac, daniel balavoine,
  daniel defoe, danielle casanova, dante alighieri, david hilbert, demis hassabis, denis diderot, denis papin, desmond
  tutu, dian fossey, diane arbus, didier daurat, diego rivera, diego velazquez, dmitri mendeleiev, don quichotte,
  donald knuth, dorothy hodgkin, eadweard muybridge, edgar allan, edgar degas, edgar morin, edgar quinet, edith
  cresson, edith piaf, edmond dantes, edmond de rothschild, edmond michelet, edmond rostand, edouard branly, edouard
  herriot, edouard manet, edouard philippe, edouard vaillant, edouard vuillard, edsger dijkstra, edvard munch, edward
  jenner, egon schiele, eleanor roosevelt, elie cartan, elie metchnikoff, elisa lemonnier, elisabeth vigee, elsa
  triolet, emile borel, emile duclaux, emile durkheim, emile galle, emile littre, emile reynaud, emile roux, emile
  verhaeren, emile zola, emiliano zapata, emilie du chatelet, emily bronte, emily dickinson, emmanuel d'astier,
  emmanuel kant, emmanuel levinas, emmanuel macron, emmy noether, enrico fermi, eric tabarly, erik satie, ernest
  hemingway, ernest renan, ernest rutherford, ernesto che guevara, ernst young, erwin schrodinger, etienne de la
  boetie, etienne dolet, etienne geoffroy, etienne jules marey, etienne montgolfier, ettore bugatti, eugene boudin,
  eugene delacroix, eugene freyssinet, eugene ionesco, eugene labiche, eugene pottier, eugene viollet, eugenie cotton,
  evariste galois, fausto coppi, federico garcia lorca, felix eboue, felix nadar, ferdinand buisson, ferdinand de
  lesseps, fernand braudel, fernand de magellan, fernand leger, fernand pelloutier, fernand raynaud, fernando pessoa,
  filippo brunelleschi, flora tristan, florence arthaud, florence griffith, florence nightingale, francis ponge,
  francis poulenc, francisco de goya, francisco goya, francois couperin, francois de sales, francois guizot, francois
  hollande, francois mansart, francois marie arouet, francois mauriac, francois mitterrand, francois rabelais,
  francois rene, francois truffaut, francois villon, francoise barre, francoise dolto, francoise giroud, francoise
  sagan, franklin d roosevelt, franklin roosevelt, franklin templeton, frantz fanon, franz kafka, franz liszt, franz
  schubert, frederic bartholdi, frederic bastiat, frederic chopin, frederic joliot, frederic mistral, frederic ozanam,
  frida kahlo, friedrich hegel, friedrich nietzsche, fritz lang, fulgence bienvenue, gabriel faure, gabriel garcia
  marquez, gabriel montgolfier, gabriel peri, galileo galilei, gaspard monge, gaston bachelard, gaston defferre,
  gaston lenotre, gaston monnerville, gaston rebuffat, genevieve de gaulle, geoffrey hinton, georg cantor, georg
  wilhelm friedrich hegel, george boole, george gershwin, george orwell, george sand, george stephenson, george
  washington, georges auric, georges bataille, georges bernanos, georges besse, georges bizet, georges braque, georges
  brassens, georges canguilhem, georges clemenceau, georges cuvier, georges danton, georges de la tour, georges eugene
  haussmann, georges feydeau, georges gilles de la, georges guynemer, georges louis leclerc, georges marchais, georges
  melies, georges perec, georges pompidou, georges sadoul, georges seurat, georges simenon, gerard darel, gerard de
  nerval, gerard philipe, gerda taro, germaine de stael, germaine dulac, germaine richier, germaine tailleferre,
  germaine tillion, gertrude stein, gilles deleuze, gioachino rossini, gisele halimi, giuseppe garibaldi, giuseppe
  verdi, godefroy de bouillon, gottfried leibniz, grace hopper, gregor mendel, guglielmo marconi, guillaume
  apollinaire, guillaume bude, guillaume dupuytren, gustav klimt, gustav mahler, gustave coriolis, gustave courbet,
  gustave dore, gustave eiffel, gustave ferrie, gustave flaubert, guy de maupassant, guy degrenne, guy demarle, guy
  hoquet, guy laroche, guy mollet, guy moquet, hannah arendt, hans arp, hans christian andersen, haroun tazieff,
  harriet tubman, harry potter, hector berlioz, hector guimard, hedy lamarr, helen keller, helene boucher, helene
  langevin, henri barbusse, henri becquerel, henri bergson, henri bosco, henri cartier bresson, henri de toulouse,
  henri dunant, henri farman, henri frenay, henri fresnay, henri iv, henri laborit, henri lebesgue, henri matisse,
  henri michaux, henri navier, henri poincare, henri queuille, henri salvador, henri wallon, henrietta lacks, henrik
  ibsen, henry de montherlant, henry ford, henry purcell, henry schein, herbert simon, hercule poirot, herman
  melville, hippolyte fizeau, hippolyte taine, honore d'estienne, honore daumier, honore de balzac, horace benedict,
  hubert beuve mery, hubert curien, hubert latham, hubert reeves, hubertine auclert, hugo pratt, hugues capet, ibn
  khaldoun, ibn sina, ines de la fressange, ingmar bergman, irene joliot, isaac asimov, isaac newton, isabel marant,
  isadora duncan, italo calvino, ivan tourgueniev, jack kerouac, jack london, jackson pollock, jacqueline auriol,
  jacques ange gabriel, jacques anquetil, jacques brel, jacques cartier, jacques chaban, jacques chirac, jacques
  coeur, jacques daguerre, jacques delors, jacques demy, jacques derrida, jacques duclos, jacques hadamard, jacques
  lacan, jacques louis david, jacques monod, jacques offenbach, jacques tati, jacques yves cousteau, james clerk
  maxwell, james joyce, james watt, jan van eyck, jane austen, jean anouilh, jean auguste dominique, jean baptiste
  charcot, jean baptiste clement, jean baptiste colbert, jean baptiste corot, jean baptiste lamarck, jean baptiste
  lully, jean baptiste say, jean bart, jean bodel, jean bouin, jean cavailles, jean claude biguine, jean cocteau, jean
  de la bruyere, jean de la fontaine, jean dubuffet, jean etienne esquirol, jean ferrat, jean francois champollion,
  jean francois de la perouse, jean francois millet, jean gabin, jean genet, jean giono, jean giraudoux, jean
  guehenno, jean henri fabre, jean honore fragonard, jean jacques rousseau, jean jaures, jean le rond, jean lolive,
  jean louis barrault, jean luc godard, jean mace, jean martin charcot, jean medecin, jean mermoz, jean moulin, jean
  patou, jean paul marat, jean paul sartre, jean philippe rameau, jean piaget, jean pierre timbaud, jean prouve, jean
  racine, jean renoir, jean rostand, jean rouch, jean sebastien bach, jean simeon chardin, jean tinguely, jean
  valjean, jean vigo, jean vilar, jean zay, jeanne barret, jeanne d arc, jeanne hachette, jeanne jugan, jeanne moreau,
  jerome bosch, jimi hendrix, joachim du bellay, joan miro, joel robuchon, johann sebastian, johann wolfgang, johannes
  brahms, johannes gutenberg, johannes kepler, johannes vermeer, john f kennedy, john fitzgerald, john keats, john
  lennon, john locke, john maynard keynes, john mccarthy, john steinbeck, john von neumann, johns hopkins, jones lang,
  jorge amado, jorge luis borges, joseph babinski, joseph conrad, joseph fourier, joseph gay lussac, joseph haydn,
  joseph jacquard, joseph kessel, joseph louis lagrange, joseph marie jacquard, joseph montgolfier, josephine baker,
  josephine pencalet, juan gris, jules cesar, jules dumont, jules dumont d'urville, jules ferry, jules guesde, jules
  hardouin, jules massenet, jules michelet, jules renard, jules rimet, jules siegfried, jules supervielle, jules
  valles, jules verne, juliette drouet, juliette greco, karl lagerfeld, karl marx, kateb yacine, katherine johnson,
  katherine mansfield, khalil gibran, konrad adenauer, kurt godel, lara croft, laurent perrier, lazare carnot, lazare
  ponticelli, le corbusier, lee hecht, leo ferre, leo lagrange, leon blum, leon bollee, leon bourgeois, leon foucault,
  leon gambetta, leon jouhaux, leon paul fargue, leon tolstoi, leon walras, leonard bernstein, leonard cohen, leonard
  de vinci, leonard euler, leonhard euler, leopold sedar, leopold sedar senghor, lev vygotski, levi strauss, lewis
  carroll, lino ventura, lionel terray, lise meitner, lloyd s, lord byron, louis antoine de bougainville, louis
  antoine de saint just, louis aragon, louis bleriot, louis breguet, louis daguerre, louis de broglie, louis de funes,
  louis delhaize, louis dreyfus, louis guilloux, louis jouvet, louis lachenal, louis le vau, louis leprince ringuet,
  louis loucheur, louis lumiere, louis malle, louis nucera, louis pasteur, louis pergaud, louis pouzin, louis xiv,
  louise bourgeois, louise labe, louise michel, louise weiss, louison bobet, luce irigaray, lucie aubrac, ludwig van,
  ludwig wittgenstein, luis de camoes, madame de sevigne, madeleine bres, madeleine pelletier, madeleine riffaud,
  madeleine vionnet, mahatma gandhi, man ray, marc antoine charpentier, marc bloch, marc chagall, marcel ayme, marcel
  cachin, marcel carne, marcel cerdan, marcel dassault, marcel duchamp, marcel mauss, marcel pagnol, marcel proust,
  marcel sembat, marco polo, margaret hamilton, marguerite de navarre, marguerite duras, marguerite perey, marguerite
  yourcenar, maria callas, maria deraismes, maria montessori, marie antoinette, marie claude vaillant, marie curie,
  marie de france, marie de medicis, marie galante, marie jose perec, marie lannelongue, marie laurencin, marie
  madeleine fourcade, marie marvingt, marie olympe, marilyn monroe, mario vargas llosa, mark rothko, mark twain,
  marlene dietrich, martin heidegger, martin luther king, martin maurel, marvin minsky, mary cassatt, mary shelley,
  mary wollstonecraft, maryam mirzakhani, maryse bastie, maryse conde, mata hari, maurice audin, maurice barres,
  maurice genevoix, maurice herzog, maurice leblanc, maurice merleau, maurice ravel, maurice sceve, maurice thorez,
  maurice utrillo, max ernst, max jacob, max planck, maximilien robespierre, mere teresa, michael faraday, michel
  ange, michel audiard, michel augustin, michel de l'hospital, michel de montaigne, michel et augustin, michel
  foucault, michel petrucciani, michel serres, miguel angel asturias, miguel de cervantes, mikhail gorbatchev, milan
  kundera, miles davis, missak manouchian, moliere, mother teresa, mouloud feraoun, nadia boulanger, napoleon
  bonaparte, nathalie sarraute, nelly sachs, nelson mandela, nicephore niepce, nicolas appert, nicolas boileau,
  nicolas bourbaki, nicolas copernic, nicolas de condorcet, nicolas de stael, nicolas feuillatte, nicolas joseph
  cugnot, nicolas poussin, nicolas sarkozy, niels abel, niels bohr, niki de saint, nikola tesla, nina simone, norbert
  wiener, oliver peoples, olivier de serres, olivier messiaen, olympe de gouges, omar khayyam, orson welles, oscar
  niemeyer, oscar wilde, otto hahn, oum kalthoum, ovide decroly, pablo neruda, pablo picasso, paco rabanne, patrice
  lumumba, paul bert, paul bocuse, paul broca, paul celan, paul cezanne, paul claudel, paul dirac, paul doumer, paul
  dukas, paul eluard, paul emile victor, paul gauguin, paul klee, paul langevin, paul nizan, paul painleve, paul
  poiret, paul ricoeur, paul signac, paul vaillant, paul valery, paul verlaine, pauline kergomard, pearl buck, pepin
  le bref, peter pan, philip k dick, philippe auguste, philippe le bel, philippe lebon, philippe pinel, pierre
  balmain, pierre bayle, pierre beregovoy, pierre boulez, pierre bourdieu, pierre brossolette, pierre cardin, pierre
  charles l'enfant, pierre choderlos, pierre corneille, pierre curie, pierre dac, pierre daninos, pierre de coubertin,
  pierre de fermat, pierre de ronsard, pierre fauchard, pierre gilles de gennes, pierre joseph proudhon, pierre
  larousse, pierre loti, pierre mac orlan, pierre magnol, pierre mendes, pierre paul riquet, pierre paul rubens,
  pierre puget, pierre savorgnan, pierre semard, pierre simon laplace, pierre soulages, pierre teilhard, pierre
  waldeck, piet mondrian, pieter brueghel, piotr tchaikovski, primo levi, prosper merimee, rabindranath tagore, rachel
  carson, raoul dufy, raoul follereau, ray bradbury, raymond aron, raymond aubrac, raymond devos, raymond kopa,
  raymond losserand, raymond poincare, raymond poulidor, raymond queneau, raymond radiguet, rembrandt van rijn, rene
  barjavel, rene char, rene descartes, rene dubos, rene duguay, rene goscinny, rene laennec, rene lalique, rene
  magritte, rene villerme, richard feynman, richard wagner, rita levi, robert badinter, robert debre, robert delaunay,
  robert desnos, robert doisneau, robert louis stevenson, robert oppenheimer, robert schuman, robert schumann, robert
  surcouf, roberto cavalli, robin des bois, robinson crusoe, roger frison roche, roger martin du gard, roger salengro,
  roland barthes, roland garros, romain gary, romain rolland, rosa bonheur, rosa luxemburg, rosa parks, rosalind
  franklin, sacha guitry, sadi carnot, saint john perse, saint vincent de paul, sainte genevieve, salvador allende,
  salvador dali, salvatore quasimodo, sam altman, samuel beckett, samuel de champlain, samuel morse, sandro
  botticelli, sarah bernhardt, sebastien vauban, selma lagerlof, serge gainsbourg, sherlock holmes, sidney bechet,
  sigmund freud, simon bolivar, simone de beauvoir, simone signoret, simone veil, simone weil, sonia delaunay, sonia
  rykiel, sonia terk, sophie germain, sophie taeuber, srinivasa ramanujan, stanislas leszczynski, stanley kubrick,
  stefan zweig, stella mccartney, stephane hessel, stephane mallarme, stephen hawking, sully prudhomme, suzanne
  lenglen, suzanne valadon, tara jarmon, ted baker, tennessee williams, thelonious monk, theodore gericault, theodore
  monod, theodore rousseau, theophile gautier, therese de lisieux, thierry mugler, thomas bayes, thomas edison, thomas
  jefferson, thomas mann, thomas more, thomas pesquet, toni morrison, tony garnier, toussaint louverture, tycho brahe,
  umberto eco, vaclav havel, valentina terechkova, valery giscard, valery larbaud, vasco de gama, victor baltard,
  victor considerant, victor grignard, victor hugo, victor jara, victor schoelcher, victor vasarely, vincent auriol,
  vincent de paul, vincent scotto, vincent van gogh, violette leduc, virginia woolf, virginie despentes, vivienne
  westwood, vladimir nabokov, voltairine de cleyre, walt disney, walter benjamin, walter gropius, wangari maathai,
  wassily kandinsky, werner heisenberg, wilhelm rontgen, william blake, william harvey, william saurin, william
  shakespeare, willy brandt, winston churchill, wislawa szymborska, wolfgang amadeus, wolfgang pauli, xavier bichat,
  yann lecun, yoshua bengio, youri gagarine, yves klein, yves montand, yvonne de gaulle, zadig et voltaire, zaha
  hadid, zinedine zidane`;
