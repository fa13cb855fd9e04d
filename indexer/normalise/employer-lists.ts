/** Names by which employers that recruit for others, or for their own clients and classes, are known. Folded, whole words. */

export const CONSULTING = `
abylsen accenture adneom ai builders aivancity consulting akkodis alan allen alten altran amaris amiltone apgar apside artefact artelys
assystem astek atos aubay avanade avisto axians bain bearingpoint beijaflore bcg bluesoft business & decision cap4 lab capgemini
celad cgi claranet cognizant colombus consulting converteo davidson degetel deloitte devoteam dxc ekimetrics emagine emagine consulting
equancy ernst & young euro-information evidence eviden exakis expleo extia ey eleven strategy fidens groupe sii gfi hardis hardis group
hexagone digital iliad consulting inetum infogene infosys infotel ippon ippon technologies isoskele jakala jems julhiet kaino keyrus
klanik klee group kpc kpmg kyndryl lincoln ltm magellan consulting mazars forvis mazars mc2i mckinsey meritis metsys micropole mp data
neurones neverhack niji ntt data numberly octo octo technology oliver wyman onepoint open groupe orsys oventi owlint oxya publicis sapient
pwc quantmetry quantum black reply roland berger saegus saretec scalian scc france segula sfeir sia sia partners sigma informatique
sii smile sogeti softeam solutec sopra steria spie ict sqli square management stordata sully group synechron synanto syd talan
tata consultancy tcs technology & strategy theodo thiga tnp trimane umantis valtech viseo visian vo2 group wavestone wemanity wipro
younicorns zenika zuhlke acial agaetis consort consort group consort france c2s conserto ausy randstad digital ctg delos elcimai
gotyourdata homsys ibm consulting ineat kereis consulting maltem novencia novedia openvalue positive thinking company sqorus
quanteam harvest groupe seenovate synaltic umanis velvet consulting wewyse yotta`;

export const AGENCIES = `
adecco adsearch ad'missions abalone actual actual leader group aquila rh approach people aston carter aquent axxis badenoch & clark blue search
c2rh clementine crit computer futures domino rh domino staff ergalis experis expectra externatic fed it fed finance fed group freelance republik
freelance.com forums talents handicap gerinter gi group grafton groupe actual groupe leader hays hays france hello monday huxley
hunteed interaction interim kelly kelly services lhh lincoln group linking talents links consultants lip ltd lynx rh manpower manpowergroup
menway michael page mistertemp mobiskill morgan philips morgan mckinley moovijob nexton consulting recrutement
nxt page personnel page executive partnaire phaidon proman proman expertise professional recruitment qapa r interim randstad randstad
professional rectec robert half robert walters samsic rh samsic emploi satis skillink silkhom spring spring france start people supplay
sup interim sthree synergie talent people taga temporis uptoo urban linker vital walters people wepulse winsearch work&co les jeudis
cadremploi hellowork jobteaser meteojob regionsjob talent.io malt comet crème de la crème collective.work le hibou leihia jehann
selescope bw consultants inter-ction rh mercato de l'emploi le mercato de l'emploi opensourcing aerocontact engineering recrutement`;

export const SCHOOLS = `
afpa aftec ascencia aurlom campus eductive ccampus cesi cfa codexia cloud campus collège de paris devinci digital college digital campus
doranco ecema ecole 42 école 42 ecole multimedia ecole by cci edhec edc efrei ensup epitech eptech epsi esam esarc esgi esiea esic esup
gaming campus greta hetic holberton iad ief2i iesa ifag ifocop ihecf ipac iperia ipi ipssi iscod iseg isefac isgroup it-akademy
jedha la plateforme la capsule le wagon ldlc mbway m2i formation mydigitalschool my digital school nextech next-u oc openclassrooms
o'clock pigier pôle léonard de vinci ppa sciences-u simplon studi sup de vinci sup'internet supinfo sup rh talis walter learning
webitech web school factory webstart wild code school wis ynov école pigier hexagone ecole hexagone icademie alt-rh formation
l'école multimédia nexa digital school esd esg guardia oteria digischool emineo education academee istef cci formation intuit lab`;
