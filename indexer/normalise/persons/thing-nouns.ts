import { fold } from "../../text/fold.ts";

/** Nouns of what bears the names of persons: streets, schools, rooms, ships, prizes, firms, tools. Folded. */

const THING_NOUNS = new Set(
  `rue cite avenue av boulevard bd place quai cours allee chemin route impasse passage promenade esplanade rond-point square parvis pont porte
  tunnel metro rer tram tramway traverse ruelle venelle sentier faubourg rocade sortie calle avenida plaza piazza viale paseo rua arret station gare terminal antenne ligne reacteur parking port aeroport quartier villa ilot hameau street building batiment immeuble
  tour annexe residence foyer site zone zac zi za parc jardin prison caserne cimetiere barrage usine technicentre depot
  stade gymnase piscine complexe salle salon amphi amphitheatre auditorium espace hall halle galerie room school ship bateaux ferries pavillon studio atelier cantine cafeteria
  cafe self creche theatre cinema opera conservatoire bibliotheque mediatheque musee tribune terrain bus navette refuge terrasse cuisine piste velodrome
  lycee college ecole universite university campus institut institute hopital hopitaux hospital clinique polyclinique chu ch centre center ehpad iut ime itep mas esat mecs
  creps ssr smr fondation foundation association laboratoire labo chaire cooperative
  festival orchestre convention contrat prix bourse coupe processus exosquelette fiduciaire trophee tournoi concours medaille programme program fellowship action promotion test loi methode modele algorithme theoreme
  indice coefficient plan dispositif supercalculateur calculateur telescope robot agent assistant porte-avions navire paquebot cargo ferry vedette peniche voilier
  fregate train bot chatbot
  groupe group societe maison entreprise cabinet marque magasin enseigne boutique banque agence reseau chez client champagne parfum biscuit
  pepiniere incubateur technopole domaine chateau cave librairie edition pharmacie boulangerie restaurant brasserie hotel franchise fonds startup start-up pousse editeur logiciel
  filature forge manufacture fabrique imprimerie minoterie moulin abbaye partenaire prestataire fournisseur transport internat etablissement ets solution plateforme produit outil copilote moteur module simulateur appli application collection gamme mutuelle
  manuscrit ${fold("œuvre")} oeuvre roman poeme partition toile gravure sculpture chanson symphonie archive
  lettre carnet legs film fable conte biographie
  label tremplin charte distinction recompense donation serveur cluster base silo entrepot ludotheque maison-relais meuble fromagerie charcuterie epicerie ferme
  mole darse digue jetee ecluse bassin dock appontement ponton musoir embarcadere debarcadere viaduc aqueduc passerelle eolienne centrale
  remorqueur chalutier catamaran trimaran thonier caboteur patrouilleur sous-marin porte-helicopteres canot chaland baleiniere goelette
  pier wharf jetty lighthouse barracks tugboat trawler arena palais hippodrome patinoire boulodrome faculte ufr inspe
  institution pensionnat patronage orphelinat hospice dispensaire sanatorium preventorium couvent monastere prieure chapelle eglise
  basilique cathedrale temple synagogue marathon rallye regate criterium mascotte camp citadelle arsenal
  hangar accelerateur bateau cure presbytere prytanee serie feuilleton telefilm manga jeu
  velo triporteur camion camionnette imprimante chien chienne poule vache chevre brebis cheval jument ane perroquet ruche
  lutherie caveau maroquinerie peluche poupee ifsi ifas irts afpi afpa cfa mjc msp cmp sessad savs samsah eam iem ssiad usld
  framework langage language cms generateur librairie syndrome maladie protocole echelle score matrice diagramme equation reflexe pedagogie
  tracteur camion vehicule fourgon voiture porteur utilitaire berline moto moissonneuse grue
  tempete ouragan cyclone crue seisme satellite sonde fusee rover umr unite equipe-projet cabane caravane locale
  roi reine empereur imperatrice pharaon prophete fee deesse puits pays legende
  mont pic lac
  garage concession carrosserie scierie laiterie conserverie biscuiterie chocolaterie distillerie cidrerie faiencerie poterie verrerie cristallerie
  tannerie coutellerie papeterie quincaillerie bijouterie horlogerie joaillerie metallerie chaudronnerie tuilerie briqueterie marbrerie
  blanchisserie teinturerie creperie pizzeria poissonnerie jardinerie sucrerie auberge camping haras vignoble pressing auto-ecole
  cuvee clos copule variete cepage valeur transporteur constructeur distributeur
  heuristique roue pyramide taxonomie filtre transformee courbe biais rasoir paradoxe theorie
  chaudiere robinet guitare orgue lampe fauteuil chaise
  crepe tarte gaufre sauce calisson nougat bonbon macaron gateau moutarde cognac armagnac whisky rosier dahlia tulipe camelia pivoine clematite hortensia lilas pommier poirier jument etalon poulain
  quaternion sarl sas sasu eurl selarl scea gaec earl scp snc lieu-dit lieudit statue buste monument
  comite collectif ligue cercle club syndicat federation amicale commission chorale compagnie troupe`.split(/\s+/),
);
export const isThingNoun = (word: string): boolean =>
  THING_NOUNS.has(word) || (word.endsWith("s") && THING_NOUNS.has(word.slice(0, -1)));
