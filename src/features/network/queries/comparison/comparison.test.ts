import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { tellFigures } from '../../../../../tests/support/network-figures.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { type SampleNetwork, sampleNetwork } from '../../samples.ts'
import { comparisonPage } from './comparison-page.ts'
import { methodComparison } from './method-comparison.ts'
import { placeTrend } from './place-trend.ts'
import { wholeComparison } from './whole-comparison.ts'

const { house } = await testHouse()
let net: SampleNetwork
let empty: SampleNetwork

beforeAll(async () => {
	net = await sampleNetwork(house)
	empty = await sampleNetwork(house, 'Tomriket')
	await tellFigures(house, net, {
		population: { '9001': 50_000, '9002': 40_000, '9003': 60_000, '9004': 4000 },
		figures: [
			['evictions-executed', 1, 2023, { '9001': 20, '9002': 30, '9003': 40, '9004': 2 }],
			['evictions-executed', 1, 2024, { '9001': 12, '9002': 0, '9003': 200, '9004': 1 }],
			['evictions-executed', 1, 2025, { '9001': 10, '9002': 0, '9003': 'withheld' }],
			['evictions-executed', 2, 2025, { '9003': 99 }],
			['homeless-on-list', 1, 2025, { '9001': 'not-counted', '9002': 80 }],
		],
		methods: [
			['decided-plan', 2025, { '9001': 'yes', '9002': 'no', '9003': 'partly' }],
			['outreach', 2025, { '9001': 'not-known' }],
			['decided-plan', 2024, { '9001': 'no' }],
		],
	})
})

const compare = async (input: object) =>
	valueIn(await comparisonPage(net.as('member'), { definition: 'evictions-executed', ...input })).compared

describe('a comparison', () => {
	test('tells no answer, withheld and zero apart, and sums at least', async () => {
		const compared = await compare({ year: 2025 })
		expect(compared?.all).toMatchObject({ atLeast: 10, answered: 2, withheld: 1, noAnswer: 1, places: 4 })
		expect(compared?.ranking.placed.map(({ name, value }) => [name, value])).toEqual([
			['Furuvik', 0],
			['Ekby', 0.2],
		])
		expect(compared?.ranking.beside.map(({ name, because }) => [name, because])).toEqual([
			['Granås', 'withheld'],
			['Hasselby', 'no-answer'],
		])
	})

	test('never mixes two versions of a definition, and says that there is another', async () => {
		const compared = await compare({ year: 2025 })
		expect(compared?.chosen.version).toBe(1)
		expect(compared?.otherVersions).toEqual([2])
		const { notShared } = valueIn(await comparisonPage(net.as('member'), {}))
		expect(notShared.map(({ definition, version }) => [definition, version])).toEqual([
			['evictions-executed', 2],
		])
	})

	test('ranks per 1,000 inhabitants, and nobody with few of them', async () => {
		const compared = await compare({ year: 2024 })
		expect(compared?.ranking.placed.map(({ name, rank }) => [name, rank?.place ?? null])).toEqual([
			['Furuvik', 1],
			['Ekby', null],
			['Granås', 3],
		])
		expect(compared?.ranking.beside).toMatchObject([{ name: 'Hasselby', because: 'few-inhabitants' }])
	})

	test('is of a county when a county is asked for, and stands in a map with a tile for each', async () => {
		const compared = await compare({ year: 2024, county: 'SE-91' })
		expect(compared?.counties).toMatchObject([{ name: 'Provlän', places: 3, atLeast: 212 }])
		expect(compared?.map.svg.match(/class="tile-(?:low|middle|high)"/g)?.length).toBe(6)
	})

	test('is drawn a country at a time, the network’s own to begin with, and told of by its counties alone', async () => {
		const wide = await sampleNetwork(house, 'Vidriket')
		const { municipalityId } = wide
		const norwegian = { municipalityId, country: 'NO', invented: true, source: 'påhittad' } as const
		const ids = await asSystem(house, municipalityId, ({ db }) =>
			db
				.insertInto('counted.networkPlace')
				.values([
					{ ...norwegian, kind: 'county', code: '81', name: 'Fjordfylket', shortName: 'Fjordfylket' },
					{
						...{ ...norwegian, kind: 'municipality', code: '8101', name: 'Fjord', shortName: 'Fjord' },
						countyCode: '81',
					},
				])
				.returning(['code', 'id'])
				.execute(),
		)
		const places = { ...wide.places, ...Object.fromEntries(ids.map(({ code, id }) => [code, id])) }
		await tellFigures(
			house,
			{ municipalityId, places },
			{ figures: [['evictions-executed', 1, 2025, { '9001': 30, '9004': 5, '8101': 70 }]] },
		)
		const drawn = async (input: object) => {
			const page = valueIn(await comparisonPage(wide.as('member'), { by: 'number', ...input }))
			const map = page.compared?.map
			const names = map?.counties.map(({ name }) => name)
			return { country: map?.country, countries: map?.countries, sum: map?.all.atLeast, counties: names }
		}
		const countries = [
			{ country: 'SE', answered: 2 },
			{ country: 'NO', answered: 1 },
		]
		const own = { country: 'SE', countries, sum: 35, counties: ['Provlän', 'Grannlän'] }
		expect(await drawn({})).toEqual(own)
		expect(await drawn({ map: 'DK' })).toEqual(own)
		const other = { country: 'NO', countries, sum: 70, counties: ['Fjordfylket'] }
		expect(await drawn({ map: 'NO' })).toEqual(other)
		expect(await drawn({ country: 'NO', map: 'SE' })).toEqual({ ...other, countries: countries.slice(1) })
	})

	test('has the national figures of the definition beside it, with how sure they are', async () => {
		const compared = await compare({ country: 'SE' })
		expect(compared?.references[0]).toMatchObject({ id: 'SE-2023-evictions', status: 'verified' })
	})

	test('says so when nothing has been released', async () => {
		expect(valueIn(await comparisonPage(empty.as('secretariat'), {})).compared).toBeNull()
		expect(valueIn(await methodComparison(empty.as('secretariat'), {})).answers).toBeNull()
	})

	test('takes the year and the measure that there are when others are asked for', async () => {
		const { compared } = valueIn(
			await comparisonPage(net.as('county'), { definition: 'nothing', year: '1999', county: '' }),
		)
		expect(compared).toMatchObject({ chosen: { id: 'homeless-on-list' }, year: 2025 })
	})
})

