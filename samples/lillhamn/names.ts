import type { Chance } from './chance.ts'

export type Sex = 'woman' | 'man'

/** Names that go together: a family's children are called as their parents are. */
type Origin = {
	readonly women: readonly string[]
	readonly men: readonly string[]
	readonly families: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

const swedish: Origin = {
	women: words(
		'Anna Eva Maria Karin Kristina Lena Emma Sara Elin Ida Hanna Sofia Malin Jenny Ulrika Åsa Birgitta Ingrid Linnéa Alice Alva Tilde Maja Ebba Wilma Saga Stina Ellen Agnes Vera Märta Tuva Signe Disa Lovisa Frida Josefin Camilla Anneli Gunilla Kerstin Marianne',
	),
	men: words(
		'Lars Mikael Anders Johan Erik Per Peter Karl Jan Fredrik Daniel Andreas Stefan Mattias Oskar Viktor Emil Gustav Elias Hugo Melker Loke Vidar Sixten Ture Folke Axel Nils Love Ludvig Albin Arvid Jonas Henrik Magnus Roger Kent Tommy Leif Göran Bengt Rolf Ragnar',
	),
	families: words(
		'Andersson Nilsson Åkerlund Berg Lindqvist Hedlund Sjöberg Wallin Öberg Falk Nyström Ek Wik Holm Ström Sandell Rosenqvist Hägg Lindroth Ålander Björk Fors Granath Högberg Jernberg Källman Löfdahl Modin Nordin Palmér Rask Stenmark Tornberg Uddén Viklund Ahlbom Bohlin Cederlöf Dahlström Eklöf Furberg Gyllstad Hamrin',
	),
}
const nordic: Origin = {
	women: words(
		'Aino Helmi Venla Päivi Tuula Kaisa Silje Ingvild Solveig Marit Astrid Freja Mette Kirsten Guðrún Sigríður',
	),
	men: words(
		'Eero Veikko Pekka Timo Juha Mika Sverre Håkon Trygve Bjarte Rasmus Søren Troels Mads Einar Þór',
	),
	families: words(
		'Virtanen Mäkinen Korhonen Laine Heikkilä Niskanen Bakken Haugen Solberg Lunde Mortensen Kjær Østergaard Vik Einarsson Rautio',
	),
}
const southEastern: Origin = {
	women: words('Amira Lejla Emina Jasmina Vesna Milena Snežana Dragana Arta Vjosa Elira Blerta'),
	men: words('Adnan Emir Damir Zoran Goran Milan Nenad Arben Besnik Driton Faruk Senad'),
	families: words(
		'Hadžić Kovačević Begić Delić Marković Petrović Jovanović Berisha Krasniqi Hoxha Salihović Tomić',
	),
}
const western: Origin = {
	women: words(
		'Fatima Leila Samira Nadia Yasmin Rania Hala Zahra Parisa Shirin Maryam Noor Amina Rima Dilan Zeynep Elif',
	),
	men: words(
		'Ali Omar Hassan Yusuf Karim Samir Bilal Tariq Reza Farhad Navid Kian Mustafa Khaled Serdar Emre Baran',
	),
	families: words(
		'Demir Yılmaz Kaya Haddad Khoury Mansour Rahimi Karimi Hosseini Nasser Saleh Darwish Aziz Barzani Younes Sabbagh',
	),
}
const hornOfAfrica: Origin = {
	women: words('Hodan Ayaan Fadumo Sahra Hibo Selam Hiwot Feven Rahel Luwam Bethlehem Idil'),
	men: words('Abdi Mohamed Ismail Liban Warsame Dawit Yonas Tesfay Filmon Robel Samuel Guled'),
	families: words('Abdi Warsame Jama Farah Duale Tesfay Habte Kidane Haile Ghebre Osman Nur'),
}
const fartherAway: Origin = {
	women: words(
		'Agnieszka Katarzyna Oksana Iryna Mei Thuy Linh Siriporn Lucía Camila Valentina Grace Blessing',
	),
	men: words('Piotr Tomasz Andrij Oleh Wei Minh Anh Somchai Diego Mateo Javier Emmanuel Kwame'),
	families: words('Nowak Mazur Kovalenko Shevchuk Chen Nguyen Tran Wongsa Rojas Muñoz Fuentes Mensah Okafor'),
}

const origins: readonly (readonly [Origin, number])[] = [
	[swedish, 54],
	[nordic, 9],
	[southEastern, 9],
	[western, 15],
	[hornOfAfrica, 7],
	[fartherAway, 6],
]

export type Family = { readonly name: string; givenName(sex: Sex): string }

/** A family of one origin, now and then with two names as life gives them. */
export function inventFamily(chance: Chance): Family {
	const origin = chance.weigh(origins)
	const other = chance.happens(0.08) ? chance.weigh(origins) : origin
	const name = chance.pick(origin.families)
	const second = chance.pick(other.families)
	return {
		name: chance.happens(0.06) && second !== name ? `${name}-${second}` : name,
		givenName: (sex) => chance.pick(sex === 'woman' ? other.women : other.men),
	}
}
