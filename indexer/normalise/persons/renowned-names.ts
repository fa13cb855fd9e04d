/** Who is known to everybody and reached by nobody, and houses that bear a person's name: public knowledge, folded. */
export const RENOWNED_NAMES = `
  alice recoque, abbe gregoire, abbe pierre, abraham lincoln, achille castiglioni, ada lovelace, addy osmani, adolphe quetelet,
  adolphe thiers, adrian frutiger, adrienne bolland, agatha christie, agnes varda, ai weiwei, aime cesaire, akira
  kurosawa, al khwarizmi, al pacino, alain chapel, alain delon, alain mikli, alain mimoun, alain passard, alain
  prost, alain resnais, alan kay, alan turing, albert bandura, albert bichot, albert calmette, albert camus, albert
  einstein, albert marquet, albert schweitzer, albert uderzo, alberto giacometti, albin michel, albrecht durer,
  alcide de gasperi, aldo leopold, aldous huxley, alexander calder, alexander dennis, alexander fleming, alexander
  graham bell, alexander mcqueen, alexander osterwalder, alexander von humboldt, alexandra david neel, alexandre
  dumas, alexandre grothendieck, alexandre soljenitsyne, alexandre yersin, alexis carrel, alexis de tocqueville,
  alfons mucha, alfred de musset, alfred de vigny, alfred dunhill, alfred hitchcock, alfred jarry, alfred kastler,
  alfred nobel, alfred north whitehead, alfred sauvy, alfred sisley, alfred wegener, alice guy, alice milliat,
  alienor d'aquitaine, alistair cockburn, alphonse allais, alphonse bertillon, alphonse daudet, alphonse de
  lamartine, alphonse mucha, altiero spinelli, alvar aalto, amartya sen, ambroise croizat, ambroise pare, ambroise
  thomas, amedeo modigliani, amelia earhart, amelie nothomb, amerigo vespucci, amos tversky, anatole france, anders
  hejlsberg, andre ampere, andre breton, andre citroen, andre courreges, andre derain, andre franquin, andre gide,
  andre le notre, andre lwoff, andre malraux, andre marie ampere, andre masson, andre maurois, andre vesale, andre
  voisin, andree chedid, andree putman, andrei kolmogorov, andrei markov, andrej karpathy, andrew ng, andrew taylor
  still, andy warhol, angela davis, angela duckworth, anita conti, anna gavalda, anna politkovskaia, anne
  d'autriche, anne de bretagne, anne frank, anne sophie pic, annette messager, annick goutal, annie ernaux, annie
  sloan, anselm kiefer, antoine augustin, antoine beclere, antoine becquerel, antoine bourdelle, antoine coysevox,
  antoine de la garanderie, antoine de saint exupery, antoine laurent lavoisier, antoine lavoisier, antoine
  parmentier, antoine vitez, antoine watteau, antoni gaudi, antonie van leeuwenhoek, antonin artaud, antonin careme,
  antonio gaudi, antonio gramsci, antonio vivaldi, ariane mnouchkine, aristide briand, aristide maillol, armand
  peugeot, arne jacobsen, arne naess, arsene lupin, art spiegelman, artemisia gentileschi, arthur bonnet, arthur
  clarke, arthur conan doyle, arthur rimbaud, arthur schopenhauer, arvo part, ash maurya, assia djebar, aston
  martin, astor piazzolla, audrey hepburn, auguste blanqui, auguste comte, auguste escoffier, auguste herbin,
  auguste lumiere, auguste mariette, auguste perret, auguste renoir, auguste rodin, augustin cauchy, augustin
  fresnel, augusto boal, aung san, ayrton senna, barack obama, barbara hepworth, barbara liskov, barbara mcclintock,
  barbra streisand, baruch spinoza, beatrix potter, ben et jerry, benjamin bloom, benjamin franklin, benjamin
  rabier, benoit frachon, benoit mandelbrot, bernadette soubirous, bernard buffet, bernard hinault, bernard loiseau,
  bernard palissy, bernard werber, bernardin de saint, bernhard riemann, berta bobath, berthe morisot, bertolt
  brecht, bertrand de la tour, bertrand du guesclin, bertrand meyer, bertrand russell, berty albrecht, bill gates,
  bill inmon, bill mollison, billy wilder, bjarne stroustrup, blaise cendrars, blaise diagne, blaise pascal, blanche
  de castille, bob dylan, boris cyrulnik, boris vian, brad frost, brendan eich, brene brown, brian kernighan,
  brigitte bardot, brillat savarin, britt mari barth, bruce schneier, bruce tuckman, bruno latour, buckminster
  fuller, burrhus skinner, buster keaton, callista roy, camille claudel, camille desmoulins, camille flammarion,
  camille guerin, camille jenatzy, camille pissarro, camille saint, camille saint saens, carl benz, carl friedrich
  gauss, carl gustav jung, carl jung, carl linne, carl orff, carl sagan, carol dweck, carolina herrera, catherine de
  medicis, catherine deneuve, cedric grolet, cedric villani, celestin freinet, cesar baldaccini, cesar franck,
  cesaria evora, chantal akerman, charles augustin coulomb, charles aznavour, charles babbage, charles baudelaire,
  charles cros, charles darwin, charles de gaulle, charles de montesquieu, charles dickens, charles dullin, charles
  eames, charles fourier, charles garnier, charles gounod, charles heidsieck, charles jourdan, charles le brun,
  charles peguy, charles perrault, charles rennie mackintosh, charles richet, charles schwab, charles tillon,
  charles trenet, charles tyrwhitt, charlie chaplin, charlie hebdo, charlotte bronte, charlotte corday, charlotte
  perriand, chien shiung wu, chretien de troyes, chris argyris, chris marker, christiaan huygens, christian
  boltanski, christian de portzamparc, christian lacroix, christiane taubira, christine de pisan, christine de
  pizan, christophe colomb, christopher nolan, clara schumann, clara zetkin, claude chabrol, claude chappe, claude
  debussy, claude levi strauss, claude monet, claude navier, claude nicolas ledoux, claude nougaro, claude ponti,
  claude shannon, claude simon, claudie pierlot, clayton christensen, clement ader, clement marot, clovis ier, coco
  chanel, colette besson, colette willy, constantin brancusi, cy twombly, cyrano de bergerac, cyril lignac, dale
  carnegie, damien hirst, dan abramov, dan linstedt, daniel balavoine, daniel buren, daniel defoe, daniel goleman,
  daniel kahneman, daniel pennac, daniel pink, danielle casanova, dante alighieri, dario amodei, david ausubel,
  david bowie, david heinemeier hansson, david hilbert, david hockney, david lynch, david ogilvy, delphine de vigan,
  demis hassabis, denis diderot, denis papin, dennis ritchie, desmond tutu, dian fossey, diane arbus, didier daurat,
  diego rivera, diego velazquez, dieter rams, django reinhardt, dmitri chostakovitch, dmitri mendeleiev, dom
  perignon, dominique perrault, don norman, don quichotte, donald kirkpatrick, donald knuth, donald meltzer, donald
  norman, donella meadows, dorothea lange, dorothea orem, dorothy hodgkin, douglas engelbart, douglas mcgregor, duke
  ellington, eadweard muybridge, ebenezer howard, eddy merckx, edgar allan, edgar allan poe, edgar codd, edgar
  degas, edgar morin, edgar quinet, edgar schein, edgar willems, edith cresson, edith piaf, edmond dantes, edmond de
  rothschild, edmond michelet, edmond rostand, edouard boubat, edouard branly, edouard glissant, edouard herriot,
  edouard manet, edouard philippe, edouard vaillant, edouard vuillard, edsger dijkstra, edvard munch, edward deming,
  edward hopper, edward jenner, edward tufte, edwards deming, eero saarinen, egon pearson, egon schiele, eiji
  toyoda, eileen gray, eleanor roosevelt, elena ferrante, elie cartan, elie faure, elie metchnikoff, elie saab, elie
  wiesel, elinor ostrom, elisa lemonnier, elisabeth vigee, elisabeth vigee le brun, eliyahu goldratt, elizabeth
  loftus, ella fitzgerald, elsa triolet, elton mayo, elvis presley, emanuel ungaro, emile antoine bourdelle, emile
  benveniste, emile borel, emile duclaux, emile durkheim, emile galle, emile jaques dalcroze, emile littre, emile
  reynaud, emile roux, emile verhaeren, emile zola, emiliano zapata, emilie du chatelet, emily bronte, emily
  dickinson, emmanuel d'astier, emmanuel kant, emmanuel levinas, emmanuel macron, emmy noether, enki bilal, ennio
  morricone, enrico fermi, enzo ferrari, eric carle, eric emmanuel schmitt, eric evans, eric ries, eric rohmer, eric
  tabarly, erich gamma, erik satie, ernest hemingway, ernest renan, ernest rutherford, ernesto che guevara, ernst
  lubitsch, ernst young, erving goffman, erwin schrodinger, esther duflo, etienne de la boetie, etienne dolet,
  etienne geoffroy, etienne jules marey, etienne montgolfier, ettore bugatti, ettore sottsass, eugene boudin, eugene
  delacroix, eugene freyssinet, eugene ionesco, eugene labiche, eugene pottier, eugene viollet, eugene viollet le
  duc, eugenie cotton, evariste galois, fausto coppi, federico fellini, federico garcia lorca, fei fei li, felix
  eboue, felix guattari, felix nadar, felix vallotton, ferdinand buisson, ferdinand de lesseps, ferdinand de
  saussure, ferdinand porsche, ferdinand tonnies, fernand braudel, fernand de magellan, fernand deligny, fernand
  leger, fernand pelloutier, fernand pouillon, fernand raynaud, fernando pessoa, ferran adria, filippo brunelleschi,
  flora tristan, florence arthaud, florence griffith, florence nightingale, florent manaudou, france gall, francis
  crick, francis ford coppola, francis halle, francis ponge, francis poulenc, francisco de goya, francisco goya,
  francois chollet, francois couperin, francois de sales, francois guizot, francois hollande, francois mansart,
  francois marie arouet, francois mauriac, francois mitterrand, francois rabelais, francois rene, francois
  tosquelles, francois truffaut, francois villon, francoise barre, francoise dolto, francoise giroud, francoise
  mezieres, francoise sagan, frank gehry, frank lloyd wright, franklin d roosevelt, franklin roosevelt, franklin
  templeton, frantz fanon, franz kafka, franz liszt, franz schubert, fred brooks, fred vargas, freddie mercury,
  frederic bartholdi, frederic bastiat, frederic chopin, frederic joliot, frederic laloux, frederic mistral,
  frederic ozanam, frederick herzberg, frederick taylor, frederick winslow taylor, frederique constant, frida kahlo,
  friedrich hayek, friedrich hegel, friedrich nietzsche, fritz hansen, fritz lang, fritz perls, fulgence bienvenue,
  gabriel faure, gabriel garcia marquez, gabriel montgolfier, gabriel peri, galileo galilei, gaspard monge, gaston
  bachelard, gaston defferre, gaston lenotre, gaston leroux, gaston monnerville, gaston rebuffat, genevieve de
  gaulle, genichi taguchi, geoffrey hinton, geoffrey moore, georg cantor, georg hegel, georg simmel, georg wilhelm
  friedrich hegel, george boole, george gershwin, george orwell, george sand, george stephenson, george washington,
  georges auric, georges bataille, georges bernanos, georges besse, georges bizet, georges braque, georges brassens,
  georges candilis, georges canguilhem, georges clemenceau, georges cuvier, georges danton, georges de la tour,
  georges delerue, georges duboeuf, georges eugene haussmann, georges feydeau, georges gilles de la, georges
  guynemer, georges haussmann, georges louis leclerc, georges marchais, georges melies, georges perec, georges
  pompidou, georges rech, georges rouault, georges sadoul, georges seurat, georges simenon, gerard darel, gerard de
  nerval, gerard depardieu, gerard mulliez, gerard philipe, gerda taro, gerhard richter, germaine de stael, germaine
  dulac, germaine krull, germaine richier, germaine tailleferre, germaine tillion, gertrude jekyll, gertrude stein,
  giacomo puccini, gilles deleuze, gio ponti, gioachino rossini, gisele halimi, giuseppe garibaldi, giuseppe verdi,
  glenn gould, godefroy de bouillon, gordon ramsay, gottfried leibniz, grace hopper, grady booch, gregor mendel,
  gregory bateson, guglielmo marconi, guido van rossum, guillaume apollinaire, guillaume bude, guillaume dupuytren,
  guillaume musso, gustav klimt, gustav mahler, gustave coriolis, gustave courbet, gustave dore, gustave eiffel,
  gustave ferrie, gustave flaubert, guy cotten, guy de maupassant, guy debord, guy degrenne, guy demarle, guy
  hoquet, guy laroche, guy mollet, guy moquet, guy savoy, hadley wickham, hannah arendt, hans arp, hans christian
  andersen, hans grohe, hans hartung, hans jonas, hans rosling, hans wegner, hans zimmer, harley davidson, haroun
  tazieff, harriet tubman, harry potter, haruki murakami, harvey nichols, hayao miyazaki, hector berlioz, hector
  guimard, hedy lamarr, helen keller, helene boucher, helene langevin, helmut newton, henri abele, henri barbusse,
  henri becquerel, henri bergson, henri bosco, henri cartier bresson, henri ciriani, henri de toulouse, henri
  dunant, henri dutilleux, henri farman, henri frenay, henri fresnay, henri georges clouzot, henri iv, henri
  laborit, henri labrouste, henri lebesgue, henri matisse, henri michaux, henri navier, henri poincare, henri
  queuille, henri salvador, henri selmer, henri tajfel, henri wallon, henrietta lacks, henrik ibsen, henrik kniberg,
  henry de montherlant, henry ford, henry gantt, henry mintzberg, henry purcell, henry schein, herbert marcuse,
  herbert simon, hercule poirot, herman melville, herman miller, hermann hesse, hildegard peplau, hippolyte fizeau,
  hippolyte taine, honore d'estienne, honore daumier, honore de balzac, horace benedict, howard becker, howard
  gardner, hubert beuve mery, hubert curien, hubert de givenchy, hubert latham, hubert reeves, hubertine auclert,
  hugo pratt, hugues capet, humphrey bogart, hyacinthe rigaud, ian goodfellow, iannis xenakis, ibn khaldoun, ibn
  sina, ieoh ming pei, ignace semmelweis, igor ansoff, igor stravinsky, ilya sutskever, imre lakatos, indiana jones,
  ines de la fressange, ingmar bergman, irene joliot, irene joliot curie, irving penn, isaac asimov, isaac newton,
  isabel briggs myers, isabel marant, isabelle filliozat, isabelle huppert, isadora duncan, isao takahata, italo
  calvino, ivan illich, ivan pavlov, ivan tourgueniev, jack kerouac, jack london, jack russell, jack sparrow,
  jackson pollock, jacob delafon, jacob moreno, jacqueline auriol, jacques ange gabriel, jacques anquetil, jacques
  bertin, jacques brel, jacques cartier, jacques chaban, jacques chirac, jacques coeur, jacques daguerre, jacques
  delors, jacques demy, jacques derrida, jacques duclos, jacques germain soufflot, jacques hadamard, jacques lacan,
  jacques lecoq, jacques louis david, jacques monod, jacques offenbach, jacques rivette, jacques tati, jacques
  vabre, jacques yves cousteau, jake vanderplas, jakob nielsen, james clerk maxwell, james dean, james gosling,
  james joyce, james watt, james webb, jamie oliver, jan tschichold, jan van eyck, jane austen, jasper johns, jean anouilh, jean
  anthelme brillat, jean auguste dominique, jean baptiste carpeaux, jean baptiste charcot, jean baptiste clement,
  jean baptiste colbert, jean baptiste corot, jean baptiste greuze, jean baptiste lamarck, jean baptiste lully, jean
  baptiste martin, jean baptiste oudry, jean baptiste say, jean bart, jean baudrillard, jean bazaine, jean bodel,
  jean bouin, jean cavailles, jean charles de castelbajac, jean claude biguine, jean cocteau, jean de la bruyere,
  jean de la fontaine, jean dubuffet, jean dunand, jean etienne esquirol, jean fautrier, jean ferrat, jean francois
  champollion, jean francois de la perouse, jean francois millet, jean gabin, jean genet, jean giono, jean
  giraudoux, jean guehenno, jean henri fabre, jean honore fragonard, jean jacques rousseau, jean jacques sempe, jean
  jaures, jean le rond, jean lolive, jean louis barrault, jean louis chave, jean louis scherrer, jean luc godard,
  jean lurcat, jean mace, jean marc jancovici, jean marie pelt, jean martin charcot, jean medecin, jean mermoz, jean
  michel basquiat, jean moulin, jean oury, jean patou, jean patrick manchette, jean paul belmondo, jean paul
  guerlain, jean paul hevin, jean paul marat, jean paul sartre, jean philippe rameau, jean piaget, jean pierre
  melville, jean pierre timbaud, jean prouve, jean racine, jean renoir, jean rostand, jean rouch, jean sebastien
  bach, jean simeon chardin, jean tinguely, jean tirole, jean valjean, jean vigo, jean vilar, jean watson, jean zay,
  jeanne barret, jeanne d arc, jeanne hachette, jeanne jugan, jeanne moreau, jeff bezos, jeff de bruges, jeff koons,
  jeff patton, jeff sutherland, jeremy bentham, jerome bosch, jerzy grotowski, jerzy neyman, jesse james garrett,
  jez humble, jim beam, jimi hendrix, joachim du bellay, joan miro, joann sfar, joel robuchon, johann sebastian,
  johann sebastian bach, johann wolfgang, johannes brahms, johannes gutenberg, johannes kepler, johannes vermeer,
  john cage, john coltrane, john f kennedy, john fitzgerald, john hattie, john keats, john kotter, john lennon, john
  lewis, john locke, john maynard keynes, john mccarthy, john rawls, john steinbeck, john stuart mill, john tukey,
  john von neumann, johnnie walker, johnny hallyday, johns hopkins, jones lang, jony ive, jorge amado, jorge luis
  borges, josef muller brockmann, joseph babinski, joseph beuys, joseph conrad, joseph drouhin, joseph fourier,
  joseph gay lussac, joseph haydn, joseph jacquard, joseph juran, joseph kessel, joseph lister, joseph louis
  lagrange, joseph marie jacquard, joseph montgolfier, joseph perrier, joseph schumpeter, josephine baker, josephine
  pencalet, juan gris, judea pearl, jules cesar, jules cheret, jules dumont, jules dumont d'urville, jules ferry,
  jules guesde, jules hardouin, jules hardouin mansart, jules massenet, jules michelet, jules renard, jules rimet,
  jules siegfried, jules supervielle, jules valles, jules verne, julien duvivier, juliette binoche, juliette drouet,
  juliette greco, jurgen habermas, kaoru ishikawa, karel bobath, karen millen, karl lagerfeld, karl marx, karl
  pearson, karl popper, kateb yacine, katharine kolcaba, katherine johnson, katherine mansfield, kees van dongen,
  keith haring, ken loach, ken schwaber, ken thompson, kent beck, khalil gibran, kim kardashian, konrad adenauer,
  konstantin stanislavski, kurt godel, kurt salmon, kylian mbappe, lance armstrong, lara croft, laura ashley, laure
  manaudou, laurent perrier, lazare carnot, lazare ponticelli, le corbusier, lee hecht, leila slimani, leo breiman,
  leo ferre, leo lagrange, leon blum, leon bollee, leon bourgeois, leon foucault, leon gambetta, leon jouhaux, leon
  marchand, leon paul fargue, leon tolstoi, leon walras, leonard bernstein, leonard cohen, leonard de vinci, leonard
  euler, leonhard euler, leopold sedar, leopold sedar senghor, leslie lamport, lev vygotski, lev vygotsky, levi
  strauss, lewis carroll, lewis hamilton, lewis trondheim, lino ventura, linus torvalds, lionel terray, lise
  meitner, lloyd s, lockheed martin, lord byron, louis antoine de bougainville, louis antoine de saint just, louis
  aragon, louis armstrong, louis bleriot, louis breguet, louis daguerre, louis de broglie, louis de funes, louis
  delhaize, louis dreyfus, louis erard, louis feraud, louis ferdinand celine, louis guilloux, louis jadot, louis
  jouvet, louis lachenal, louis le vau, louis leprince ringuet, louis loucheur, louis lumiere, louis malle, louis
  nucera, louis pasteur, louis pergaud, louis poulsen, louis pouzin, louis xiii, louis xiv, louise bourgeois, louise
  labe, louise michel, louise nevelson, louise weiss, louison bobet, luc besson, luce irigaray, luchino visconti,
  lucian freud, lucie aubrac, ludwig van, ludwig van beethoven, ludwig wittgenstein, luis bunuel, luis de camoes,
  luke wroblewski, madame de sevigne, madeleine bres, madeleine leininger, madeleine pelletier, madeleine riffaud,
  madeleine vionnet, mahatma gandhi, man ray, marc antoine charpentier, marc bloch, marc chagall, marc veyrat,
  marcel ayme, marcel breuer, marcel cachin, marcel carne, marcel cerdan, marcel dassault, marcel duchamp, marcel
  mauss, marcel pagnol, marcel proust, marcel sembat, marco polo, margaret atwood, margaret hamilton, marguerite de
  navarre, marguerite duras, marguerite perey, marguerite yourcenar, maria callas, maria deraismes, maria helena
  vieira, maria montessori, marie antoine careme, marie antoinette, marie claude vaillant, marie curie, marie de
  france, marie de medicis, marie francoise colliere, marie galante, marie jose perec, marie kondo, marie
  lannelongue, marie laurencin, marie madeleine fourcade, marie marvingt, marie olympe, marilyn monroe, mario vargas
  llosa, marion cotillard, marjane satrapi, marjory gordon, mark rothko, mark twain, mark zuckerberg, marlene
  dietrich, marlon brando, martin fowler, martin heidegger, martin kleppmann, martin luther king, martin maurel,
  martin odersky, martin scorsese, marty cagan, marvin minsky, mary cassatt, mary poppins, mary shelley, mary
  wollstonecraft, maryam mirzakhani, maryse bastie, maryse conde, masanobu fukuoka, massimo vignelli, mata hari,
  mathieu mategot, maud mannoni, maurice audin, maurice barres, maurice bejart, maurice de vlaminck, maurice denis,
  maurice genevoix, maurice herzog, maurice lacroix, maurice leblanc, maurice martenot, maurice merleau, maurice
  pialat, maurice ravel, maurice sceve, maurice sendak, maurice thorez, maurice utrillo, max ernst, max et lili, max
  horkheimer, max jacob, max miedinger, max ophuls, max planck, maximilien robespierre, merce cunningham, mercedes
  actros, mercedes benz, mercedes citan, mercedes sprinter, mercedes vito, mere teresa, meredith belbin, merrill
  lynch, michael faraday, michael feathers, michael jackson, michael porter, michael schumacher, michel ange, michel
  audiard, michel augustin, michel bras, michel de certeau, michel de l'hospital, michel de montaigne, michel et
  augustin, michel foucault, michel herbelin, michel houellebecq, michel legrand, michel petrucciani, michel
  platini, michel serres, michelangelo antonioni, mies van der rohe, miguel angel asturias, miguel de cervantes,
  mihaly csikszentmihalyi, mike cohn, mikhail gorbatchev, milan kundera, miles davis, milton erickson, milton
  friedman, milton glaser, milton keynes, missak manouchian, mitchell hashimoto, moliere, mother teresa, mouloud
  feraoun, nadia boulanger, nancy roper, naoto fukasawa, napoleon bonaparte, nate silver, nathalie sarraute, neil
  gaiman, nelly sachs, nelson mandela, nicephore niepce, nicolas appert, nicolas boileau, nicolas bourbaki, nicolas
  copernic, nicolas de condorcet, nicolas de largilliere, nicolas de stael, nicolas feuillatte, nicolas joseph
  cugnot, nicolas poussin, nicolas sarkozy, niels abel, niels bohr, nigella lawson, niki de saint, niki de saint
  phalle, niklaus wirth, nikola tesla, nina simone, noam chomsky, norbert elias, norbert wiener, norman foster,
  norman rockwell, novak djokovic, oliver peoples, olivier de serres, olivier messiaen, olympe de gouges, omar
  khayyam, orson welles, osamu tezuka, oscar niemeyer, oscar wilde, othon friesz, otto hahn, oum kalthoum, ovide
  decroly, pablo neruda, pablo picasso, paco rabanne, patrice chereau, patrice lumumba, patrick chamoiseau, patrick
  geddes, patrick lencioni, patrick modiano, paul bert, paul beuscher, paul bocuse, paul broca, paul celan, paul
  cezanne, paul claudel, paul dirac, paul doumer, paul dukas, paul eluard, paul emile victor, paul gauguin, paul
  klee, paul langevin, paul mccartney, paul newman, paul nizan, paul painleve, paul poiret, paul ricoeur, paul
  serusier, paul signac, paul smith, paul vaillant, paul valery, paul verlaine, paul watzlawick, pauline kergomard,
  paulo coelho, paulo freire, pearl buck, pedro almodovar, pepin le bref, peter drucker, peter norvig, peter pan,
  peter senge, philip crosby, philip glass, philip k dick, philip kotler, philip morris, philip pullman, philip
  zimbardo, philippe auguste, philippe conticini, philippe de champaigne, philippe descola, philippe druillet,
  philippe etchebest, philippe gaulier, philippe jaccottet, philippe le bel, philippe lebon, philippe pinel,
  philippe souchard, pierre alechinsky, pierre balmain, pierre bayle, pierre beregovoy, pierre bonnard, pierre
  boulez, pierre bourdieu, pierre brossolette, pierre cardin, pierre charles l'enfant, pierre choderlos, pierre
  clastres, pierre conticini, pierre corneille, pierre curie, pierre dac, pierre daninos, pierre de coubertin,
  pierre de fermat, pierre de ronsard, pierre fauchard, pierre gagnaire, pierre gilles de gennes, pierre guariche,
  pierre joseph proudhon, pierre lannier, pierre larousse, pierre loti, pierre mac orlan, pierre magnol, pierre
  marcolini, pierre mendes, pierre paul riquet, pierre paul rubens, pierre puget, pierre savorgnan, pierre
  schaeffer, pierre semard, pierre simon laplace, pierre soulages, pierre teilhard, pierre waldeck, piet mondrian,
  pieter brueghel, pina bausch, piotr tchaikovski, piper heidsieck, poul henningsen, primo levi, prosper merimee,
  quentin tarantino, rabindranath tagore, rachel carson, rafael nadal, raoul dufy, raoul follereau, ralph kimball, ray bradbury,
  ray eames, raymond aron, raymond aubrac, raymond depardon, raymond devos, raymond kopa, raymond loewy, raymond
  losserand, raymond poincare, raymond poulidor, raymond queneau, raymond radiguet, raymond weil, rem koolhaas,
  rembrandt van rijn, rene barjavel, rene char, rene descartes, rene dubos, rene duguay, rene goscinny, rene
  laennec, rene lalique, rene leriche, rene magritte, rene redzepi, rene villerme, rensis likert, renzo piano, riad
  sattouf, rich hickey, richard avedon, richard feynman, richard stallman, richard wagner, ridley scott, rita levi,
  roald dahl, rob hopkins, robert badinter, robert bresson, robert c martin, robert capa, robert cialdini, robert
  clergerie, robert de niro, robert debre, robert delaunay, robert desnos, robert doisneau, robert koch, robert
  laffont, robert louis stevenson, robert mallet stevens, robert oppenheimer, robert piguet, robert rauschenberg,
  robert schuman, robert schumann, robert surcouf, roberto cavalli, roberto rossellini, robin des bois, robinson
  crusoe, roger de la fresnaye, roger federer, roger frison roche, roger gallet, roger martin du gard, roger
  salengro, roger tallon, roland barthes, roland garros, roland petit, roland simounet, romain gary, romain rolland,
  roman jakobson, ronald fisher, rosa bonheur, rosa luxemburg, rosa parks, rosalind franklin, rosette marescotti,
  roy lichtenstein, rudy ricciotti, ryan dahl, sabine weiss, sacha guitry, sadi carnot, saint john perse, saint
  vincent de paul, sainte genevieve, salman rushdie, salvador allende, salvador dali, salvador minuchin, salvatore
  quasimodo, sam altman, samuel beckett, samuel de champlain, samuel hahnemann, samuel morse, san antonio, sandro
  botticelli, sarah bernhardt, sebastiao salgado, sebastien loeb, sebastien vauban, selma lagerlof, serena williams,
  serge gainsbourg, serge lutens, serge poliakoff, sergio leone, seth godin, sherlock holmes, shigeo shingo,
  shinichi suzuki, sidney bechet, sigmund freud, simon bolivar, simon sinek, simone de beauvoir, simone signoret,
  simone veil, simone weil, soichiro honda, solomon asch, sonia delaunay, sonia rykiel, sonia terk, sophie calle,
  sophie germain, sophie taeuber, soren kierkegaard, srinivasa ramanujan, stanislas dehaene, stanislas leszczynski,
  stanley kubrick, stanley milgram, stefan zweig, stella mccartney, stephane grappelli, stephane hessel, stephane
  kelian, stephane mallarme, stephen covey, stephen hawking, stephen king, steve blank, steve jobs, steve krug,
  steve mcqueen, steve reich, steven spielberg, stuart russell, sully prudhomme, susan kare, suzanne lenglen,
  suzanne valadon, tadao ando, tag heuer, taiichi ohno, talcott parsons, tamara de lempicka, tara jarmon, ted baker,
  ted lapidus, teddy riner, tennessee williams, teresa torres, terry pratchett, thelonious monk, theodor adorno,
  theodore gericault, theodore monod, theodore rousseau, theophile gautier, therese de lisieux, thierry mugler,
  thomas bayes, thomas bernhard, thomas cook, thomas edison, thomas jefferson, thomas kuhn, thomas mann, thomas
  more, thomas pesquet, thomas piketty, tim berners lee, tim cook, tim hortons, tomi ungerer, toni morrison, tony
  garnier, tony parker, toussaint louverture, tycho brahe, umberto eco, vaclav havel, valentina terechkova, valery
  giscard, valery larbaud, vasco de gama, verner panton, veuve clicquot, victor baltard, victor considerant, victor
  grignard, victor hugo, victor jara, victor schoelcher, victor vasarely, viktor frankl, vilfredo pareto, vincent
  auriol, vincent de paul, vincent scotto, vincent van gogh, vint cerf, violette leduc, viollet le duc, virginia
  satir, virginia woolf, virginie despentes, vivian maier, vivienne westwood, vladimir nabokov, vladimir vapnik,
  voltairine de cleyre, w edwards deming, walt disney, walter benjamin, walter gropius, walter shewhart, wangari
  maathai, ward cunningham, wassily kandinsky, werner heisenberg, werner herzog, wes anderson, wes mckinney, wilfred
  bion, wilhelm rontgen, william blake, william harvey, william marston, william peel, william playfair, william
  saurin, william shakespeare, willy brandt, willy ronis, wim wenders, winston churchill, wislawa szymborska,
  wolfgang amadeus, wolfgang pauli, xavier bichat, yann lecun, yannick alleno, yannick noah, yayoi kusama, yoshua
  bengio, youri gagarine, yukihiro matsumoto, yves bonnefoy, yves gineste, yves klein, yves montand, yves saint
  laurent, yves tanguy, yvonne de gaulle, zadig et voltaire, zaha hadid, zao wou ki, zinedine zidane, zoltan kodaly`;
