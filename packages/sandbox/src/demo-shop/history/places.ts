import type { Language } from '@commerceai/sdk';

export interface Place {
  readonly postalCode: string;
  readonly city: string;
}

/** A country that the shop sells to, with names and addresses in its own form. */
export interface Market {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Share of the customers, in per mille. */
  readonly weight: number;
  /** Languages of its customers; a repeated one is likelier. */
  readonly languages: readonly Language[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly streets: readonly string[];
  readonly places: readonly Place[];
  /** Where the number stands in a street line. */
  readonly numberAfterStreet?: boolean;
}

function places(...entries: string[]): Place[] {
  return entries.map((entry) => {
    const [postalCode, city] = entry.split('|');
    return { postalCode: postalCode!, city: city! };
  });
}

const FRENCH_FIRST_NAMES =
  'Marie Julie Claire Sophie Camille Léa Manon Chloé Emma Lucie Pauline Mathilde Élodie Aurélie Céline Sandrine Isabelle Nathalie Hélène Anne Juliette Margaux Inès Sarah Amélie Charlotte Émilie Justine Morgane Océane Fatima Aïcha Nadia Thi-Mai Gwenaëlle Nolwenn Maëlle Françoise Catherine Martine Valérie Véronique Thomas Nicolas Julien Antoine Maxime Alexandre Pierre Paul Louis Hugo Lucas Mathieu Guillaume Romain Vincent Benoît François Olivier Karim Mehdi Yann Erwan'.split(
    ' ',
  );
const FRENCH_LAST_NAMES =
  'Bernard Dubois Robert Richard Durand Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Collet Léger Bouvier Julien Prévost Millet Perrot Daniel Le-Goff Cousin Germain Breton Besson Langlois Rémy Le-Gall Pelletier Lévêque Barre Leblanc Marchal Benali Haddad Nguyen Diallo Traoré Ndiaye'
    .split(' ')
    .map((name) => name.replace('Le-', 'Le '));
const FRENCH_STREETS = [
  'rue Victor-Hugo',
  'rue de la République',
  'avenue Jean-Jaurès',
  'rue des Lilas',
  'boulevard Pasteur',
  'rue du Moulin',
  'place du Marché',
  'rue de l’Église',
  'rue Pasteur',
  'impasse des Acacias',
  'chemin des Vignes',
  'rue Gambetta',
  'rue de la Gare',
  'allée des Tilleuls',
  'quai de la Loire',
  'rue Saint-Michel',
  'cours Lafayette',
  'rue Jules-Ferry',
  'rue de Bretagne',
  'avenue du Général-Leclerc',
];

export const MARKETS: readonly Market[] = [
  {
    country: 'FR',
    weight: 838,
    languages: [
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'fr',
      'en',
    ],
    firstNames: FRENCH_FIRST_NAMES,
    lastNames: FRENCH_LAST_NAMES,
    streets: FRENCH_STREETS,
    places: places(
      '75011|Paris',
      '75010|Paris',
      '75018|Paris',
      '75015|Paris',
      '75005|Paris',
      '69001|Lyon',
      '69007|Lyon',
      '13006|Marseille',
      '13008|Marseille',
      '31000|Toulouse',
      '06000|Nice',
      '44000|Nantes',
      '44000|Nantes',
      '44200|Nantes',
      '44300|Nantes',
      '34000|Montpellier',
      '67000|Strasbourg',
      '33000|Bordeaux',
      '33800|Bordeaux',
      '59000|Lille',
      '59800|Lille',
      '35000|Rennes',
      '35200|Rennes',
      '51100|Reims',
      '42000|Saint-Étienne',
      '76600|Le Havre',
      '83000|Toulon',
      '38000|Grenoble',
      '21000|Dijon',
      '49000|Angers',
      '30000|Nîmes',
      '63000|Clermont-Ferrand',
      '72000|Le Mans',
      '29200|Brest',
      '37000|Tours',
      '80000|Amiens',
      '87000|Limoges',
      '74000|Annecy',
      '66000|Perpignan',
      '57000|Metz',
      '25000|Besançon',
      '45000|Orléans',
      '76000|Rouen',
      '14000|Caen',
      '54000|Nancy',
      '44600|Saint-Nazaire',
      '56000|Vannes',
      '29000|Quimper',
      '17000|La Rochelle',
      '64000|Pau',
      '64200|Biarritz',
      '85000|La Roche-sur-Yon',
      '92100|Boulogne-Billancourt',
      '93100|Montreuil',
      '94300|Vincennes',
      '78000|Versailles',
    ),
  },
  {
    country: 'BE',
    weight: 48,
    languages: ['fr', 'fr', 'fr', 'en'],
    firstNames: ['Élise', 'Noémie', 'Charlotte', 'Laurence', 'Benoît', 'Simon', 'Lotte', 'Wout'],
    lastNames: ['Dewez', 'Lambrecht', 'Peeters', 'Janssens', 'Claes', 'Delvaux', 'Maes', 'Servais'],
    streets: ['rue de la Loi', 'avenue Louise', 'rue Haute', 'chaussée de Waterloo', 'rue du Midi'],
    numberAfterStreet: true,
    places: places('1000|Bruxelles', '1050|Ixelles', '4000|Liège', '5000|Namur', '7000|Mons', '9000|Gand'),
  },
  {
    country: 'CH',
    weight: 18,
    languages: ['fr', 'fr', 'de'],
    firstNames: ['Céline', 'Laure', 'Martina', 'Luca', 'Étienne', 'Nina'],
    lastNames: ['Rochat', 'Favre', 'Meier', 'Keller', 'Jaquet', 'Weber'],
    streets: ['rue du Rhône', 'avenue de la Gare', 'chemin du Lac', 'Bahnhofstrasse'],
    numberAfterStreet: true,
    places: places('1201|Genève', '1003|Lausanne', '2000|Neuchâtel', '1700|Fribourg', '8001|Zürich'),
  },
  {
    country: 'LU',
    weight: 8,
    languages: ['fr', 'de'],
    firstNames: ['Anouk', 'Tom', 'Carole'],
    lastNames: ['Wagner', 'Thill', 'Reuter'],
    streets: ['rue de Hollerich', 'avenue de la Liberté'],
    places: places('1741|Luxembourg', '4011|Esch-sur-Alzette'),
  },
  {
    country: 'DE',
    weight: 22,
    languages: ['de', 'de', 'en'],
    firstNames: ['Anna', 'Lena', 'Katharina', 'Jonas', 'Felix', 'Miriam'],
    lastNames: ['Schmidt', 'Fischer', 'Becker', 'Hoffmann', 'Wolf', 'Krüger'],
    streets: ['Lindenstraße', 'Gartenweg', 'Kastanienallee', 'Hauptstraße'],
    numberAfterStreet: true,
    places: places('10115|Berlin', '20095|Hamburg', '80331|München', '50667|Köln', '79098|Freiburg'),
  },
  {
    country: 'ES',
    weight: 14,
    languages: ['es', 'es', 'en'],
    firstNames: ['Lucía', 'Marta', 'Javier', 'Carmen'],
    lastNames: ['Romero', 'Navarro', 'Ortega', 'Iglesias'],
    streets: ['Calle Mayor', 'Calle de la Paz', 'Avenida del Puerto'],
    numberAfterStreet: true,
    places: places('28004|Madrid', '08001|Barcelona', '20003|San Sebastián', '41001|Sevilla'),
  },
  {
    country: 'IT',
    weight: 12,
    languages: ['it', 'it', 'en'],
    firstNames: ['Giulia', 'Chiara', 'Marco', 'Elena'],
    lastNames: ['Ricci', 'Marino', 'Greco', 'Conti'],
    streets: ['Via Garibaldi', 'Via Roma', 'Corso Italia'],
    numberAfterStreet: true,
    places: places('20121|Milano', '10121|Torino', '50122|Firenze', '00184|Roma'),
  },
  {
    country: 'NL',
    weight: 8,
    languages: ['en'],
    firstNames: ['Sanne', 'Eva', 'Daan'],
    lastNames: ['de Vries', 'Bakker', 'Visser'],
    streets: ['Prinsengracht', 'Kerkstraat'],
    numberAfterStreet: true,
    places: places('1015 DX|Amsterdam', '3511 LN|Utrecht'),
  },
  {
    country: 'GB',
    weight: 16,
    languages: ['en'],
    firstNames: ['Emily', 'Hannah', 'Oliver', 'Charlotte', 'James'],
    lastNames: ['Taylor', 'Clarke', 'Bennett', 'Hughes', 'Walker'],
    streets: ['Church Road', 'Mill Lane', 'Park Street', 'Victoria Terrace'],
    places: places('E8 3PN|London', 'BS6 5JT|Bristol', 'EH3 6SW|Edinburgh', 'BN1 1UH|Brighton'),
  },
  {
    country: 'RE',
    weight: 6,
    languages: ['fr'],
    firstNames: ['Anaïs', 'Jean-Luc', 'Mélissa'],
    lastNames: ['Hoarau', 'Grondin', 'Payet'],
    streets: ['rue de Paris', 'chemin des Letchis'],
    places: places('97400|Saint-Denis', '97410|Saint-Pierre'),
  },
  {
    country: 'US',
    weight: 7,
    languages: ['en'],
    firstNames: ['Megan', 'Rachel', 'Daniel'],
    lastNames: ['Miller', 'Cooper', 'Nguyen'],
    streets: ['Maple Avenue', 'Oak Street'],
    places: places('NY 11215|Brooklyn', 'OR 97214|Portland', 'MA 02139|Cambridge'),
  },
  {
    country: 'CA',
    weight: 3,
    languages: ['fr', 'en'],
    firstNames: ['Geneviève', 'Marc-André'],
    lastNames: ['Tremblay', 'Gagnon'],
    streets: ['rue Saint-Denis', 'avenue du Mont-Royal'],
    places: places('H2J 2L1|Montréal', 'G1R 4S9|Québec'),
  },
];
