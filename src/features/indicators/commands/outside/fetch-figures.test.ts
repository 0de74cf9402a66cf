import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { defineIndicator } from '../../commands/define-indicator.ts'
import { typeValue } from '../../commands/type-value.ts'
import { measure } from '../../queries/measure.ts'
import { figureImportPage } from '../../queries/outside/figure-import-page.ts'
import { fetchFigures } from './fetch-figures.ts'
import { linkFigure } from './link-figure.ts'
import { removeFigureAddress } from './remove-figure-address.ts'
import { saveFigures } from './save-figures.ts'
import { setFigureAddress } from './set-figure-address.ts'
import { workOnFigureFetch } from './work-on-figure-fetch.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Koladaby')
const keeper = town.as('strategist')
const { municipalityId } = keeper.actor
let server: Server
let base = ''
const asked: string[] = []

/** Kolada's form of answer, on this machine. */
beforeAll(async () => {
	const kpi = { kpi: 'N00914', period: 2024, values: [{ gender: 'T', status: '', value: 3.25 }] }
	server = createServer((request, answer) => {
		const url = new URL(request.url ?? '/', base)
		asked.push(request.url ?? '')
		const municipality = url.pathname.split('/').at(-1)
		if (url.pathname.startsWith('/v3/kpi/')) {
			answer.end(JSON.stringify({ values: [{ id: 'N00914', title: 'Något per invånare' }], next_url: null }))
		} else if (url.searchParams.get('page') === '2') {
			answer.end(JSON.stringify({ values: [{ ...kpi, municipality, period: 2023 }], next_url: null }))
		} else if (url.pathname.startsWith('/v3/data/')) {
			const next = `${base}${url.pathname}?page=2`
			answer.end(JSON.stringify({ values: [{ ...kpi, municipality }], next_url: next }))
		} else answer.end(JSON.stringify({ values: [], next_url: 'https://example.org/steal' }))
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function fetched(baseUrl: string, reach: 'public' | 'own-machine-too') {
	valueIn(await setFigureAddress(keeper, { baseUrl, measures: 'n00914' }))
	const { importId } = valueIn(await fetchFigures(keeper, {}))
	const before = valueIn(await figureImportPage(keeper, { figureImportId: importId }))
	expect(before.state).toBe('waiting')
	await workOnFigureFetch(house, { municipalityId, importId }, reach)
	return valueIn(await figureImportPage(keeper, { figureImportId: importId }))
}

test('nothing is fetched before an address is saved, and only by those who keep the figures', async () => {
	expect(await fetchFigures(keeper, {})).toMatchObject({ refusal: { because: 'no-address' } })
	expect(await fetchFigures(town.as('officer'), {})).toEqual({ is: 'forbidden' })
	for (const baseUrl of ['kolada', 'ftp://a.b/', 'https://a:b@c.d/', 'https://a.b/?key=1']) {
		expect(await setFigureAddress(keeper, { baseUrl, measures: 'N00914' })).toMatchObject({
			faults: [{ path: 'baseUrl', problem: 'address-not-valid' }],
		})
	}
	expect(await setFigureAddress(keeper, { baseUrl: 'https://a.b', measures: 'allt' })).toMatchObject({
		faults: [{ problem: 'not-a-key-figure' }],
	})
})

test('an address inside is refused, and what went wrong is told', async () => {
	expect(await fetched(base.replace('http:', 'https:'), 'public')).toMatchObject({
		...{ state: 'failed', failedBecause: 'address-not-public' },
	})
	expect(asked).toEqual([])
	expect(await fetched(`${base}/other`, 'own-machine-too')).toMatchObject({
		...{ state: 'failed', failedBecause: 'answer-elsewhere' },
	})
})

test('what is fetched is looked at, saved, and becomes the indicator’s authority value with its difference', async () => {
	const answer = await fetched(`${base}/v3/`, 'own-machine-too')
	expect(answer).toMatchObject({
		state: 'ready',
		waits: { added: 2, faultCount: 0 },
		titles: { N00914: 'Något per invånare' },
	})
	valueIn(await saveFigures(keeper, { figureImportId: answer.id, seen: answer.waits?.seen }))
	const { indicatorId } = valueIn(await defineIndicator(keeper, { name: 'Per invånare', unit: 'antal' }))
	valueIn(await typeValue(keeper, { indicatorId, year: 2024, value: 3, source: 'typed' }))
	valueIn(await typeValue(keeper, { indicatorId, year: 2024, value: 99, source: 'authority' }))
	expect(await linkFigure(keeper, { indicatorId, figure: 'kolada|N99999|all' })).toMatchObject({
		refusal: { because: 'figure-unknown' },
	})
	valueIn(await linkFigure(keeper, { indicatorId, figure: 'kolada|N00914|all' }))
	const yearsOf = async () => valueIn(await measure(keeper, { indicatorIds: [indicatorId] }))[0]?.years
	expect((await yearsOf())?.find(({ year }) => year === 2024)).toMatchObject({
		official: { value: 3, source: 'typed' },
		others: [{ measured: { value: 3.25, source: 'authority', note: 'Kolada N00914' }, differs: 0.25 }],
	})
	valueIn(await linkFigure(keeper, { indicatorId }))
	expect((await yearsOf())?.[0]?.others).toMatchObject([{ measured: { value: 99 } }])
	valueIn(await removeFigureAddress(keeper, {}))
	expect(await fetchFigures(keeper, {})).toMatchObject({ refusal: { because: 'no-address' } })
})
