/** Who is known to everybody and reached by nobody, and houses that bear a person's name: public knowledge, folded. */
export const RENOWNED_NAMES = `
  abraham lincoln, adrienne bolland, agatha christie, agnes varda, aime cesaire, alain mimoun, alan turing, alcide de
  gasperi, alexander fleming, alexander mcqueen, alexander von humboldt, alexandra david neel, alexandre dumas,
  alexandre grothendieck, alexandre soljenitsyne, alfred de musset, alfred de vigny, alfred kastler, alfred nobel,
  alfred sauvy, alice guy, alice milliat, alphonse bertillon, alphonse daudet, alphonse de lamartine, altiero spinelli,
  ambroise thomas, amelia earhart, amerigo vespucci, anatole france, andre ampere, andre breton, andre citroen, andre
  gide, andre malraux, andre marie ampere, andree chedid, andrej karpathy, andy warhol, angela davis, anita conti, anna
  politkovskaia, anne de bretagne, anne frank, annie ernaux, antonin artaud, antonio gaudi, antonio gramsci, antonio
  vivaldi, aristide maillol, armand peugeot, artemisia gentileschi, arthur rimbaud, astor piazzolla, auguste blanqui,
  auguste comte, auguste lumiere, auguste mariette, auguste perret, auguste renoir, auguste rodin, augustin cauchy,
  augustin fresnel, aung san, barack obama, barbara mcclintock, benjamin franklin, benoit frachon, bernadette
  soubirous, bernard palissy, berthe morisot, bertolt brecht, bertrand du guesclin, berty albrecht, blaise cendrars,
  blaise diagne, boris vian, brigitte bardot, buckminster fuller, camille claudel, camille flammarion, camille
  pissarro, camille saint, camille saint saens, carl benz, carl friedrich gauss, carl linne, carl sagan, carolina
  herrera, catherine de medicis, cedric villani, celestin freinet, cesar franck, cesaria evora, chantal akerman,
  charles augustin coulomb, charles aznavour, charles babbage, charles baudelaire, charles cros, charles darwin,
  charles fourier, charles gounod, charles peguy, charles perrault, charles schwab, charles tillon, charles trenet,
  charlie chaplin, charlotte perriand, chien shiung wu, christiane taubira, christine de pizan, christophe colomb,
  clara schumann, clara zetkin, claude chappe, claude levi strauss, claude nicolas ledoux, claude nougaro, claude
  shannon, claude simon, clement ader, coco chanel, colette besson, constantin brancusi, daniel balavoine, daniel
  defoe, danielle casanova, dante alighieri, david hilbert, demis hassabis, denis diderot, denis papin, desmond tutu,
  dian fossey, diane arbus, dmitri mendeleiev, dorothy hodgkin, edgar allan, edgar degas, edgar morin, edith cresson,
  edith piaf, edmond de rothschild, edmond michelet, edmond rostand, edouard branly, edouard manet, edouard philippe,
  edouard vaillant, edward jenner, egon schiele, eleanor roosevelt, elisa lemonnier, elsa triolet, emile borel, emile
  roux, emile verhaeren, emiliano zapata, emilie du chatelet, emily bronte, emily dickinson, emmanuel kant, emmanuel
  levinas, emmanuel macron, emmy noether, ernest hemingway, ernest renan, ernest rutherford, ernesto che guevara, ernst
  young, erwin schrodinger, etienne dolet, eugene boudin, eugene delacroix, eugene ionesco, eugene pottier, eugene
  viollet, eugenie cotton, federico garcia lorca, felix eboue, ferdinand buisson, ferdinand de lesseps, fernand
  braudel, fernand de magellan, fernand leger, fernand pelloutier, fernand raynaud, fernando pessoa, flora tristan,
  florence arthaud, florence griffith, florence nightingale, francis poulenc, francisco goya, francois couperin,
  francois hollande, francois truffaut, francois villon, francoise dolto, francoise sagan, franklin d roosevelt,
  franklin roosevelt, franklin templeton, frantz fanon, franz kafka, franz liszt, franz schubert, frederic bartholdi,
  frederic bastiat, frederic chopin, frederic joliot, frederic mistral, frida kahlo, friedrich nietzsche, fritz lang,
  fulgence bienvenue, gabriel faure, gabriel garcia marquez, galileo galilei, gaspard monge, gaston bachelard, gaston
  defferre, gaston lenotre, gaston monnerville, genevieve de gaulle, geoffrey hinton, georg cantor, georg wilhelm
  friedrich hegel, george boole, george gershwin, george orwell, george sand, george washington, georges auric, georges
  bataille, georges besse, georges bizet, georges braque, georges cuvier, georges feydeau, georges guynemer, georges
  marchais, georges melies, georges perec, georges sadoul, georges seurat, georges simenon, gerard darel, gerard de
  nerval, gerard philipe, gerda taro, germaine de stael, germaine dulac, germaine richier, germaine tailleferre,
  germaine tillion, gertrude stein, gioachino rossini, gisele halimi, giuseppe garibaldi, giuseppe verdi, gottfried
  leibniz, guglielmo marconi, guillaume apollinaire, guillaume bude, gustav klimt, gustav mahler, gustave courbet,
  gustave dore, gustave ferrie, guy de maupassant, guy degrenne, guy demarle, guy hoquet, guy laroche, guy mollet, guy
  moquet, hannah arendt, hans christian andersen, haroun tazieff, harriet tubman, harry potter, hector berlioz, hedy
  lamarr, helen keller, helene boucher, helene langevin, henri barbusse, henri bosco, henri cartier bresson, henri de
  toulouse, henri dunant, henri farman, henri iv, henri lebesgue, henri matisse, henri salvador, henri wallon,
  henrietta lacks, henrik ibsen, henry ford, henry purcell, henry schein, herman melville, honore de balzac, hubert
  beuve mery, hubert curien, hubert reeves, hugo pratt, ibn khaldoun, ibn sina, ines de la fressange, ingmar bergman,
  irene joliot, isaac asimov, isaac newton, isabel marant, isadora duncan, italo calvino, ivan tourgueniev, jack
  kerouac, jack london, jacqueline auriol, jacques anquetil, jacques coeur, jacques daguerre, jacques delors, jacques
  demy, jacques duclos, jacques lacan, jacques offenbach, jacques tati, jacques yves cousteau, james joyce, james watt,
  jane austen, jean anouilh, jean baptiste charcot, jean baptiste clement, jean baptiste colbert, jean baptiste corot,
  jean baptiste lamarck, jean baptiste lully, jean bart, jean bodel, jean bouin, jean claude biguine, jean cocteau,
  jean de la bruyere, jean de la fontaine, jean dubuffet, jean ferrat, jean francois champollion, jean francois millet,
  jean gabin, jean genet, jean giono, jean giraudoux, jean guehenno, jean henri fabre, jean jacques rousseau, jean le
  rond, jean lolive, jean luc godard, jean mace, jean martin charcot, jean medecin, jean patou, jean paul sartre, jean
  philippe rameau, jean piaget, jean pierre timbaud, jean prouve, jean racine, jean renoir, jean rostand, jean rouch,
  jean sebastien bach, jean tinguely, jean vigo, jean vilar, jeanne barret, jeanne d arc, jeanne hachette, jeanne
  moreau, jimi hendrix, joachim du bellay, joan miro, joel robuchon, johann sebastian, johann wolfgang, johannes
  brahms, johannes gutenberg, johannes kepler, john f kennedy, john fitzgerald, john keats, john lennon, john locke,
  john steinbeck, john von neumann, johns hopkins, jones lang, jorge amado, jorge luis borges, joseph conrad, joseph
  gay lussac, joseph haydn, joseph jacquard, joseph kessel, josephine baker, josephine pencalet, jules cesar, jules
  dumont, jules guesde, jules massenet, jules renard, jules siegfried, jules valles, juliette drouet, juliette greco,
  karl lagerfeld, karl marx, kateb yacine, katherine johnson, katherine mansfield, khalil gibran, konrad adenauer, lara
  croft, laurent perrier, lazare carnot, lazare ponticelli, lee hecht, leo ferre, leo lagrange, leon bourgeois, leon
  foucault, leon jouhaux, leon tolstoi, leonard bernstein, leonard cohen, leonhard euler, leopold sedar, lev vygotski,
  levi strauss, lewis carroll, lino ventura, lise meitner, lloyd s, lord byron, louis aragon, louis breguet, louis de
  broglie, louis de funes, louis delhaize, louis dreyfus, louis guilloux, louis jouvet, louis leprince ringuet, louis
  loucheur, louis lumiere, louis malle, louis nucera, louis pergaud, louise bourgeois, louise labe, louise michel,
  louise weiss, luce irigaray, lucie aubrac, ludwig van, ludwig wittgenstein, luis de camoes, madeleine bres, madeleine
  riffaud, madeleine vionnet, mahatma gandhi, man ray, marc bloch, marc chagall, marcel ayme, marcel cachin, marcel
  carne, marcel cerdan, marcel dassault, marcel duchamp, marcel mauss, marcel pagnol, marcel proust, marcel sembat,
  marco polo, margaret hamilton, marguerite de navarre, marguerite duras, marguerite perey, marguerite yourcenar, maria
  callas, maria deraismes, maria montessori, marie antoinette, marie curie, marie de france, marie galante, marie
  laurencin, marie marvingt, marilyn monroe, mario vargas llosa, mark twain, marlene dietrich, martin heidegger, martin
  maurel, mary cassatt, mary shelley, mary wollstonecraft, maryam mirzakhani, maryse bastie, maryse conde, mata hari,
  maurice audin, maurice barres, maurice genevoix, maurice leblanc, maurice ravel, maurice thorez, maurice utrillo, max
  ernst, max jacob, mere teresa, michel audiard, michel augustin, michel et augustin, michel foucault, michel
  petrucciani, michel serres, miguel angel asturias, miguel de cervantes, mikhail gorbatchev, milan kundera, miles
  davis, missak manouchian, moliere, mother teresa, nadia boulanger, napoleon bonaparte, nathalie sarraute, nelly
  sachs, nicephore niepce, nicolas appert, nicolas boileau, nicolas copernic, nicolas de condorcet, nicolas feuillatte,
  nicolas poussin, nicolas sarkozy, niels bohr, niki de saint, nikola tesla, nina simone, oliver peoples, olympe de
  gouges, orson welles, oscar wilde, oum kalthoum, pablo neruda, pablo picasso, paco rabanne, patrice lumumba, paul
  bert, paul bocuse, paul celan, paul claudel, paul doumer, paul dukas, paul eluard, paul emile victor, paul gauguin,
  paul klee, paul langevin, paul nizan, paul painleve, paul poiret, paul ricoeur, paul signac, paul vaillant, paul
  verlaine, pauline kergomard, pearl buck, philippe lebon, pierre balmain, pierre bayle, pierre beregovoy, pierre
  boulez, pierre bourdieu, pierre brossolette, pierre cardin, pierre corneille, pierre dac, pierre daninos, pierre de
  coubertin, pierre de fermat, pierre de ronsard, pierre gilles de gennes, pierre joseph proudhon, pierre larousse,
  pierre loti, pierre mac orlan, pierre paul riquet, pierre puget, pierre savorgnan, pierre semard, pierre simon
  laplace, pierre soulages, pierre teilhard, pierre waldeck, piotr tchaikovski, primo levi, rabindranath tagore, rachel
  carson, raoul dufy, raoul follereau, raymond aron, raymond devos, raymond kopa, raymond losserand, raymond poincare,
  raymond poulidor, raymond queneau, raymond radiguet, rene char, rene goscinny, rene laennec, rene magritte, rene
  villerme, richard feynman, richard wagner, rita levi, robert badinter, robert debre, robert delaunay, robert desnos,
  robert doisneau, robert louis stevenson, robert schuman, robert schumann, robert surcouf, roberto cavalli, roger
  martin du gard, roger salengro, roland barthes, romain gary, romain rolland, rosa bonheur, rosalind franklin, sacha
  guitry, saint john perse, salvador allende, salvador dali, salvatore quasimodo, sam altman, samuel beckett, samuel de
  champlain, sarah bernhardt, selma lagerlof, serge gainsbourg, sidney bechet, sigmund freud, simon bolivar, simone
  signoret, simone weil, sonia delaunay, sonia rykiel, sonia terk, sophie germain, stanislas leszczynski, stanley
  kubrick, stefan zweig, stella mccartney, stephane hessel, stephane mallarme, stephen hawking, sully prudhomme,
  suzanne lenglen, suzanne valadon, tara jarmon, ted baker, tennessee williams, thelonious monk, theodore gericault,
  theodore monod, theodore rousseau, theophile gautier, therese de lisieux, thierry mugler, thomas bayes, thomas
  jefferson, thomas mann, thomas more, thomas pesquet, toni morrison, tony garnier, toussaint louverture, tycho brahe,
  umberto eco, vaclav havel, valentina terechkova, valery giscard, valery larbaud, vasco de gama, victor grignard,
  victor hugo, victor jara, victor schoelcher, victor vasarely, vincent auriol, vincent scotto, vincent van gogh,
  violette leduc, virginia woolf, virginie despentes, vivienne westwood, vladimir nabokov, voltairine de cleyre, walt
  disney, walter benjamin, walter gropius, wangari maathai, wassily kandinsky, werner heisenberg, wilhelm rontgen,
  william blake, william harvey, william saurin, william shakespeare, willy brandt, winston churchill, wislawa
  szymborska, wolfgang amadeus, yann lecun, yoshua bengio, youri gagarine, yves klein, yves montand, yvonne de gaulle,
  zadig et voltaire, zaha hadid, zinedine zidane`;
