import type { Outcome } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import type { Sex } from './names.ts'
import { type Home, homeAt } from './places.ts'
import type { CaseDay, InventedCase, InventedContact, Member, Protection } from './shape.ts'

export type Somebody = {
	readonly name: string
	readonly sex: Sex
	readonly age: number
	readonly living?: Member['living']
}

/** A household whom pictures, stories and documents speak of. Days are counted back from today. */
export type Told = {
	readonly family: string
	readonly adults: readonly Somebody[]
	readonly children?: readonly Somebody[]
	readonly home: Home
	readonly landlord: string
	readonly officer: string
	readonly openedDaysAgo: number
	readonly ground?: InventedCase['ground']
	readonly childrenKnown?: boolean
	readonly protection?: Protection
	readonly kronor: number | null
	readonly days: readonly (readonly [CaseDay['kind'], daysAgo: number])[]
	readonly contacts?: readonly (readonly [
		InventedContact['kind'],
		InventedContact['result'],
		daysAgo: number,
		note: string,
	])[]
	readonly talks?: readonly (readonly [child: number, daysAgo: number, said: string | 'child-said-no'])[]
	readonly consultation?: readonly [calledDaysAgo: number, plannedDaysAgo: number, agreement: string | null]
	readonly closed?: { readonly daysAgo: number; readonly outcome: Outcome }
}

const jenny: Told = {
	family: 'Åkerlund',
	adults: [{ name: 'Jenny', sex: 'woman', age: 38 }],
	children: [
		{ name: 'Tilde', sex: 'woman', age: 14, living: 'alternating' },
		{ name: 'Alva', sex: 'woman', age: 9 },
		{ name: 'Melker', sex: 'man', age: 6 },
	],
	home: homeAt('Skeppargatan 12', '1203', 3),
	landlord: 'lillhamnsbostader',
	officer: 'sara-holm',
	openedDaysAgo: 20,
	kronor: 18_640,
	days: [
		['rent-due', 73],
		['board-told', 20],
		['board-received', 18],
		['served', 18],
	],
	contacts: [
		['text-message', 'message-left', 19, 'Första kontakt.'],
		['phone', 'reached', 19, 'Vill ha hjälp. Nås bäst efter 16.00.'],
		['home-visit', 'reached', 5, 'Alva vill inte prata, ”inte just nu”. Hennes nej är antecknat.'],
		['phone', 'reached', 3, 'Jenny ringde. Ny lön från den 25, kan betala 2 500 kr i månaden.'],
	],
	talks: [
		[0, 6, 'Oroar sig för att byta klass.'],
		[1, 5, 'child-said-no'],
	],
}

const nadia: Told = {
	family: 'Berg',
	adults: [{ name: 'Nadia', sex: 'woman', age: 29 }],
	children: [{ name: 'Elif', sex: 'woman', age: 4 }],
	home: homeAt('Norra kajen 4', '1101', 2),
	landlord: 'kajen',
	officer: 'sara-holm',
	openedDaysAgo: 96,
	kronor: 31_200,
	days: [
		['rent-due', 130],
		['board-told', 97],
		['board-received', 96],
		['served', 93],
		['debt-advice-offered', 88],
		['order-applied', 60],
		['order-served', 52],
		['order-decided', 36],
		['enforcement-applied', 22],
		['authority-told', 0],
		['eviction-planned', -28],
	],
	contacts: [
		['letter', 'message-left', 95, 'Brev med erbjudande om möte.'],
		['home-visit', 'not-reached', 84, 'Ingen öppnade. Lämnade kort.'],
		['phone', 'reached', 70, 'Har varit sjukskriven sedan i våras.'],
		['meeting', 'reached', 15, 'Har sökt bistånd till skulden.'],
	],
	talks: [[0, 40, 'Visade sitt rum. Vill ha kvar sin säng vid fönstret.']],
	consultation: [44, 37, null],
}

