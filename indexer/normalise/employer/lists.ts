/** Names by which employers are known: those that recruit for their clients, for other employers or for their own classes, and
 *  houses that everybody knows. Folded; a company counts when its name is one of these or begins with it, the longest first;
 *  « = » marks names that must stand alone. */

export const CONSULTING = `abylsen, accenture, acensi, adneom, agaetis, akkodis, alteca, alten, alter solutions, altran, amaris, amiltone, apgar, apside, artefact, artelys, asi =,
assystem, astek, atos, aubay, audensiel, ausy, avanade, avisto, axians, bain =, bain company, bcg, bearingpoint, beijaflore, bertrandt, bial x, bluesoft,
business at work, business decision, c2s, cap4 lab, capfi, capgemini, cbtw, celad, cgi, citech, claranet, coexya, cognizant, colombus consulting, conserto,
consort, converteo, ctg =, davidson, dcs easyware, degetel, deloitte, delos =, devoteam, dxc, easyware, ekimetrics, ekkiden, elcimai, eleven strategy,
emagine, equancy, ernst young, everience, eviden, exakis, expleo, extia, ey =, ey france, fidens, finaxys, fortil, forvis mazars, gfi, gotyourdata, groupe
alten, groupe astek, groupe aubay, groupe one point, groupe open, groupe sii, groupe square, hardis, harvest groupe, homsys, ibm consulting, iliad
consulting, ineat, inetum, infogene, infosys, infotel, ippon, isoskele, jakala, jems, julhiet, kaino, kereis consulting, keyrus, klanik, klee group, kpc,
kpmg, kyndryl, magellan consulting, magellan partners, magellan sully, maltem, mazars, mc2i, mckinsey, meritis, metsys, mews partners, micropole, mp data,
neosoft, neurones, next decision, nexton, niji, novedia, novencia, ntt data, objectware, octo =, octo technology, octopus it, oliver wyman, one point,
onepoint, open groupe, openvalue, orsys consulting, oventi, owlint, oxya, positive thinking company, propulse it, proxiad, publicis sapient, pwc, qestit,
quanteam, quantmetry, quantum black, randstad digital, reply =, roland berger, saegus, scalian, scc france, seenovate, segula, sfeir, sia =, sia partners,
sicara, sigma informatique, sii, skiils, smile =, smile open source solutions, softeam, sogeti, solutec, solution bi, sopra, sopra steria, spie ict, sqli,
sqorus, square management, stack labs, stordata, sully group, synaltic, synanto, synechron, talan, tata consultancy, tcs =, technology strategy, thales
services, the information lab, theodo, thiga, tnp =, tnp consultants, trimane, umanis, umantis, unisys, valtech, velvet consulting, viseo, visian, viveris,
vo2 group, wavestone, wemanity, wewyse, wipro, wivoo, yotta consulting, younicorns, zenika, zuhlke`;

export const AGENCIES = `abalone =, abalone interim, actual =, actual leader, actual talent, adecco, adsearch, allegis group, anywr, approach people, aquent, aquila rh, aston
carter, axxis, badenoch clark, barrington james, blue search, bw consultants, c2rh, cadremploi, capijob, cherry pick, clementine, collective work, comet =,
computer futures, creme de la creme, crit =, crit experts, crit interim, domino missions, domino rh, domino staff, ergalis, espace freelance, expectra,
experis, externatic, fed business, fed engineering, fed finance, fed group, fed human, fed it, fed legal, fed manager, fed office, fed supply, forums
talents, freelance com, freelance republik, gentis, gerinter, gi group, glocomms, grafton recruitment, groupe actual, groupe crit, harnham, hays, hellowork,
hunteed, huxley, inter action =, interaction =, interaction interim, jehann, jobteaser, kelly =, kelly services, kicklox, le hibou, le mercato de l emploi,
leihia, les jeudis, lhh, lincoln rh, linking talents, links consultants, lip =, lip interim, lip solutions, ltd =, lynx rh, malt =, manpower, manpowergroup,
menway, mercato de l emploi, mercuri urval, meteojob, michael page, mistertemp, mobiskill, moovijob, morgan mckinley, morgan philips, opensourcing, page
executive, page personnel, pagegroup, partnaire, phaidon, proman, r interim, randstad, rectec, regionsjob, robert half, robert walters, samsic emploi,
samsic rh, satis interim, selecteam, selescope, silkhom, skillink, sofitex, spring =, spring france, spring professional, start people, sthree, sup interim,
supplay, synergie =, synergie interim, taga medical, talent io, talent people, talents handicap, temporis, triangle interim, twenty one talents, urban
linker, vital interim, walters people, wepulse, winsearch, work co =`;

