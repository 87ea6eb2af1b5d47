import type { Country } from '../../testData/iban';

/** What makes a payer's name in one country. */
export interface Words {
	readonly first: readonly string[];
	readonly last: readonly string[];
	/** Beginnings and ends that make further last names: most names of a ledger come once. */
	readonly lastStarts: readonly string[];
	readonly lastEnds: readonly string[];
	readonly trades: readonly string[];
	readonly towns: readonly string[];
	readonly fancy: readonly string[];
	readonly forms: readonly string[];
	readonly titles: readonly string[];
}

const list = (text: string) => text.split('|');

const DUTCH: Words = {
	first: list(
		'Jan|Luc|Marc|Pieter|Thomas|Bart|Koen|Wouter|Dirk|Stijn|An|Els|Katrien|Sofie|Lien|Eva|Hilde|Griet|Nele|Ines|Tom|Kris|Geert|Filip|Joris|Sarah|Elke|Veerle|Tine|Charlotte',
	),
	last: list(
		'Peeters|Janssens|Maes|Jacobs|Mertens|Willems|Claes|Goossens|Wouters|De Smet|Van Damme|De Clercq|Vermeulen|Van den Broeck|De Backer|Vandenberghe|Cools|Hermans|Aerts|Desmet|Lemmens|Verhoeven|Van de Velde|Bogaert|De Ridder|Segers|Smets|Thijs|Verlinden|Coppens|D’Hondt|Van Acker|Baeten|Geerts|Pauwels|Michiels|Moens|Nijs|Roels|Stevens',
	),
	lastStarts: list(
		'Van Den|Ver|Vande|De |Van der |Over|Hooge|Broek|Kuyp|Steen|Linden|Bel|Cal|Dier|Eeck|Fier|Ghys|Hael|Ijse|Kesteloot |Leem|Meul|Neer|Oost|Pol|Quae|Roose|Schaer|Teir|Uytter|Wal|Zoete',
	),
	lastEnds: list(
		'berg|brouck|daele|gem|haegen|hoeven|kens|laere|maet|man|mans|meersch|mont|neste|poel|ryck|schoot|straete|velde|voorde|wael|weghe|winckel|zande|zeele',
	),
	towns: list(
		'Aalst|Brugge|Gent|Hasselt|Kortrijk|Leuven|Lier|Mechelen|Oostende|Roeselare|Turnhout|Utrecht|Breda|Tilburg|Venlo|Zwolle|Delft|Leiden|Gouda|Zeist',
	),
	trades: list(
		'Bakkerij|Garage|Apotheek|Slagerij|Drukkerij|Bouwbedrijf|Schildersbedrijf|Tuinaanleg|Boekhandel|Brouwerij|Dakwerken|Elektro|Kapsalon|Schrijnwerkerij|Transport|Advieskantoor|Tandartspraktijk|Meubelen|Optiek|Autobedrijf|Installatietechniek|Bloemen',
	),
	fancy: list(
		'Zonnebloem|De Linde|Het Anker|Nieuwpoort|De Gouden Leeuw|Scheldezicht|Polder|Kempen|Noordzee|De Ploeg|Boreaal|Meetjesland|Hageland|Zilverberk|De Waterman|Kluisberg|Westhoek|Duinen|Molenhof|Zwaluw|Groenendaal|Kasteelhoeve',
	),
	forms: list('BV|BV|NV|BVBA|VOF|CV|vzw'),
	titles: list('Dhr.|Mevr.|Dhr. en Mevr.'),
};

const FRENCH: Words = {
	first: list(
		'Jean|Pierre|Michel|Philippe|Luc|Nicolas|Julien|Antoine|François|Benoît|Marie|Sophie|Céline|Nathalie|Isabelle|Chloé|Hélène|Aurélie|Émilie|Camille|Louis|Hugo|Mathieu|Jérôme|Stéphanie|Amélie|Valérie|Zoé|Loïc|Thérèse',
	),
	last: list(
		'Dubois|Lambert|Martin|Dupont|Simon|Laurent|Leroy|Renard|Lefèvre|Moreau|Gérard|Fontaine|Bertrand|Rousseau|Collard|Noël|Delvaux|Leclercq|Marchal|Mathieu|Charlier|Gilles|Hubert|Masson|Petit|Poncelet|Servais|Thiry|Wauters|Degrève|Bodart|Henry|Étienne|Grégoire|Lejeune|Mahieu|Pirard|Sauvage|Evrard|Tasiaux',
	),
	lastStarts: list(
		'Beau|Bon|Bour|Bri|Car|Chau|Cour|Da|De|Des|Du|Fou|Gail|Gou|Ha|Jac|La|Le|Lou|Mar|Mi|Mon|Pas|Per|Pi|Quer|Rou|Sau|Ta|Vau|Vi|Ville',
	),
	lastEnds: list(
		'bault|bert|champs|chet|court|deau|drieu|dard|gnier|guin|lard|let|lier|loup|mard|met|mont|neau|nard|pin|quin|rand|rier|rin|roy|sart|teau|tier|trand|vain|vigne|zet',
	),
	towns: list(
		'Arlon|Bastogne|Charleroi|Dinant|Huy|Liège|Mons|Namur|Nivelles|Tournai|Verviers|Wavre|Lille|Lyon|Nantes|Rennes|Reims|Metz|Dijon|Tours',
	),
	trades: list(
		'Boulangerie|Garage|Pharmacie|Boucherie|Imprimerie|Menuiserie|Toitures|Librairie|Brasserie|Électricité|Plomberie|Transports|Cabinet|Fiduciaire|Ateliers|Jardins|Optique|Carrosserie|Architectes|Fleurs|Traiteur|Peintures',
	),
	fancy: list(
		'de la Grand Place|du Midi|des Ardennes|de l’Ourthe|Saint-Géry|du Parc|Belle-Vue|des Érables|de la Gare|du Lac|Horizon|Équilibre|Lumière|Nouvelle Vague|du Château|des Tilleuls|Condroz|de la Sambre|Hainaut|du Nord|Val de Seine|Côte d’Azur',
	),
	forms: list('SRL|SRL|SA|SPRL|ASBL|SCRL|SNC'),
	titles: list('M.|Mme|M. ou Mme'),
};

const NETHERLANDS: Words = {
	...DUTCH,
	last: list(
		'de Jong|Jansen|de Vries|van den Berg|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|Vermeer|van den Heuvel|Schouten|Hoekstra|Koster|Prins|Huisman|Postma|Kuipers|van Vliet|Scholten|Willemsen|Groen|Timmermans|Veenstra',
	),
	forms: list('B.V.|BV|VOF|N.V.|B.V.'),
};

const FRANCE: Words = { ...FRENCH, forms: list('SARL|SAS|SA|EURL|SASU') };

/** The words of a language area. */
export const WORDS: Readonly<Record<`${Country}-${'nl' | 'fr'}`, Words>> = {
	'BE-nl': DUTCH,
	'BE-fr': FRENCH,
	'NL-nl': NETHERLANDS,
	'NL-fr': NETHERLANDS,
	'FR-fr': FRANCE,
	'FR-nl': FRANCE,
};
