import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { isOpenLetter, letterState, linesOf } from './coordination.ts'
import { type Open, whatIsDueIn } from './due.ts'
import { dueByCounty } from './due-by-county.ts'

const today = plainDate('2026-10-12')
const ekby = { placeId: 'p1', placeName: 'Ekby' }
const nothing: Open = {
	...{ points: [], commitments: [], letters: [], requests: [], followed: [], senders: [] },
	...{ corrections: [], examples: [], rounds: [] },
}
const day = plainDate

describe('a letter of intent', () => {
	const holds = { endsOn: null, endedOn: null, replacedBy: null }
	test('holds until it is ended, replaced or has run out', () => {
		expect(letterState(holds, today)).toBe('in-force')
		expect(letterState({ ...holds, endsOn: today }, today)).toBe('in-force')
		expect(letterState({ ...holds, endsOn: day('2026-10-11') }, today)).toBe('ran-out')
		expect(letterState({ ...holds, endedOn: today }, today)).toBe('ended')
		expect(letterState({ ...holds, endedOn: today, replacedBy: 'l2' }, today)).toBe('replaced')
	})

	test('is waited for after its last day, until somebody ends or replaces it', () => {
		const ranOut = { ...holds, endsOn: day('2026-10-11') }
		expect([holds, ranOut].map((one) => isOpenLetter(one, today))).toEqual([true, true])
		expect(isOpenLetter({ ...ranOut, endedOn: today }, today)).toBe(false)
		expect(isOpenLetter({ ...ranOut, replacedBy: 'l2' }, today)).toBe(false)
	})
})

describe('what is due on a map', () => {
	const place = (id: string, kind: 'municipality' | 'county', countyCode: string | null, country = 'SE') => ({
		...{ id, kind, code: id, name: id, shortName: id, countyCode, country: country as 'SE' | 'NO' },
		...{ validFrom: null, validTo: null, invented: true, source: 'påhittad' },
	})
	const register = {
		counties: [place('91', 'county', null), place('92', 'county', null)],
		municipalities: [
			...['Ekby', 'Furuvik', 'Granås'].map((id) => place(id, 'municipality', '91')),
			...[place('Hasselby', 'municipality', '92'), place('Nord', 'municipality', '11', 'NO')],
		],
	}
	const known = {
		...register,
		due: [
			{ placeId: 'Ekby', late: false },
			{ placeId: 'Ekby', late: true },
			{ placeId: 'Furuvik', late: false },
			{ placeId: null, late: true },
		],
		followed: [{ placeId: 'Furuvik' }, { placeId: 'Granås' }],
	}
	const standings = (whole: boolean) =>
		dueByCounty(known, whole)?.map(({ county, places }) => [county, places.map(({ standing }) => standing)])

	test('is of the country where most are in the work: what is late before what waits', () => {
		expect(standings(true)).toEqual([
			['SE-91', ['late', 'waiting', 'followed']],
			['SE-92', ['elsewhere']],
		])
	})

	test('leaves out counties of which the reader knows nothing, and is none where nobody is in the work', () => {
		expect(standings(false)?.map(([county]) => county)).toEqual(['SE-91'])
		expect(dueByCounty({ ...register, due: [], followed: [] }, true)).toBeNull()
	})
})

test('what is written one a line is a list, without empty lines and without doubles', () => {
	expect(linesOf(' Ekby kommun \n\nLänsstyrelsen\nEkby kommun')).toEqual(['Ekby kommun', 'Länsstyrelsen'])
})

