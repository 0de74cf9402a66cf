import { addDays, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from '../lillhamn/chance.ts'
import { isTestPersonnummer } from '../lillhamn/identity.ts'

const neighbours: Readonly<Record<string, string>> = {
	a: 'sqe',
	e: 'wrd',
	i: 'uo',
	o: 'ip',
	n: 'bm',
	s: 'adz',
	r: 'et',
	l: 'ko',
	t: 'ry',
	k: 'jl',
	m: 'n',
	d: 'sf',
}

/** A slip of the finger: a letter lost, doubled, exchanged with the next, or its neighbour on the keyboard. */
export function misspell(chance: Chance, text: string): string {
	if (text.length < 3) return text
	const at = chance.between(1, text.length - 2)
	const letter = text.charAt(at)
	const [before, after] = [text.slice(0, at), text.slice(at + 1)]
	return chance.weigh([
		[before + after, 3],
		[before + letter + letter + after, 2],
		[before + after.charAt(0) + letter + after.slice(1), 3],
		[before + chance.pick([...(neighbours[letter] ?? 'eaio')]) + after, 4],
	])
}

const transcriptions: readonly (readonly [RegExp, readonly string[]])[] = [
	[/å/g, ['aa', 'a']],
	[/Å/g, ['Aa', 'A']],
	[/ä/g, ['ae', 'a', 'æ']],
	[/Ä/g, ['Ae', 'A']],
	[/ö/g, ['oe', 'o', 'ø']],
	[/Ö/g, ['Oe', 'O', 'Ø']],
	[/ø/g, ['oe', 'o', 'ö']],
	[/æ/g, ['ae', 'ä']],
	[/sson\b/g, ['son', 'sen']],
	[/w/g, ['v']],
	[/W/g, ['V']],
	[/qv/g, ['kv', 'qu']],
	[/hammed\b|hamed\b/g, ['hammad', 'hamud', 'hammed']],
	[/ch/g, ['k']],
	[/C(?=[ahlr])/g, ['K']],
	[/K(?=[ar])/g, ['C']],
	[/ss/g, ['s']],
	[/[šśš]/g, ['s', 'sh']],
	[/[čćç]/g, ['c', 'ch']],
]

/** As somebody writes a name who only heard it, or whose keyboard lacks the letter. */
export function transcribe(chance: Chance, name: string): string {
	const fitting = transcriptions.filter(([letters]) => name.search(letters) >= 0)
	if (fitting.length === 0) return name
	const [letters, written] = chance.pick(fitting)
	return name.replaceAll(letters, chance.pick(written))
}

/** What people are called by those who know them; the matcher has its own, larger list. */
const calledRows = [
	...[
		'Lars Lasse',
		'Karl Kalle',
		'Mikael Micke',
		'Erik Jerker',
		'Anders Ante',
		'Per Pelle',
		'Jan Janne',
		'Hans Hasse',
	],
	...[
		'Bo Bosse',
		'Nils Nisse',
		'Gustav Gurra',
		'Sven Svenne',
		'Stefan Steffe',
		'Fredrik Fredde',
		'Peter Petter',
	],
	...[
		'Alexander Alex',
		'Christoffer Stoffe',
		'Robert Robban',
		'Tobias Tobbe',
		'Margareta Maggan',
		'Kristina Stina',
	],
	...[
		'Elisabeth Lisa',
		'Katarina Katta',
		'Helena Lena',
		'Birgitta Gittan',
		'Johanna Hanna',
		'Viktoria Vicky',
	],
	...['Susanne Sanna', 'Josefin Jossan', 'Caroline Carro', 'Ulrika Ulla', 'Rebecka Becka', 'Charlotte Lotta'],
	...['Mohamed Momo', 'Ibrahim Ibbe', 'Mustafa Musse', 'Abdirahman Abdi', 'Samuel Samme', 'Krzysztof Kris'],
	...['Katarzyna Kasia', 'Agnieszka Aga', 'Matti Masa', 'Jørgen Jørn', 'Emmanuel Manne', 'Yusuf Youssef'],
].map((row) => row.split(' '))
const called = new Map(calledRows.map(([name = '', nickname = '']) => [name, nickname]))

export function nicknameOf(name: string): string {
	return called.get(name) ?? name
}

/** A day of birth as somebody wrote it down wrongly. */
export function mistakeDay(chance: Chance, day: string): string {
	const [year = '', month = '', date = ''] = day.split('-')
	const swapped = `${year}-${date}-${month}`
	if (Number(date) <= 12 && date !== month && chance.happens(0.5)) return swapped
	return chance.weigh([
		[addDays(plainDate(day), chance.pick([-1, 1, 10, -10])), 3],
		[`${Number(year) + chance.pick([-1, 1, 10, -10])}-${month}-${date === '29' ? '28' : date}`, 3],
		[addDays(plainDate(day), chance.pick([-31, 31])), 2],
		[`${year}-01-01`, 2],
	])
}

/** A number with one digit wrong is nobody's: its check digit no longer holds. */
export function mistakeNumber(chance: Chance, number: string): string {
	const at = chance.between(2, number.length - 1)
	const digit = (Number(number.charAt(at)) + chance.between(1, 9)) % 10
	const wrong = number.slice(0, at) + digit + number.slice(at + 1)
	return isTestPersonnummer(wrong) ? mistakeNumber(chance, number) : wrong
}
