import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { evictionDaySheet } from '../../queries/authorities/eviction-day-sheet.ts'

export type Sheet = Extract<Awaited<ReturnType<typeof evictionDaySheet>>, { is: 'done' }>['value']

export type Words = (key: string, values?: Readonly<Record<string, string>>) => string

/** How the sheet is said: on screen by the frame's words, in the PDF by a translator of its own. */
export type SheetSpeech = {
	readonly words: Words
	readonly cases: Words
	readonly day: (day: PlainDate) => string
}

/** The sheet's two families of words, by whichever translator speaks. */
export function sheetWords(said: Words): Pick<SheetSpeech, 'words' | 'cases'> {
	return {
		words: (key, values) => said(`evictionPrevention.authorities.${key}`, values),
		cases: (key, values) => said(`evictionPrevention.cases.${key}`, values),
	}
}

export type SheetRow = { readonly key: string; readonly label: string; readonly value: string }

/** The page from top to bottom: when and where, who lives there, who attends, tonight, keys, belongings, what can stop it. */
export function sheetRows(given: Sheet, speech: SheetSpeech): SheetRow[] {
	return [
		...whenAndWhere(given, speech),
		...people(given, speech),
		...planned(given, speech),
		...stops(given, speech),
	]
}

function whenAndWhere(given: Sheet, { words, day }: SheetSpeech): SheetRow[] {
	const { on, plannedTime, authority, home, landlord, officer } = given
	const when =
		on === null
			? words('day.noDay')
			: plannedTime === null
				? `${day(on)}, ${words('day.noTime')}`
				: words('day.at', { day: day(on), time: plannedTime })
	const reference =
		authority?.reference == null ? null : words('day.reference', { reference: authority.reference })
	return [
		row('when', words('day.when'), when),
		row('where', words('day.where'), joined(home?.address, home?.dwelling, home?.city)),
		row('authority', words('day.authority'), joined(reference, authority?.officer)),
		row('landlord', words('day.landlord'), joined(landlord)),
		row('officer', words('day.officer'), joined(officer)),
	]
}

function people(given: Sheet, { words, cases }: SheetSpeech): SheetRow[] {
	const { adults, children, childrenAnswer } = given
	const nameOf = ({ name, age }: { name: string | null; age: number | null }, hidden: string) =>
		name === null ? hidden : age === null ? name : cases('facts.nameAndAge', { name, age: String(age) })
	const each = children.map(
		(child) => `${nameOf(child, cases('facts.protectedChild'))} (${cases(`living.${child.living}`)})`,
	)
	const none = childrenAnswer === 'no' ? words('day.noChildren') : words('day.unknownChildren')
	const hidden = cases('case.protectedName', { number: given.caseNumber })
	return [
		row(
			'household',
			words('day.household'),
			joined(...adults.map((adult) => joined(nameOf(adult, hidden), adult.phone))),
		),
		row('children', words('day.children'), each.length === 0 ? none : each.join(', ')),
	]
}

function planned({ sheet, storedUntil }: Sheet, { words, day }: SheetSpeech): SheetRow[] {
	const notSaid = words('day.notSaid')
	const until = storedUntil === null ? null : words('day.until', { day: day(storedUntil) })
	return [
		row(
			'attends',
			words('day.attends'),
			sheet === null ? words('day.nobody') : beside(sheet.attends, sheet.attendsOthers),
		),
		row(
			'children-at-home',
			words('day.childrenAtHome'),
			sheet === null ? notSaid : beside(words(`yesNoUnknown.${sheet.childrenAtHome}`), sheet.childrenWith),
		),
		row(
			'home-empty',
			words('day.homeEmpty'),
			sheet === null ? notSaid : words(`yesNoUnknown.${sheet.homeEmpty}`),
		),
		row(
			'tonight',
			words('day.tonight'),
			sheet === null ? notSaid : beside(words(`tonightHomes.${sheet.tonight}`), sheet.tonightWhere),
		),
		row('keys', words('day.keys'), sheet === null ? notSaid : words(`keyHolders.${sheet.keys}`)),
		row(
			'storage',
			words('day.storage'),
			sheet === null
				? beside(notSaid, until)
				: beside(words(`storages.${sheet.storage}`), sheet.storageNote, until),
		),
		...(sheet?.note == null ? [] : [row('note', words('day.note'), sheet.note)]),
	]
}

function stops({ sheet, postponement, stayedSince }: Sheet, { words, day }: SheetSpeech): SheetRow[] {
	const { to, postponableTo, postponableAtMostTo } = postponement
	const given =
		to !== null
			? words('day.postponed', { day: day(to) })
			: postponableTo !== null && postponableAtMostTo !== null
				? words('day.mayAsk', { to: day(postponableTo), most: day(postponableAtMostTo) })
				: null
	const asked = (on: PlainDate | null | undefined) =>
		on == null ? words('day.notAsked') : words('day.asked', { day: day(on) })
	return [
		row('postponement', words('day.postponement'), beside(asked(sheet?.postponementAskedOn), given)),
		row(
			'stay',
			words('day.stay'),
			beside(
				asked(sheet?.stayAskedOn),
				stayedSince === null ? null : words('day.stayed', { day: day(stayedSince) }),
			),
		),
	]
}

function row(key: string, label: string, value: string): SheetRow {
	return { key, label, value }
}

type Parts = readonly (string | null | undefined)[]

function joined(...parts: Parts): string {
	return said(parts, ', ')
}

/** Answers with sentences of their own beside them. */
function beside(...parts: Parts): string {
	return said(parts, ' · ')
}

function said(parts: Parts, between: string): string {
	const told = parts.filter((part) => part !== null && part !== undefined && part !== '')
	return told.length === 0 ? '–' : told.join(between)
}