export const SCHOOLS = `afpa, aftec, alt rh formation, ascencia, aurlom, campus eductive, ccampus, cesi, cloud campus, codexia, college de paris, datarockstars, datascientest,
dawan =, devinci, digischool, digital campus, digital college, digital school, doranco, ecema, ecole 42, ecole by cci, ecole hexagone, ecole multimedia,
ecole pigier, edhec, edugroupe, efrei, emineo education, ensup, epitech, epsi, eptech, esarc, esd =, esg =, esgi, esiea, estp, esupcom, gaming campus,
greta, hetic, holberton, icademie, ief2i, iesa, ifag, ifocop, institut f2i, ipac, ipi =, ipssi, iscod, isefac, iseg, istef, it akademy, jedha, l ecole
multimedia, la capsule, la plateforme =, le wagon, m2i formation, mbway, my digital school, mydigitalschool, nexa digital school, next u, o clock =,
openclassrooms, orsys =, oteria, pigier, pole leonard de vinci, ppa business school, sciences u, simplon, studi =, sup de vinci, sup internet, supinfo,
talis, talis business school, walter learning, web school factory, webitech, webstart, wild code school, wis =, ynov`;

/** Makers, shops, carriers, banks, insurers and the like: who reads their name knows that they recruit for themselves. */
export const HOUSES = `abb =, adeo =, adp =, aeroports de paris, aesio, afd =, ag2r, agrial, air france, air liquide, airbus, aldi, algolia, allianz, alstom, altice, amadeus =,
amazon =, amazon france, amundi, andra =, apicil, apple =, ariane =, arianegroup, arkema, arquus, astrazeneca, auchan, automotive cells company, axa,
axereal, back market, bayer, bel =, berger levrault, bforbank, bic =, biomerieux, blablacar, bnp paribas, boehringer ingelheim, bonduelle, bosch, boulanger
=, boursorama, bouygues, bpce, bpifrance, burger king, caceis, canal =, carrefour, cartier =, castorama, cdiscount, cegid, celio, chanel, chronopost,
clariane, clarins, club med, cma cgm, cnes =, cnp assurances, coface, colas, compass group, conforama, contentsquare, covea, cristal union, criteo, daher,
danone, darty, dassault aviation, dassault systemes, datadog, dataiku, decathlon, deezer, dekra, derichebourg, dhl, dior =, doctolib, doctrine =, domusvi,
dpd =, e leclerc, edf =, edf r d, edf renouvelables, editis, eiffage, elior, elis =, elsan, emeis =, enedis, engie, eramet, ericsson, essilor,
essilorluxottica, etam =, euralis, eureden, eurofins, euronext, eutelsat, exotec, faurecia, fdj =, fdj united, fedex, fleury michon, fnac, fortuneo, forvia,
framatome, francaise des jeux, france televisions, free =, ge healthcare, ge vernova, gecina, general electric, generali, geodis, getlink, google, grdf,
groupama, groupe adp, groupe bel, groupe bpce, groupe casino, groupe la poste, groupe le monde, groupe rocher, groupe seb, groupe tf1, groupe vyv, gsk =,
hachette, harmonie mutuelle, hermes =, hermes international, hewlett packard, hp =, hp inc, huawei, icade, ikea, iliad =, imerys, infopro digital,
intermarche, invivo, ipsen, isagri, jcdecaux, keolis, kering, kfc =, kiabi, kiloutou, klesia, knds, korian, l occitane, l oreal, la poste =, la redoute,
lacoste, lactalis, lafarge, lagardere, latecoere, le monde =, leboncoin, leclerc =, lectra, ledger =, legrand =, leroy merlin, les echos, les mousquetaires,
lidl, liebherr, limagrain, louis dreyfus, louis vuitton, loxam, lvmh, maaf =, macif, maif =, maisons du monde, malakoff humanis, manitou, manomano,
manufacture francaise des pneumatiques michelin, matmut, mbda, mcdonald s, meilleurtaux, merck, metro france, mgen, michelin, microsoft, mirakl, mistral ai,
mma =, moet hennessy, mondial relay, monoprix, msd =, natixis, naval group, nestle, nexity, nge =, nokia, novartis, nvidia, onera =, oney =, opmobility,
orange =, orange france, orange innovation, orange sa, orano, orpea, ouest france, ovh, ovhcloud, paprec, payfit, pennylane, pernod ricard, petit bateau,
peugeot, pfizer, philips, pierre et vacances, pierre fabre, plastic omnium, pmu =, porsche, pro btp, qonto, radio france, ramsay sante, ratp, remy
cointreau, renault, richemont, roche =, rossignol, rte =, safran, sage =, saint gobain, samsung, sanofi, sap =, saur =, savencia, scaleway, schneider
electric, scor =, scor se, seb =, seloger, sephora, servier, sfr =, siemens, sisley, sncf, societe generale, sodexo, sodiaal, soitec, solvay, somfy, spie
batignolles, stellantis, stmicroelectronics, suez, swile, swiss life, systeme u, tereos, terrena, tf1, thales, totalenergies, transdev, ubisoft, unibail
rodamco, urgo, valeo, vallourec, veepee, veolia, verkor, vestiaire collective, vinci =, vinci autoroutes, vinci construction, vinci energies, vinted, voodoo
=, wallix, yves rocher`;
