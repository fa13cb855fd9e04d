import { fold } from "./fold.ts";

/** Usual first names in France, folded: they tell « échange avec Marie » from « échange avec Marketing ». */
const NAMES = `
adele adeline adrien adrienne agathe agnes ahmed aicha alain alan albert alessandro alex alexandra alexandre alexia alexis ali alice
alicia alina aline alix allan amal amandine amaury ambre amelie amina amine amira anais anastasia anders andre andrea andreas andrew
ange angela angele angelique anissa anita ann anna annabelle anne annick annie anouk anthony antoine antonin antonio ariane arielle
armand arnaud arthur asma astrid aude audrey augustin aurelia aurelie aurelien aurore aveline axel axelle aymeric ayoub aziz bachir
baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard bertille bertrand blaise blandine boris brice brigitte
bruno camelia camille candice carine carl carla carlos carmen carole caroline catherine cathy cecile cecilia cedric celia celine cesar
chahinez charles charlie charline charlotte cheikh chloe christel christelle christian christiane christina christine christophe
cindy claire clara clarisse claudia claudine clemence clement clementine clotilde colette coline constance coralie corentin corinne
cyril cyrille cynthia damien dan daniel daniela daniele danielle daphne daphnee david deborah delphine denis denise diana diane didier
dimitri djamel djamila dominique dorian dorothee doriane dylan eddy edith edouard edwige eleonore elena eleonor eliane elias eliott
elisa elisabeth elise elodie eloise elsa emeline emeric emile emilie emilien emma emmanuel emmanuelle enzo eric erika erwan estelle
esteban esther ethan etienne eugenie eva evan eve eveline evelyne ezequiel fabien fabienne fabrice fadila fanny farah farid fatiha
fatima fatou faustine felicie felix ferdinand fernanda fernando fiona flavie flavien flora florence florent florentine florian
floriane francesca francis franck francois francoise fred frederic frederique gabin gabriel gabriela gabrielle gael gaelle gaetan
gaetane gaspard gautier gauthier genevieve geoffrey geoffroy george georges gerald geraldine gerard germain ghislain ghislaine gilbert
gilles gisele giulia gregoire gregory guillaume guy gwenaelle gwendoline habib hafid hakim hamid hamza hanane hanna hannah hassan
hedi helena helene heloise henri herve hicham hind houda hubert hugo hugues ibrahim ibtissem ichrak ilan ilham ilyes imane imen
ines ingrid irene iris isabelle isaure ismael issam ivan jacqueline jacques jade james jamel jane janine jason jawad jean jeanne
jeremie jeremy jerome jessica jessy joachim joanna jocelyne joel joelle joffrey john johan johana johanna johanne johann jonas
jonathan jordan jose joseph josephine josette joshua josiane joyce juan judith jules julia julian juliane julie julien juliette julio
justin justine kamel karen karim karima karin karine karl kate katia kelly kenza kenny kevin khadija khaled khalid killian kim laetitia
laila lamia lara laura laure laureen laurence laurene laurent laurie laurine lea leila lena leo leon leonie leopold leslie lilia lilian
liliane lili lina linda line lionel lisa lise loic lola lorenzo lorene lou louis louise louna loubna luc luca lucas lucette lucia lucie
lucien lucile lucille ludivine ludovic luis luisa lydia lydie lylia lyna maelle maelys maeva magali magalie magda maguelone malika malo
manon manuel manuela marc marceau marcel marcelle marco margaux margot maria mariam marianne marie mariel marina marine mario marion
marius marjolaine marjorie mark marlene martha marthe martin martina martine marwa marwan maryam maryline maryse mathias mathieu
mathilde mathis mathys matteo matthias matthieu maud maude maureen maurice max maxence maxim maxime maximilien mehdi melanie melina
melissa melody mercedes meriem meryem michael michel michele micheline michelle mickael miguel mikael milan mireille miriam mohamed
mohammed mohand monique morgan morgane mounir mouna mourad muriel myriam nabil nabila nada nadege nadia nadine nadir naima najat
najib nancy naomi narjess nassim nastasia natacha natalia nathalie nathan nawal nelly nicolas nicole nina nisrine noe noel noelle noemie
nolwenn nora norbert norma nour oceane octave odette odile oleg olga olive olivia olivier omar ophelie oriane orlane oscar othmane
ouafae pablo pamela paola pascal pascale patrice patricia patrick paul paula paulette pauline pedro peggy penelope perrine peter
philippe pierre pierrick priscilla prune quentin rachel rachid rachida radia rafael raissa ralph ramzi rania raoul raphael raphaelle
raphaele raymond rebecca regine regis reine remi remy rene renaud renee richard rim rita robert roberto robin rodolphe rodrigue roger
roland romain romane romaric romeo romy ronan rosa rosalie rose roxane ruben sabah sabine sabrina sacha said saida salah salima salma
salome salvatore sam sami samia samir samira samuel samy sandra sandrine sandy sara sarah sebastien selim selma selena serge sergio
severine shirley sibylle sidonie sihem simon simone sixtine sofia sofian sofiane soizic solange solene solenn solenne solveig sonia
sophia sophie soraya souad soufiane soumaya stacy stanislas stella stephane stephanie stephen steve steven suzanne suzie sven sylvain
sylvaine sylvia sylviane sylvie tania tanguy tarek tatiana teddy teo teresa tess thais thea theo theodore theophile therese thibaud
thibault thibaut thierry thomas tifanie tiffany timothee timothe titouan tom tommy toufik tristan typhaine ugo ulysse valentin
valentina valentine valerie vanessa vera veronique vianney vicente victoire victor victoria vincent vincente virginie vivian viviane
vladimir wafa walid wassim wendy wilfried william xavier yacine yael yanis yann yannick yasmina yasmine yassine yohan yoann yolande
youcef younes youssef yousra yves yvette yvon yvonne zahra zakaria zakia zineb zoe zoubida`;

const known = new Set(NAMES.trim().split(/\s+/));

const answers = new Map<string, boolean>();

/** « Marie », « MARIE », « Jean-Paul », « Anne-Sophie ». */
export function isFirstName(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    const folded = fold(word.normalize("NFC"));
    answer = known.has(folded) || folded.split("-").every((part) => part.length > 1 && known.has(part));
    if (answers.size > 20_000) answers.clear();
    answers.set(word, answer);
  }
  return answer;
}
