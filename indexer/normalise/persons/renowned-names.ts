/** Who is known to everybody and reached by nobody, and houses that bear a person's name: public knowledge, folded. */
export const RENOWNED_NAMES = `
  abraham lincoln, adrienne bolland, agatha christie, agnes varda, aime cesaire, alain mimoun, alan turing, alcide de
  gasperi, alexander fleming, alexander mcqueen, alexander von humboldt, alexandre dumas, alexandre grothendieck, alexandre
  soljenitsyne, alfred de musset, alfred de vigny, alfred nobel, alfred sauvy, alice guy, alice milliat, alphonse daudet,
  alphonse de lamartine, altiero spinelli, amelia earhart, amerigo vespucci, andre ampere, andre breton, andre citroen, andre
  gide, andre malraux, andre marie ampere, andy warhol, anita conti, anna politkovskaia, anne de bretagne, anne frank, arthur
  rimbaud, auguste comte, auguste lumiere, auguste perret, auguste renoir, auguste rodin, augustin cauchy, augustin fresnel,
  aung san, barack obama, benjamin franklin, benoit frachon, bertrand du guesclin, boris vian, camille claudel, camille
  flammarion, camille pissarro, camille saint, carl friedrich gauss, carolina herrera, catherine de medicis, celestin freinet,
  charles augustin coulomb, charles aznavour, charles babbage, charles baudelaire, charles darwin, charles peguy, charles
  perrault, charles schwab, charles tillon, charlotte perriand, christophe colomb, claude shannon, clement ader, danielle
  casanova, dante alighieri, denis diderot, denis papin, dorothy hodgkin, edgar allan, edgar degas, edith piaf, edmond de
  rothschild, edmond rostand, edouard manet, edward jenner, elsa triolet, emile borel, emile roux, emile verhaeren, emilie du
  chatelet, emmy noether, ernest hemingway, ernest renan, ernest rutherford, erwin schrodinger, eugene delacroix, federico
  garcia lorca, felix eboue, ferdinand de lesseps, ferdinand buisson, fernand leger, fernand de magellan, flora tristan,
  francois villon, francoise dolto, franklin d roosevelt, franklin roosevelt, franklin templeton, frantz fanon, franz kafka, frederic
  chopin, frederic joliot, frederic mistral, frida kahlo, galileo galilei, gaspard monge, gaston lenotre, gaston monnerville,
  genevieve de gaulle, george boole, george orwell, george sand, george washington, georges besse, georges bizet, georges
  guynemer, georges melies, georges perec, georges simenon, gerard darel, gerard philipe, germaine tillion, gisele halimi,
  gottfried leibniz, guglielmo marconi, guy de maupassant, guy degrenne, guy demarle, guy hoquet, guy laroche, guy moquet,
  hannah arendt, haroun tazieff, harry potter, hector berlioz, hedy lamarr, helene boucher, henri dunant, henri iv, henri
  lebesgue, henri matisse, henri wallon, henry ford, henry schein, honore de balzac, hubert curien, ines de la fressange, irene
  joliot, isaac asimov, isaac newton, isabel marant, jacques coeur, jacques duclos, jacques tati, jane austen, jean bart, jean
  bouin, jean claude biguine, jean cocteau, jean de la fontaine, jean giono, jean giraudoux, jean jacques rousseau, jean
  lolive, jean mace, jean medecin, jean patou, jean paul sartre, jean piaget, jean prouve, jean racine, jean rostand, jean
  sebastien bach, jean vigo, jean vilar, jeanne d arc, joachim du bellay, joan miro, joel robuchon, johann sebastian, johannes
  gutenberg, johannes kepler, john f kennedy, john fitzgerald, john von neumann, johns hopkins, jones lang, joseph jacquard,
  josephine baker, jules guesde, jules massenet, jules renard, karl lagerfeld, karl marx, katherine johnson, konrad adenauer,
  laurent perrier, lee hecht, leon bourgeois, leon jouhaux, leon tolstoi, leonhard euler, leopold sedar, levi strauss, lewis
  carroll, lise meitner, louis aragon, louis breguet, louis delhaize, louis dreyfus, louis lumiere, louis pergaud, louise
  bourgeois, louise michel, louise weiss, lucie aubrac, ludwig van, luis de camoes, mahatma gandhi, marc bloch, marc chagall,
  marcel ayme, marcel cachin, marcel cerdan, marcel dassault, marcel pagnol, marcel proust, marco polo, margaret hamilton,
  marguerite de navarre, marguerite duras, marguerite yourcenar, maria montessori, marie antoinette, marie de france, marie
  galante, mark twain, martin maurel, mary shelley, maryam mirzakhani, maryse bastie, maryse conde, maurice genevoix, maurice
  ravel, maurice thorez, max ernst, michel foucault, miguel de cervantes, moliere, nadia boulanger, nicephore niepce, nicolas
  appert, nicolas copernic, nicolas feuillatte, niels bohr, nikola tesla, niki de saint, oliver peoples, olympe de gouges,
  oscar wilde, pablo neruda, pablo picasso, paco rabanne, paul bert, paul bocuse, paul claudel, paul doumer, paul eluard, paul
  gauguin, paul klee, paul langevin, paul painleve, paul poiret, paul vaillant, paul verlaine, philippe lebon, pierre balmain,
  pierre bourdieu, pierre brossolette, pierre cardin, pierre corneille, pierre de coubertin, pierre de fermat, pierre de
  ronsard, pierre loti, pierre semard, pierre simon laplace, primo levi, rachel carson, raymond aron, raymond kopa, raymond
  poincare, raymond poulidor, raymond queneau, rene char, rene goscinny, richard feynman, robert debre, robert delaunay, robert
  doisneau, robert schuman, robert surcouf, roberto cavalli, roland barthes, romain gary, romain rolland, rosalind franklin,
  salvador allende, salvador dali, samuel beckett, samuel de champlain, simone weil, sonia delaunay, sonia rykiel, sophie
  germain, stefan zweig, stella mccartney, stephen hawking, suzanne lenglen, tara jarmon, ted baker, thierry mugler, thomas
  bayes, thomas jefferson, thomas mann, tony garnier, toussaint louverture, tycho brahe, umberto eco, vasco de
  gama, victor schoelcher, vincent van gogh, virginia woolf, vivienne westwood, wangari maathai, walt disney, werner
  heisenberg, william saurin, william shakespeare, willy brandt, winston churchill, wolfgang amadeus, youri gagarine, zadig et
  voltaire, zaha hadid`;