describe('what is due', () => {
	const point = { ...ekby, text: 'Rutin', owner: 'socialchef', pointId: 'a', visitId: 'v' }

	test('is what is late or comes within thirty days, the longest waiting first', () => {
		const due = whatIsDueIn(
			{
				...nothing,
				points: [
					{ ...point, dueOn: day('2026-11-11') },
					{ ...point, pointId: 'b', dueOn: day('2026-11-12') },
					{ ...point, pointId: 'c', dueOn: day('2026-09-01') },
					{ ...point, pointId: 'd', dueOn: null },
				],
			},
			today,
		)
		expect(due.map(({ subjectId, late }) => [subjectId, late])).toEqual([
			['c', true],
			['a', false],
		])
	})

	test('is each commitment once: by its day, else by the day it is looked at', () => {
		const commitment = { ...ekby, text: 'Avtal', owner: 'kommunen', commitmentId: 'k', letterId: 'l' }
		const kinds = (dueOn: string | null, reviewOn: string | null) =>
			whatIsDueIn(
				{
					...nothing,
					commitments: [
						{
							...commitment,
							dueOn: dueOn === null ? null : day(dueOn),
							reviewOn: reviewOn === null ? null : day(reviewOn),
						},
					],
				},
				today,
			).map(({ kind }) => kind)
		expect(kinds('2026-10-01', '2026-10-01')).toEqual(['commitment'])
		expect(kinds('2027-10-01', '2026-10-20')).toEqual(['commitment-review'])
		expect(kinds('2027-10-01', null)).toEqual([])
	})

	test('is a letter whose last day has gone by, late, and no longer that it is looked at again', () => {
		const letter = { ...ekby, letterId: 'l', title: 'Avsikt', reviewOn: day('2026-10-01') }
		const due = (endsOn: string) =>
			whatIsDueIn({ ...nothing, letters: [{ ...letter, endsOn: day(endsOn) }] }, today).map((one) => [
				one.kind,
				one.late,
			])
		expect(due('2026-10-11')).toEqual([['letter-ends', true]])
		expect(due('2026-10-12')).toEqual([
			['letter-review', true],
			['letter-ends', false],
		])
	})

	test('is what a municipality has corrected, late a month after it was sent', () => {
		const late = (sentOn: string) =>
			whatIsDueIn(
				{ ...nothing, corrections: [{ ...ekby, correctionId: 'c', sentOn: day(sentOn) }] },
				today,
			).map((one) => [one.kind, one.withinId, one.late])
		expect(late('2026-10-10')).toEqual([['correction', 'p1', false]])
		expect(late('2026-09-01')).toEqual([['correction', 'p1', true]])
	})

	test('is a round past its last day, and an example to ask about again, those never asked about after those with a day', () => {
		const elsewhere = { placeId: null, placeName: 'Annanstans' }
		const due = whatIsDueIn(
			{
				...nothing,
				rounds: [{ roundId: 'r', title: 'Årets frågor', dueOn: day('2026-10-01') }],
				examples: [
					{ ...elsewhere, exampleId: 'never', title: 'Nytt', askOn: null },
					{ ...ekby, exampleId: 'old', title: 'Gammalt', askOn: day('2026-09-01') },
					{ ...ekby, exampleId: 'later', title: 'Senare', askOn: day('2027-03-01') },
				],
			},
			today,
		)
		expect(due.map(({ kind, subjectId, late }) => [kind, subjectId, late])).toEqual([
			['example-check', 'old', true],
			['round', 'r', true],
			['example-check', 'never', false],
		])
	})

	test('is a question as long as nobody has answered it, late after the day promised or else after a month', () => {
		const request = { ...ekby, requestId: 'r', about: 'Avtal med värdar', answerBy: null }
		const late = (askedOn: string) =>
			whatIsDueIn({ ...nothing, requests: [{ ...request, askedOn: day(askedOn) }] }, today)[0]?.late
		expect(late('2026-10-10')).toBe(false)
		expect(late('2026-09-01')).toBe(true)
	})

	test('is a municipality that nobody has met for a year, and a sender that has gone silent', () => {
		const kinds = whatIsDueIn(
			{
				...nothing,
				followed: [
					{ ...ekby, lastVisitOn: null },
					{ ...ekby, placeId: 'p2', placeName: 'Furuvik', lastVisitOn: day('2025-10-11') },
					{ ...ekby, placeId: 'p3', placeName: 'Granås', lastVisitOn: day('2025-10-12') },
				],
				senders: [
					{ ...ekby, lastSentOn: day('2025-07-11') },
					{ ...ekby, lastSentOn: day('2025-07-12') },
				],
			},
			today,
		)
		expect(kinds.map(({ kind, placeId }) => [kind, placeId])).toEqual([
			['not-visited', 'p1'],
			['not-visited', 'p2'],
			['silent', 'p1'],
		])
	})
})
