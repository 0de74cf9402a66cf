import type { Chance } from '../lillhamn/chance.ts'
import type { Sex } from '../lillhamn/names.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** The commoner the earlier it stands, as names are: few have the many. */
type Origin = {
	readonly woman: readonly string[]
	readonly man: readonly string[]
	readonly families: readonly string[]
	/** Where many know the year of their birth only, registers say the first of January. */
	readonly bornInJanuary: number
}

const compounds = (firsts: string, lasts: string) => {
	const [first, last] = [words(firsts), words(lasts)]
	// Diagonally, so that the common ones do not all begin alike.
	return Array.from(
		{ length: first.length * last.length },
		(_, at) => `${first[at % first.length]}${last[(at + Math.floor(at / first.length)) % last.length]}`,
	)
}

const swedish: Origin = {
	woman: words(
		'Maria Anna Karin Eva Kristina Elisabeth Margareta Lena Emma Sara Linnea Kerstin Birgitta Marie Ingrid Sofia Jenny Johanna Malin Elin Hanna Ulla Ida Julia Susanne Annika Monica Lisa Åsa Josefin Gunilla Camilla Helena Katarina Louise Ulrika Frida Matilda Alice Ebba Maja Pia Linda Therese Sandra Amanda Rebecka Cecilia Charlotte Anneli Barbro Gun Ann-Christin Anna-Karin Eva-Lena Britt-Marie Ann-Sofie Märta Agnes Klara Ellen Alva Wilma Saga Astrid Tuva Ella Stina Mona Berit Siv Inger Gunnel Ylva Veronica Carina Viktoria Jessica Caroline Nathalie Emelie Felicia',
	),
	man: words(
		'Lars Anders Mikael Johan Per Erik Karl Peter Jan Fredrik Daniel Thomas Andreas Stefan Mattias Hans Bengt Mats Bo Magnus Nils Göran Björn Jonas Christer Marcus Alexander Henrik Håkan Leif Oskar Viktor Emil Gustav Elias Hugo Simon Martin David Robert Anton Joakim Sebastian Ulf Roger Kent Tommy Rolf Sven Kjell Lennart Claes Åke Jan-Erik Lars-Göran Karl-Johan Per-Olof Sven-Erik Patrik Rickard Filip Jakob William Oliver Lucas Axel Ludvig Albin Arvid Isak Rasmus Adam Linus Christoffer Jimmy Kenneth Tobias Niklas Torbjörn Örjan Sören Östen',
	),
	families: [
		...words(
			'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Petersson Carlsson Magnusson Gustavsson Olofsson Isaksson Fredriksson Mattsson Henriksson Håkansson Claesson Axelsson Jakobsson Danielsson Åkesson Mårtensson Göransson Månsson',
		),
		...compounds(
			'Lind Berg Sand Hed Sjö Lund Ek Björk Holm Ström Dal Söder Öst Åker Wall Alm Ny Hög Stråh Ceder Grön Blom Fors',
			'qvist ström berg gren man lund holm mark blad stedt dahl fors löf ell bäck wall vik ing',
		),
		...words('Falk Wik Ek Lilja Rosén Norén Hedén Öberg Åberg Ågren Brodin Melin Wessman'),
		...['von Essen', 'af Klint'],
	],
	bornInJanuary: 0,
}

const eastern: Origin = {
	woman: words(
		'Aino Helmi Päivi Tuula Kaisa Ritva Leena Anneli Pirkko Marjatta Sari Sanna Silje Ingvild Solveig Marit Freja Mette Kirsten Guðrún Sigríður',
	),
	man: words(
		'Juha Timo Matti Pekka Kari Antti Eero Mika Jari Heikki Sverre Håkon Bjarne Søren Jørgen Mads Troels Einar Þór Kjartan',
	),
	families: words(
		'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Hansen Johansen Olsen Larsen Nielsen Jensen Sørensen Kjær Østergaard Bjørnstad Sæther Bakken Haugen Lunde Einarsson Jónsdóttir',
	),
	bornInJanuary: 0,
}

const southern: Origin = {
	woman: words(
		'Fatima Amina Zahra Maryam Leila Nour Hanan Samira Yasmin Rania Mariam Hawa Khadija Aisha Sahra Hodan Ayaan Fadumo Zeynep Elif Emine Lejla Amra Jasmina Dragana Snežana Arta Shirin Parisa',
	),
	man: words(
		'Mohamed Ahmed Ali Hassan Omar Abdullah Ibrahim Mustafa Mahmoud Khaled Yusuf Hussein Abdi Ismail Said Abdirahman Mehmet Murat Emre Emir Adnan Goran Milan Zoran Arben Reza Farhad Mehdi Hamid',
	),
	families: words(
		'Mohamed Ali Ahmed Hassan Hussein Abdi Omar Ibrahim Mohammadi Rahimi Hosseini Karimi Al-Hassan Al-Khatib El-Sayed Haddad Khoury Nasser Saleh Jama Farah Warsame Osman Nur Abdullahi Yılmaz Kaya Demir Çelik Hadžić Kovačević Petrović Jovanović Berisha Krasniqi Hoxha Begić',
	),
	bornInJanuary: 0.18,
}

const fartherAway: Origin = {
	woman: words(
		'Anna Katarzyna Agnieszka Oksana Iryna Olena Mei Linh Thuy Siriporn Somjai Lucía Camila Maria Grace Blessing Selam Hiwot Rahel',
	),
	man: words(
		'Piotr Tomasz Andrzej Krzysztof Andrii Oleh Wei Minh Anh Somchai Diego Mateo Javier Emmanuel Kwame Samuel Dawit Yonas Tesfay',
	),
	families: words(
		'Nowak Kowalski Wiśniewski Mazur Kovalenko Shevchenko Bondarenko Chen Wang Nguyen Tran Pham Wongsa Rojas Muñoz Fuentes Mensah Okafor Tesfay Habte Kidane Haile',
	),
	bornInJanuary: 0.04,
}

const origins: readonly (readonly [Origin, number])[] = [
	[swedish, 66],
	[eastern, 8],
	[southern, 19],
	[fartherAway, 7],
]

export type Naming = {
	readonly family: string
	readonly bornInJanuary: number
	given(sex: Sex): string
	/** Another family name that the same people bear. */
	otherFamily(): string
}

/** How one household is named. */
export function inventNaming(chance: Chance): Naming {
	const origin = chance.weigh(origins)
	const family = () => byRank(chance, origin.families, 6)
	return {
		family: family(),
		bornInJanuary: origin.bornInJanuary,
		given: (sex) => byRank(chance, origin[sex], 10),
		otherFamily: family,
	}
}

/** Zipf's law with its head cut: the chance of a name falls as one over its rank and some more. */
function byRank(chance: Chance, names: readonly string[], head: number): string {
	const spread = Math.log((names.length + head) / head)
	const rank = Math.floor(head * Math.exp(chance.next() * spread) - head)
	return names[Math.min(rank, names.length - 1)] ?? ''
}
