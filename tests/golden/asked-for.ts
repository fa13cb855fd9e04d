/** Who is to be asked for, who signs, who leaves a place to fill; and quays, houses, figures and trades that bear a name. All invented. */

/** Of each, these words must be gone. */
export const ASKED_FOR: readonly (readonly [text: string, secrets: string[]])[] = [
  // To whom an application is addressed.
  ["Dossier à envoyer sous le numéro 12-B à l'attention de W. Tarquin.", ["Tarquin"]],
  ["Candidatures à adresser par la poste, à l'attention de V. Vasselin, 4 rue du Port.", ["Vasselin"]],
  ["To apply, send your CV to the attention of K. Vasselin.", ["Vasselin"]],
  ["For the attention of R. Tarquin.", ["Tarquin"]],
  ["Lettre à l'att. de Zvezda Tarquin.", ["Zvezda", "Tarquin"]],
  ["Demandez Daniel Moquet-Tarquin au 01 99 00 12 34.", ["Daniel", "Moquet-Tarquin"]],
  ["Write to our COO's assistant, Zvezda van der Tarquin: zvezda@exemple.fr", ["Zvezda", "Tarquin"]],
  ["Sonnez et demandez Zouk.", ["Zouk"]],
  ["Passez au magasin et demandez Bibou ou Ginette.", ["Bibou", "Ginette"]],
  ["Pop in and ask for Zouk at reception.", ["Zouk"]],
  // Who signs.
  ["Yours sincerely, Zvezda Tarquin", ["Zvezda", "Tarquin"]],
  ["Yours faithfully,\nP. J. Tarquin", ["Tarquin"]],
  ["Many thanks,\nOmbric Tarquin", ["Ombric", "Tarquin"]],
  ["Amicalement, Apolline", ["Apolline"]],
  ["Bises, Gildas", ["Gildas"]],
  ["Many thanks, Gildas", ["Gildas"]],
  // Who rises, leaves or is away.
  ["Le poste est libre depuis la promotion de Gildas.", ["Gildas"]],
  ["Après la promotion de Louise Tarquin, la boutique cherche une gérante.", ["Louise", "Tarquin"]],
  ["À la suite de la promotion interne d'Apolline, nous recrutons.", ["Apolline"]],
  ["La promotion de Gildas au poste de directeur ouvre une place.", ["Gildas"]],
  ["Suite à la nomination de Zvezda au siège, le rayon attend son chef.", ["Zvezda"]],
  ["En raison du congé maternité de Zvezda, la crèche recrute.", ["Zvezda"]],
  ["Un départ en retraite, celui de Gildas ; un congé parental, le congé parental d'Ombric.", ["Ombric"]],
  ["Vous prendrez la place de Gildas, muté à Sens.", ["Gildas"]],
  ["Maternity cover for Ombric.", ["Ombric"]],
  ["After Ombric's retirement, the workshop needs a new lead.", ["Ombric"]],
  ["Le patron, Léon, est en salle tous les soirs.", ["Léon"]],
  // Beside what bears names.
  ["Votre agent Gaspard Tarquin vous recevra.", ["Gaspard", "Tarquin"]],
  ["La directrice du magasin Louise Tarquin vous attend.", ["Louise", "Tarquin"]],
  ["Après deux ans, l'étudiante Louise Tarquin a rejoint l'équipe.", ["Louise", "Tarquin"]],
  ["Il forme Gaspard Tarquin depuis mai.", ["Gaspard", "Tarquin"]],
  ["Rejoignez nos héros du quotidien, Louise et Gaspard.", ["Louise", "Gaspard"]],
  ["Nous recrutons avec Louise, Gaspard et Nora.", ["Louise", "Gaspard", "Nora"]],
];

/** Nothing here is a person's: word for word the same afterwards. */
export const BORNE: readonly string[] = [
  // Ports.
  "Vous travaillez au môle Gaspard Tarquin et à la darse Louise Vasselin.",
  "La cale sèche Gaspard Tarquin et le bassin Léopold Vasselin ferment en juin.",
  "La forme de radoub Louise Vasselin accueille les paquebots.",
  "Le phare Gaspard Tarquin et la digue Louise Vasselin se visitent.",
  "L'écluse Gaspard Tarquin, le viaduc Louise Vasselin et l'appontement Paul Tarquin.",
  "Le remorqueur Joseph Tarquin assiste le chalutier Louise Vasselin.",
  "Dry dock Harold Tarquin and the Alexandra Basin.",
  // Houses that a churchman or a soldier gave a name to.
  "L'institution de l'abbé Gaspard Tarquin, à Cambrai.",
  "Les Amis du chanoine Paul Tarquin gèrent trois foyers.",
  "L'ensemble scolaire Chanoine Paul Tarquin recrute.",
  "Le camp du général Louis Tarquin abrite le régiment.",
  "Depuis 1934, à la suite du chanoine Gaspard Tarquin, nous aidons les apprentis.",
  "L'EHPAD Louise Tarquin et l'IFSI Paul Vasselin.",
  "La résidence étudiante Louise Tarquin compte 200 chambres.",
  "La salle Louise Tarquin est disponible le mardi ; l'école Paul Vasselin vous attend.",
  // Figures of games and stories.
  "Les personnages du jeu : Zélie, Gaspard et le docteur Tarquin.",
  "Playable characters: Nora, Gaspard and Sister Ruth.",
  "You give voice to the heroes of the game, Captain Gaspard, Madame Tarquin and Nora.",
  "The main character, Louise Tarquin, is a detective.",
  "Vous aimez Brume, Gaspard Tarquin et Silent Harbour.",
  "Vous avez grandi avec Brume, Gaspard et Louise Tarquin.",
  "Vous aimez l'univers de Gaspard Tarquin.",
  // Trades and makers, tools in a row.
  "Menuiserie Gaspard Tarquin, neuf compagnons à Vannes.",
  "Les fromages Gaspard Tarquin et les cafés Louise Vasselin.",
  "À la carte, les vins de Gaspard Tarquin et de Louise Vasselin.",
  "Nous équipons Louise, Gaspard et Nora, trois enseignes de coiffure.",
  "Vous maîtrisez Louise, Hector et Gaspard.",
  "Experience with Marvin, Bixby, Alexa or Cortana.",
  "L'assistant virtuel, Hector, répond aux questions.",
];
