/** Names by which employers that recruit for their clients, for other employers or for their own classes are known. Folded;
 *  a company counts when its name is one of these or begins with it; « = » marks names that must stand alone. */

export const CONSULTING = `abylsen, accenture, adneom, agaetis, akkodis, alten, altran, amaris, amiltone, apgar, apside, artefact, artelys, assystem, astek,
atos, aubay, ausy, avanade, avisto, axians, bain =, bain company, bearingpoint, beijaflore, bcg, bluesoft, business decision, c2s, cap4 lab, capgemini,
celad, cgi, claranet, cognizant, colombus consulting, consort, conserto, converteo, ctg =, davidson, degetel, delos =, deloitte, devoteam, dxc,
ekimetrics, elcimai, eleven strategy, emagine, equancy, ernst young, eviden, exakis, expleo, extia, ey =, ey france, fidens, gfi, gotyourdata, groupe alten,
groupe astek, groupe aubay, groupe open, groupe sii, groupe square, hardis, harvest groupe, homsys, ibm consulting, iliad consulting, ineat, inetum,
infogene, infosys, infotel, ippon, isoskele, jakala, jems, julhiet, kaino, kereis consulting, keyrus, klanik, klee group, kpc, kpmg, kyndryl, magellan consulting,
magellan partners, magellan sully, maltem, mazars, forvis mazars, mc2i, mckinsey, meritis, metsys, micropole, mp data, neurones, niji, novedia, novencia, ntt data,
octo technology, octo =, oliver wyman, onepoint, one point, open groupe, openvalue, orsys consulting, oventi, owlint, oxya, positive thinking company,
publicis sapient, pwc, quanteam, quantmetry, quantum black, randstad digital, reply =, roland berger, saegus, scalian, scc france, seenovate, segula,
sfeir, sia =, sia partners, sigma informatique, sii =, sii group, smile =, smile open source solutions, sogeti, softeam, solutec, sopra steria, sopra, spie ict, sqli,
sqorus, square management, stordata, sully group, synaltic, synanto, synechron, talan, tata consultancy, tcs =, technology strategy, theodo, thiga,
tnp =, tnp consultants, trimane, umanis, umantis, valtech, velvet consulting, viseo, visian, vo2 group, wavestone, wemanity, wewyse, wipro, younicorns, yotta consulting, zenika, zuhlke`;

export const AGENCIES = `adecco, adsearch, abalone =, abalone interim, actual =, actual leader, groupe actual, approach people, aquent, aquila rh, aston carter, axxis, badenoch clark,
bw consultants, blue search, c2rh, cadremploi, clementine, collective work, comet =, computer futures, creme de la creme, crit =, crit interim, groupe crit, domino rh, domino staff, domino missions,
ergalis, experis, expectra, externatic, fed it, fed finance, fed group, fed legal, fed supply, fed business, fed engineering, fed human, fed manager, fed office, forums talents, freelance republik, freelance com, gerinter, gi group, grafton recruitment, hays, hellowork,
huxley, hunteed, inter action =, interaction =, interaction interim, jehann, jobteaser, kelly services, kelly =, le hibou, le mercato de l emploi, leihia, les jeudis, lhh, lincoln rh, linking talents, links consultants,
lip =, lip interim, lip solutions, ltd =, lynx rh, malt =, manpower, manpowergroup, menway, mercuri urval, meteojob, michael page, mistertemp, mobiskill, morgan philips, morgan mckinley, moovijob,
opensourcing, page personnel, page executive, pagegroup, partnaire, phaidon, proman, r interim, randstad, rectec, regionsjob, robert half, robert walters, samsic rh, samsic emploi, satis interim, selecteam, selescope,
silkhom, skillink, sofitex, spring =, spring france, spring professional, start people, sthree, sup interim, supplay, synergie =, synergie interim, talent people, talent io, taga medical, temporis, triangle interim, urban linker, vital interim, walters people, wepulse, winsearch, work co =`;

export const SCHOOLS = `afpa, aftec, ascencia, aurlom, campus eductive, ccampus, cesi, cloud campus, codexia, college de paris, devinci, digischool, digital campus, digital college, digital school, doranco,
ecole 42, ecole by cci, ecole hexagone, ecole multimedia, l ecole multimedia, ecole pigier, ecema, edhec, efrei, emineo education, ensup, epitech, eptech, epsi, esarc, esd =, esg =, esgi, esiea, esupcom, gaming campus, greta,
hetic, holberton, icademie, ief2i, iesa, ifag, ifocop, institut f2i, ipac, ipi =, ipssi, iscod, iseg, isefac, it akademy, jedha, la capsule, la plateforme =, le wagon, mbway, my digital school, mydigitalschool, next u, nexa digital school,
o clock =, openclassrooms, oteria, pigier, pole leonard de vinci, ppa business school, sciences u, simplon, studi =, sup de vinci, sup internet, supinfo, talis, talis business school, walter learning, webitech, web school factory, webstart,
wild code school, wis =, ynov, alt rh formation, m2i formation, orsys =, istef`;