const tallvagen: Told = {
	family: 'Niskanen',
	adults: [{ name: 'Juha', sex: 'man', age: 51 }],
	home: homeAt('Tallvägen 8', '1002', 2),
	landlord: 'lillhamnsbostader',
	officer: 'sara-holm',
	openedDaysAgo: 3,
	childrenKnown: false,
	kronor: 9_870,
	days: [
		['rent-due', 43],
		['board-told', 4],
		['board-received', 3],
	],
}

const rasmus: Told = {
	family: 'Vik',
	adults: [{ name: 'Rasmus', sex: 'man', age: 33 }],
	home: homeAt('Kvarngränd 2', '1001', 1),
	landlord: 'lillhamnsbostader',
	officer: 'sara-holm',
	openedDaysAgo: 17,
	kronor: 12_450,
	days: [
		['rent-due', 44],
		['board-told', 18],
		['board-received', 17],
		['served', 12],
		['debt-advice-offered', 15],
	],
	contacts: [['phone', 'reached', 16, 'Nytt arbete, kan betala av på sex månader.']],
	consultation: [14, 6, 'Rasmus betalar 2 100 kronor i månaden, värden väntar till nästa avstämning.'],
}

const dawit: Told = {
	family: 'Habte',
	adults: [
		{ name: 'Dawit', sex: 'man', age: 41 },
		{ name: 'Selam', sex: 'woman', age: 37 },
	],
	children: [
		{ name: 'Yonas', sex: 'man', age: 11 },
		{ name: 'Luwam', sex: 'woman', age: 2 },
	],
	home: homeAt('Dammgatan 5', '1304', 4),
	landlord: 'granit',
	officer: 'ali-demir',
	openedDaysAgo: 8,
	kronor: 22_300,
	days: [
		['rent-due', 44],
		['board-told', 9],
		['board-received', 8],
	],
	contacts: [['letter', 'message-left', 7, 'Brev på tigrinja med tid för möte.']],
}

const omar: Told = {
	family: 'Nyström',
	adults: [{ name: 'Omar', sex: 'man', age: 46 }],
	home: homeAt('Sjögatan 3', '1202', 2),
	landlord: 'bjorkhojden',
	officer: 'sara-holm',
	openedDaysAgo: 215,
	kronor: 16_900,
	days: [
		['rent-due', 240],
		['board-told', 216],
		['board-received', 215],
		['served', 214],
		['debt-advice-offered', 210],
		['notice-withdrawn', 178],
	],
	contacts: [['meeting', 'reached', 209, 'Hela familjen är överens om planen.']],
	consultation: [206, 198, 'Omar betalar 1 700 kronor i månaden, värden väntar till nästa avstämning.'],
	closed: { daysAgo: 176, outcome: 'payment_plan' },
}

const protectedWoman: Told = {
	family: 'Lunde',
	adults: [{ name: 'Ingvild', sex: 'woman', age: 34 }],
	children: [{ name: 'Einar', sex: 'man', age: 8 }],
	home: homeAt('Rönnbärsgränd 10', '1403', 3),
	landlord: 'tallgruppen',
	officer: 'ali-demir',
	openedDaysAgo: 10,
	protection: 'protected-registration',
	kronor: 14_250,
	days: [
		['rent-due', 44],
		['board-told', 11],
		['board-received', 10],
		['served', 8],
	],
	contacts: [['phone', 'reached', 9, 'Vill bli uppringd på dagtid.']],
}

const gunilla: Told = {
	family: 'Modin',
	adults: [{ name: 'Gunilla', sex: 'woman', age: 76 }],
	home: homeAt('Barrgränd 3', '1003', 2),
	landlord: 'tallgruppen',
	officer: 'ali-demir',
	openedDaysAgo: 13,
	ground: 'disturbance',
	kronor: null,
	days: [
		['disturbance-warned', 20],
		['board-told', 14],
		['board-received', 13],
	],
	contacts: [
		['home-visit', 'reached', 6, 'Hör dåligt, radion står på om natten. Ja till kontakt med hemtjänsten.'],
	],
}

/** The households that pictures, stories and documents follow. */
export const toldOf: readonly Told[] = [jenny, nadia, tallvagen, rasmus, dawit, omar, protectedWoman, gunilla]
