import type { Block, PaperDocument, Section } from '../../../../../foundation/document.ts'
import type { Consultation } from './consultation-types.ts'
import { inOre, type Spoken, sheet, whenAndWhere } from './spoken.ts'

const paragraph = (text: string): Block => ({ is: 'paragraph', text })

/** The minutes as they will be signed: who was there, what was consented to, what was said, who does what by when. */
export function minutesPaper(held: Consultation, spoken: Spoken): PaperDocument {
	const { words } = spoken
	const head = { title: words('consultation.paper.minutes'), addressee: '' }
	const stamps = [words('consultation.paper.secret')]
	return {
		...sheet(held, spoken, { ...head, stamps }),
		sections: [
			section('when', words('consultation.paper.when'), [paragraph(whenAndWhere(held, spoken))]),
			section('present', words('consultation.paper.present'), [presentTable(held, spoken)]),
			section('consents', words('consultation.paper.consent'), [consentList(held, spoken)]),
			section('points', words('consultation.points.title'), pointBlocks(held, spoken)),
			...results(held, spoken),
			section('promises', words('consultation.paper.promises'), [promiseTable(held, spoken)]),
			section('next', words('consultation.paper.nextHeading'), nextBlocks(held, spoken)),
			section('signatures', words('consultation.paper.signatures'), [signatures(held, spoken)]),
		],
	}
}

function section(key: string, heading: string, blocks: readonly Block[]): Section {
	return { key, heading, blocks }
}

function presentTable(held: Consultation, { words }: Spoken): Block {
	const came = { yes: 'consultation.parties.yes', no: 'consultation.paper.cameNot', unknown: null } as const
	return {
		is: 'table',
		caption: words('consultation.paper.caption'),
		columns: [
			{ heading: words('consultation.parties.who'), align: 'start', width: 3 },
			{ heading: words('consultation.parties.name'), align: 'start', width: 4 },
			{ heading: words('consultation.parties.attended'), align: 'start', width: 2 },
		],
		rows: held.parties.map((party) => {
			const key = came[party.attended]
			const cells = [words(`cases.parties.${party.role}`), party.name ?? '–', key === null ? '–' : words(key)]
			return { is: 'cells', cells: cells.map((text) => ({ text })) }
		}),
		note: '',
	}
}

function consentList(held: Consultation, { words }: Spoken): Block {
	const on = held.heldOn ?? held.plannedFor
	const standing = held.consents.filter(
		(one) =>
			one.givenOn <= on &&
			(one.untilOn === null || on <= one.untilOn) &&
			(one.withdrawnOn === null || on < one.withdrawnOn),
	)
	if (standing.length === 0) return paragraph(words('consultation.paper.nothing'))
	const items = [...Map.groupBy(standing, (one) => one.role)].map(([role, given]) =>
		words('consultation.paper.consentLine', {
			who: words(`cases.parties.${role}`),
			things: given.map(({ thing }) => words(`consultation.things.${thing}`)).join(', '),
		}),
	)
	return { is: 'list', items }
}

function pointBlocks(held: Consultation, { words }: Spoken): Block[] {
	const blocks = held.points.flatMap(({ point, said, without }): Block[] => [
		{ is: 'subheading', text: words(`consultation.point.${point}`) },
		paragraph(said ?? words('consultation.paper.nothing')),
		...(without.length === 0
			? []
			: [
					paragraph(
						words('consultation.paper.barred', {
							who: without.map((role) => words(`cases.parties.${role}`)).join(', '),
						}),
					),
				]),
	])
	return held.minutes === null ? blocks : [...blocks, paragraph(held.minutes)]
}

function results(held: Consultation, { words, day }: Spoken): Section[] {
	const { result, agreement, landlordUndertakes, landlordWaitsUntil } = held
	if (result === null) return []
	const heading = words('consultation.paper.result')
	const said = [
		words(`cases.consultationResults.${result}`),
		agreement,
		landlordUndertakes,
		landlordWaitsUntil === null ? null : words('consultation.paper.waits', { day: day(landlordWaitsUntil) }),
	]
	return [section('result', heading, said.filter((text) => text !== null).map(paragraph))]
}

function promiseTable(held: Consultation, { words, day, amount }: Spoken): Block {
	if (held.promises.length === 0) return paragraph(words('consultation.promises.none'))
	return {
		is: 'table',
		caption: words('consultation.paper.promises'),
		columns: [
			{ heading: words('consultation.promises.who'), align: 'start', width: 2 },
			{ heading: words('consultation.promises.what'), align: 'start', width: 4 },
			{ heading: words('consultation.promises.amount'), align: 'end', width: 2 },
			{ heading: words('consultation.promises.by'), align: 'start', width: 2 },
		],
		rows: held.promises.map((promise) => {
			const sum = inOre(promise.amountOre)
			const cells = [
				words(`cases.parties.${promise.role}`),
				promise.what ?? '–',
				sum === null ? '–' : amount(sum),
				day(promise.byDay),
			]
			return { is: 'cells', cells: cells.map((text) => ({ text })) }
		}),
		note: '',
	}
}

function nextBlocks(held: Consultation, { words, day }: Spoken): Block[] {
	return [
		paragraph(
			held.nextCheckOn === null
				? words('consultation.paper.noNext')
				: words('consultation.paper.next', { day: day(held.nextCheckOn) }),
		),
	]
}

function signatures(held: Consultation, { words }: Spoken): Block {
	const there = held.parties.filter(({ attended }) => attended === 'yes')
	const people = (there.length > 0 ? there : held.parties).map((party) => ({
		name: party.name ?? '',
		title: words(`cases.parties.${party.role}`),
	}))
	return { is: 'signatures', people }
}