describe('a municipality beside others', () => {
	test('is followed through the years beside the median of the others, cut where the definition changes', async () => {
		const { trend } = valueIn(
			await placeTrend(net.as('county'), {
				placeId: net.places['9001'],
				...{ definition: 'evictions-executed', by: 'number' },
			}),
		)
		expect(trend?.segments).toMatchObject([
			{
				version: 1,
				points: [
					{ year: 2023, value: 20, middle: 30, of: 3 },
					{ year: 2024, value: 12, middle: 1 },
					{ year: 2025, value: 10, middle: null },
				],
			},
			{ version: 2, points: [{ year: 2025, told: { is: 'no-answer' } }] },
		])
		expect(trend?.chart?.svg).toContain('mark-break')
		expect(trend?.profile.map(({ key, value, because }) => [key, value ?? because])).toEqual([
			['homeless-on-list@1', 'not-counted'],
			['evictions-executed@1', 10],
		])
	})

	test('stands beside one and the same middle in its trend and among all its measures, and is not in it itself', async () => {
		const other = await sampleNetwork(house, 'Medelriket')
		await tellFigures(house, other, {
			figures: [['children-evicted', 1, 2025, { '9001': 90, '9002': 10, '9003': 30, '9004': 20 }]],
		})
		const { trend } = valueIn(
			await placeTrend(other.as('county'), {
				placeId: other.places['9001'],
				...{ definition: 'children-evicted', by: 'number' },
			}),
		)
		const point = trend?.segments[0]?.points[0]
		const profiled = trend?.profile.find(({ key }) => key === 'children-evicted@1')
		expect(point).toMatchObject({ middle: 20, of: 3, value: 90 })
		expect(profiled).toMatchObject({ middle: 20, of: 3, value: 90, because: null })
	})

	test('is missing for a county, and for what is not in the register', async () => {
		expect((await placeTrend(net.as('member'), { placeId: net.places['91'] })).is).toBe('missing')
		expect((await placeTrend(empty.as('member'), { placeId: net.places['9001'] })).is).toBe('missing')
	})
})

describe('ways of working', () => {
	test('are counted by answer, beside the year before and the whole country, with who has none', async () => {
		const { answers } = valueIn(await methodComparison(net.as('member'), {}))
		expect(answers?.rows[0]).toMatchObject({
			question: 'decided-plan',
			counts: { yes: 1, partly: 1, no: 1, 'not-known': 0, 'no-answer': 1 },
			...{ share: 1 / 3, earlier: 0, reference: { year: 2020, share: 0.2 } },
		})
		expect(answers?.without[0]?.places.map(({ name }) => name)).toEqual(['Furuvik'])
		expect(answers?.silent.map(({ name }) => name)).toEqual(['Hasselby'])
	})
})

test('the whole is every shared figure of every year, ranked among those that tell the same', async () => {
	const sets = valueIn(await wholeComparison(net.as('member'), {}))
	expect(sets.map(({ definition, version, year }) => `${definition}@${version} ${year}`).toSorted()).toEqual([
		'evictions-executed@1 2023',
		'evictions-executed@1 2024',
		'evictions-executed@1 2025',
		'homeless-on-list@1 2025',
	])
})

test('what stands is for all in a network, and for nobody in another', async () => {
	expect(valueIn(await wholeComparison(empty.as('secretariat'), {}))).toEqual([])
	for (const role of ['secretariat', 'county', 'member'] as const) {
		expect(valueIn(await wholeComparison(net.as(role), {}))).toHaveLength(4)
	}
	expect((await wholeComparison(net.as('officer'), {})).is).toBe('forbidden')
})

test('the share of the inhabitants is of those that are known, and it is said of how many they are', async () => {
	expect((await compare({ year: 2025 }))?.inhabitants).toEqual({ known: 4, all: 154_000, covered: 90_000 })
	await asSystem(house, net.municipalityId, ({ db }) =>
		db
			.deleteFrom('counted.placePopulation')
			.where('placeId', '=', net.places['9003'] ?? '')
			.where('year', '=', 2025)
			.execute(),
	)
	expect((await compare({ year: 2025 }))?.inhabitants).toEqual({ known: 3, all: 94_000, covered: 90_000 })
})
